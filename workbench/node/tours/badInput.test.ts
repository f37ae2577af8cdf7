/**
 * What no plan can be made of as it stands, each case by its name: it ends in one sentence that says what, and how to mend
 * it, and then nothing is written; or in a plan in which every visit left out has its reason. In both languages.
 */
import { fill } from '../testing/ownTableRows';
import { snapshotOf, workbookOf } from '../testing/testWorkbook';
import {
  accounts,
  expectReasons,
  expectSaid,
  LANGUAGES,
  LAST_VISIT,
  planIn,
  planned,
  requestIn,
  saidOfFailure,
  stopsOf,
} from '../testing/westAccounts';

jest.setTimeout(240_000);

/** Serial of 2020-06-18. */
const LONG_AGO = 44_000;
/** Serial of 2026-04-06. */
const EASTER_MONDAY = 46_118;

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
    expect(past.remarks).toEqual([
      said(
        'Toute la période est passée (du lun. 06/01/2020 au dim. 12/01/2020) : vérifiez la date de début.',
        'The whole period is over (Mon 06/01/2020 to Sun 12/01/2020): check the first day.',
      ),
    ]);
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
