/**
 * What no plan can be made of as it stands, each case by its name: it ends in one sentence that says what, and how to mend
 * it, and then nothing is written; or in a plan in which every visit left out has its reason. In both languages.
 */
import type { ToursRequest } from '../../../src/app/dcPilot';
import type { ToursReport } from '../../../src/app/report';
import type { Problem } from '../../../src/domain/accounts/types';
import type { Failure } from '../../../src/domain/result';
import { problemSentence } from '../../../src/i18n/problemSentence';
import { failureSentence } from '../../../src/i18n/sentences';
import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Language } from '../../../src/words/language';
import { fill } from '../testing/ownTableRows';
import { snapshotOf, workbookOf } from '../testing/testWorkbook';
import type { Session } from '../openSession';

jest.setTimeout(240_000);

const NOTHING = { what: '', where: '', remedy: '' };
const LANGUAGES: readonly Language[] = ['fr', 'en'];
const HEADERS = [
  ...[
    'Code client',
    'Raison sociale',
    'Code postal',
    'Ville',
    'Commercial',
    'CA 2025 (€)',
    'Dernière visite',
  ],
  ...['Horaires d’ouverture', 'Jours de visite', 'Pas après le', 'Latitude', 'Longitude'],
];
/** Serial of 2025-12-01; plans begin on Monday 2026-02-02 where nothing else is said. */
const LAST_VISIT = 45992;
/** Serial of 2020-06-18. */
const LONG_AGO = 44_000;
/** Serial of 2026-04-06. */
const EASTER_MONDAY = 46_118;
const TOWNS = ['Nantes', 'Angers', 'Cholet', 'Clisson', 'Rennes', 'Laval', 'Vannes', 'Niort'];

type Cells = Readonly<Record<string, RawCell>>;

/** An account of Anne Martin in one of eight towns of the west, with what is said otherwise of it. */
const account = (at: number, said: Cells = {}): RawCell[] => {
  const usual: Cells = {
    'Code client': `C${at}`,
    'Raison sociale': `Compte ${at}`,
    Ville: TOWNS[at % TOWNS.length] ?? '',
    Commercial: 'Anne Martin',
    'CA 2025 (€)': 100_000 - at * 50,
    'Dernière visite': LAST_VISIT,
  };
  return HEADERS.map((header) => said[header] ?? usual[header] ?? '');
};

/** `one` is said of a single account, in the place of what is said of all. */
const accounts = (count: number, all: Cells = {}, one: Readonly<Record<number, Cells>> = {}): RawCell[][] => [
  HEADERS,
  ...Array.from({ length: count }, (_, at) => account(at, one[at] ?? all)),
];

const requestIn = (language: Language): ToursRequest => ({
  ...{ language, sheet: 'Comptes', from: '2026-02-02', weeks: 1, effort: 'quick', mapping: {} },
});

const planIn = async (session: Session, language: Language, more: Partial<ToursRequest> = {}) =>
  session.pilot.tours({ ...requestIn(language), ...more });

