/** The last score of a sheet, kept in the workbook to tell the next one what changed: up to 500,000 characters of keys. */
import { compareScores, keptScore } from '../../domain/scoring/compareScores';
import type { KeptScore } from '../../domain/scoring/compareScores';
import { agreeFr } from '../../words/agreement';
import type { Language } from '../../words/language';
import { accountName } from '../accountFields';
import type { AppContext } from '../appContext';
import type { ScoreReport } from '../report';
import type { ScoredSheet } from '../scoredSheet';

const MOST_CHARACTERS = 500_000;
const MOST_TOLD = 1000;
const settingOf = (sheet: string): string => `lastScore:${sheet}`;

interface Remembered extends KeptScore {
  /** ISO day. */
  readonly at: string;
}

const isRemembered = (value: unknown): value is Remembered => {
  const one = value as Partial<Remembered> | null;
  return typeof one?.at === 'string' && typeof one.letters === 'string' && Array.isArray(one.keys);
};

const parse = (text: string | null): Remembered | null => {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isRemembered(value) ? value : null;
  } catch {
    return null;
  }
};

const keptOf = ({ sheet, scored }: ScoredSheet): KeptScore => keptScore(sheet.accounts.keys, scored.classes);

/** null for a first run, or where the list is too long to be kept. */
export const changesSinceLastScore = async (
  { workbook }: AppContext,
  result: ScoredSheet,
): Promise<ScoreReport['changes']> => {
  const kept = await workbook.getSetting(settingOf(result.sheet.picture.name));
  const before = parse(kept.ok ? kept.value : null);
  if (!before) return null;
  const { accounts } = result.sheet;
  const { entered, left, moved } = compareScores(before, keptOf(result));
  const whoOf = (account: number) => ({
    name: accountName(accounts, account),
    row: (accounts.rows[account] ?? 0) + 1,
  });
  return {
    since: before.at,
    counts: { entered: entered.length, left: left.length, moved: moved.length },
    entered: entered.slice(0, MOST_TOLD).map(whoOf),
    left: left.slice(0, MOST_TOLD),
    moved: moved.slice(0, MOST_TOLD).map(({ account, from, to }) => ({ ...whoOf(account), from, to })),
  };
};

/** A job does not fail because its result could not be remembered. */
export const rememberScore = async ({ workbook, clock }: AppContext, result: ScoredSheet): Promise<void> => {
  const text = JSON.stringify({ at: clock().toISOString().slice(0, 10), ...keptOf(result) });
  await workbook.setSetting(
    settingOf(result.sheet.picture.name),
    text.length <= MOST_CHARACTERS ? text : 'null',
  );
};

const FIRST_NAMES = 5;
const few = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : ` (${names.slice(0, FIRST_NAMES).join(', ')}${names.length > FIRST_NAMES ? '…' : ''})`;

/** What the log says of it; "" where nothing changed. */
export const changesText = (changes: ScoreReport['changes'], language: Language): string => {
  if (!changes) return '';
  const { counts, entered, left, moved } = changes;
  if (counts.entered + counts.left + counts.moved === 0) return '';
  const came = few(entered.map(({ name }) => name));
  const gone = few(left);
  const turned = few(moved.map(({ name, from, to }) => `${name} ${from}→${to}`));
  return language === 'fr'
    ? agreeFr`Depuis le ${changes.since} : ${counts.entered} entrée(s)${came}, ${counts.left} sortie(s)${gone}, ${counts.moved} changement(s) de classe${turned}.`
    : `Since ${changes.since}: ${counts.entered} came${came}, ${counts.left} left${gone}, ${counts.moved} changed class${turned}.`;
};
