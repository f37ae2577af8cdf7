/** Accounts of the west of France with whatever is wrong with them, their plans, and what is said of both. */
import type { ToursRequest } from '../../../src/app/dcPilot';
import type { ToursReport } from '../../../src/app/report';
import type { Problem } from '../../../src/domain/accounts/types';
import type { Failure } from '../../../src/domain/result';
import { problemSentence } from '../../../src/i18n/problemSentence';
import { failureSentence } from '../../../src/i18n/sentences';
import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Language } from '../../../src/words/language';
import type { Session } from '../openSession';

const NOTHING = { what: '', where: '', remedy: '' };
export const LANGUAGES: readonly Language[] = ['fr', 'en'];
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
  ...['Horaires d’ouverture', 'Jours de visite', 'Pas après le', 'Latitude', 'Longitude', 'Pays'],
];
/** Serial of 2025-12-01; plans begin on Monday 2026-02-02 where nothing else is said. */
export const LAST_VISIT = 45992;
const TOWNS = ['Nantes', 'Angers', 'Cholet', 'Clisson', 'Rennes', 'Laval', 'Vannes', 'Niort'];

export type Cells = Readonly<Record<string, RawCell>>;

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
export const accounts = (
  count: number,
  all: Cells = {},
  one: Readonly<Record<number, Cells>> = {},
): RawCell[][] => [HEADERS, ...Array.from({ length: count }, (_, at) => account(at, one[at] ?? all))];

export const requestIn = (language: Language): ToursRequest => ({
  ...{ language, sheet: 'Comptes', from: '2026-02-02', weeks: 1, effort: 'quick', mapping: {} },
});

export const planIn = async (session: Session, language: Language, more: Partial<ToursRequest> = {}) =>
  session.pilot.tours({ ...requestIn(language), ...more });

export const planned = async (
  session: Session,
  language: Language,
  more: Partial<ToursRequest> = {},
): Promise<ToursReport> => {
  const result = await planIn(session, language, more);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

export const stopsOf = ({ weeks }: ToursReport) =>
  weeks.flatMap(({ rep, days }) =>
    days.flatMap(({ date, stops }) => stops.map((stop) => ({ rep, date, ...stop }))),
  );

/** No place left open in a sentence, and neither language in the other's. */
const isSentence = (text: string): boolean => /^\S.*[.!?…]$/.test(text) && !text.includes('{{');

export const saidOfFailure = (failure: Failure, language: Language): readonly string[] => {
  const { message, remedy } = failureSentence(failure, language);
  return [message, remedy];
};

export const expectReasons = ({ unplanned }: ToursReport): void => {
  for (const { reason, remedy } of unplanned) expect([reason, remedy].filter(isSentence)).toHaveLength(2);
};

export const expectSaid = (problem: Problem | undefined, language: Language): void => {
  const { what, where, remedy } = problem ? problemSentence(problem, language) : NOTHING;
  expect([what, remedy].filter(isSentence)).toHaveLength(2);
  expect(where).toContain('Comptes');
};