const planned = async (
  session: Session,
  language: Language,
  more: Partial<ToursRequest> = {},
): Promise<ToursReport> => {
  const result = await planIn(session, language, more);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

const stopsOf = ({ weeks }: ToursReport) =>
  weeks.flatMap(({ rep, days }) =>
    days.flatMap(({ date, stops }) => stops.map((stop) => ({ rep, date, ...stop }))),
  );

/** No place left open in a sentence, and neither language in the other's. */
const isSentence = (text: string): boolean => /^\S.*[.!?…]$/.test(text) && !text.includes('{{');

const saidOfFailure = (failure: Failure, language: Language): readonly string[] => {
  const { message, remedy } = failureSentence(failure, language);
  return [message, remedy];
};

const expectReasons = ({ unplanned }: ToursReport): void => {
  for (const { reason, remedy } of unplanned) expect([reason, remedy].filter(isSentence)).toHaveLength(2);
};

const expectSaid = (problem: Problem | undefined, language: Language): void => {
  const { what, where, remedy } = problem ? problemSentence(problem, language) : NOTHING;
  expect([what, remedy].filter(isSentence)).toHaveLength(2);
  expect(where).toContain('Comptes');
};

describe.each(LANGUAGES)('in %s', (language) => {
  const said = (fr: string, en: string): string => (language === 'fr' ? fr : en);

  test('no coordinates anywhere, and no town either: one sentence, nothing written', async () => {
    const session = await workbookOf(accounts(6, { Ville: '' }), { language });
    const before = snapshotOf(session);
    const result = await planIn(session, language);
    expect(result).toMatchObject({ ok: false, failure: { code: 'NO_PLACES' } });
    if (result.ok) return;
    expect(saidOfFailure(result.failure, language)).toEqual([
      said('Aucun compte à visiter n’a de lieu connu.', 'No account to be visited has a known place.'),
      expect.stringContaining(said('code postal et la ville', 'postcode and town')),
    ]);
    expect(snapshotOf(session)).toEqual(before);
  });

  test('no coordinates anywhere, but towns: a plan from the towns', async () => {
    const report = await planned(await workbookOf(accounts(6), { language }), language);
    expect(stopsOf(report).length).toBeGreaterThan(2);
    expect(report.problems).toEqual([]);
    expectReasons(report);
  });

  test('one account only: its visit, from the town it is in', async () => {
    const report = await planned(await workbookOf(accounts(1), { language }), language);
    expect(stopsOf(report).map(({ key }) => key)).toEqual(['C0']);
    expect(report.homes).toMatchObject([{ rep: 'Anne Martin', supposedTown: 'Nantes' }]);
    expect(report.unplanned).toEqual([]);
  });

  test('all in one building: days one after the other, five minutes between two doors at least', async () => {
    const rows = accounts(12, { Latitude: 47.2181, Longitude: -1.5528 });
    const report = await planned(await workbookOf(rows, { language }), language);
    const stops = stopsOf(report);
    expect(stops.length).toBeGreaterThan(6);
    expect(new Set(stops.map(({ date }) => date)).size).toBeGreaterThan(1);
    for (const { km, driveMinutes } of stops) expect([km < 5, driveMinutes >= 5]).toEqual([true, true]);
    expectReasons(report);
  });

  test('a rep without a home: supposed in the middle of his accounts, and said', async () => {
    const rows = accounts(8, {}, { 1: { Commercial: 'Paul Petit' }, 5: { Commercial: 'Paul Petit' } });
    const { homes } = await planned(await workbookOf(rows, { language }), language);
    expect(homes.map(({ rep }) => rep)).toEqual(['Anne Martin', 'Paul Petit']);
    for (const { supposedTown } of homes) expect(supposedTown).not.toBe('');
  });

  test('windows that exclude each other: told on the row, the visit left out with its reason', async () => {
    const rows = accounts(
      4,
      {},
      {
        2: { 'Horaires d’ouverture': 'lun 9h-12h', 'Jours de visite': 'mardi' },
      },
    );
    const report = await planned(await workbookOf(rows, { language }), language);
    const [problem] = report.problems;
    expect(problem).toMatchObject({ code: 'HOURS_EXCLUDE_EACH_OTHER', row: 4 });
    expectSaid(problem, language);
    expect(report.unplanned.map(({ key, code, reason }) => [key, code, reason])).toEqual([
      [
        'C2',
        'NEVER_POSSIBLE',
        said(
          'Aucun jour permis n’a d’heures de travail et d’ouverture qui suffisent.',
          'No allowed day has working and opening hours that suffice.',
        ),
      ],
    ]);
  });

  test('demand ten times the capacity: full days, the best accounts first, a reason for every visit left out', async () => {
    const rows = accounts(165, { Latitude: 47.2181, Longitude: -1.5528, 'Dernière visite': LONG_AGO });
    const report = await planned(await workbookOf(rows, { language }), language);
    const stops = stopsOf(report);
    expect(stops.length + report.unplanned.length).toBeGreaterThan(10 * stops.length);
    expect(new Set(report.unplanned.map(({ code }) => code))).toEqual(new Set(['NO_ROOM']));
    const ranks = stops.map(({ key }) => Number(key.slice(1)));
    expect(Math.max(...ranks)).toBeLessThan(60);
    expectReasons(report);
  });

  test('a fixed appointment on a holiday: told, and not driven to', async () => {
    const session = await workbookOf(accounts(4), { language });
    const { from: _from, weeks: _weeks, effort: _effort, ...asked } = requestIn(language);
    const agenda = { ...asked, settings: {} };
    expect((await session.pilot.agenda(agenda)).ok).toBe(true);
    await fill(session, 'DcAgenda', [
      {
        Date: EASTER_MONDAY,
        [said('Heure', 'Time')]: '14:30',
        [said('Compte', 'Account')]: 'C1',
        [said('Statut', 'Status')]: said('confirmé', 'confirmed'),
      },
    ]);
    const told = await session.pilot.agenda(agenda);
    expect(told.ok && told.value.problems.map(({ code }) => code)).toEqual(['VISIT_ON_HOLIDAY']);
    const report = await planned(session, language, { from: '2026-04-06' });
    expect(stopsOf(report).map(({ date, key }) => [date, key])).not.toContainEqual(['2026-04-06', 'C1']);
    expect(report.unplanned).toMatchObject([
      {
        ...{ key: 'C1', code: 'NO_WORKDAY' },
        reason: said(
          'Aucun des jours permis n’est travaillé : jour férié, absence ou jour hors terrain.',
          'None of the allowed days is worked: a holiday, an absence, or no field day.',
        ),
        remedy: said('Une autre date : mer. 08/04.', 'Another date: Wed 08/04.'),
      },
    ]);
  });

  test('a plan in the past, and accounts not to be seen after a day gone by', async () => {
    const rows = accounts(4, { 'Dernière visite': '' });
    const past = await planned(await workbookOf(rows, { language }), language, { from: '2020-01-06' });
    expect(past.weeks.every(({ week }) => week === '2020-W02')).toBe(true);
    expect(stopsOf(past).length).toBeGreaterThan(0);
    const ended = accounts(4, {}, { 1: { 'Pas après le': LAST_VISIT } });
    const report = await planned(await workbookOf(ended, { language }), language);
    expect(stopsOf(report).map(({ key }) => key)).not.toContain('C1');
    const [problem] = report.problems;
    expect(problem).toMatchObject({ code: 'VISIT_UNTIL_PAST', row: 3, value: '2025-12-01' });
    expectSaid(problem, language);
    expectReasons(report);
  });
});
