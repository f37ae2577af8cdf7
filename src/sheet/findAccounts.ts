/** The accounts of a sheet: its tables, what each holds, and which one to take. */
import { applyMappingChoice } from '../domain/accounts/applyMappingChoice';
import type { ColumnChoice } from '../domain/accounts/applyMappingChoice';
import { judgeTable } from '../domain/accounts/judgeTable';
import type { TableVerdict } from '../domain/accounts/judgeTable';
import { recogniseInSteps } from '../domain/accounts/recogniseColumns';
import type { TableSource } from '../domain/accounts/tableSource';
import type { Mapping } from '../domain/accounts/types';
import { succeed } from '../domain/result';
import type { FailureCode, Result } from '../domain/result';
import { runSteps } from '../domain/steps';
import type { Steps } from '../domain/steps';
import type { FieldId } from '../words/fields';
import { CELL_BLANK } from './cellGrid';
import type { CellGrid } from './cellGrid';
import type { FoundTable } from './foundTable';
import { cellCount, intersect } from './rect';
import type { SheetPicture } from './sheetPicture';
import { findTables } from './tables/findTables';

/** A table with what was made of it. */
export interface TableCandidate {
  readonly table: FoundTable;
  /** What readAccounts takes. */
  readonly source: TableSource;
  readonly mapping: Mapping;
  readonly verdict: TableVerdict;
}

export interface AccountsFound {
  /** Every table of the sheet, best account candidate first. */
  readonly candidates: readonly TableCandidate[];
  /** The account list or lines to work on; null when there is none. */
  readonly chosen: TableCandidate | null;
  /** Why there are no accounts, when there are none. */
  readonly reason?: Extract<FailureCode, 'EMPTY_SHEET' | 'CHART_SHEET' | 'HEADERS_ONLY' | 'NO_ACCOUNTS'>;
}

export interface FindAccountsOptions {
  /** Serial day (1900 system) of the run. */
  readonly today: number;
  /** Columns named by the user; they apply to the table chosen. */
  readonly choice?: ColumnChoice;
}

/** Small tables beyond these are listed, not studied. */
const MOST_STUDIED = 30;
const TELLING: readonly FieldId[] = [
  'name',
  'id',
  'turnover',
  'town',
  'postcode',
  'address',
  'phone',
  'email',
  'rep',
  'potential',
  'lastOrder',
  'employees',
  'sector',
];

const sourceOf = (picture: SheetPicture, table: FoundTable): TableSource | null =>
  picture.grid
    ? {
        sheet: picture.name,
        cells: picture.grid,
        table,
        formats: picture.sampleFormats,
        locale: picture.locale,
      }
    : null;

function* study(
  picture: SheetPicture,
  tables: readonly FoundTable[],
  today: number,
): Steps<TableCandidate[]> {
  const candidates: TableCandidate[] = [];
  for (const table of tables) {
    yield;
    const source = sourceOf(picture, table);
    if (!source) continue;
    const mapping = yield* recogniseInSteps(source, { today });
    candidates.push({ table, source, mapping, verdict: judgeTable(source, mapping) });
  }
  return candidates;
}

const KIND_WORTH: Readonly<Record<TableVerdict['kind'], number>> = { accounts: 100, lines: 100, none: 0 };

/** How likely the user means this table: what it holds, how many account columns, how many rows, and the selection. */
const worth = (candidate: TableCandidate, picture: SheetPicture): number => {
  const { table, mapping, verdict } = candidate;
  const telling = TELLING.filter(
    (field) => mapping.fields[field] !== undefined || mapping.questions.some((q) => q.field === field),
  ).length;
  const { selection } = picture;
  const isSelected =
    selection !== null &&
    intersect(selection, table.rect) !== null &&
    !(cellCount(selection) === 1 && selection.top === 0 && selection.left === 0);
  return (
    KIND_WORTH[verdict.kind] +
    telling * 3 +
    Math.log2(1 + table.bodyRows.length) +
    (isSelected && verdict.kind !== 'none' ? 50 : 0)
  );
};

const rank = (candidates: readonly TableCandidate[], picture: SheetPicture): TableCandidate[] =>
  candidates
    .map((candidate, index) => ({ candidate, index, worth: worth(candidate, picture) }))
    .sort((a, b) => b.worth - a.worth || a.index - b.index)
    .map(({ candidate }) => candidate);

const withChoice = (best: TableCandidate, choice: ColumnChoice): Result<TableCandidate> => {
  const applied = applyMappingChoice(best.mapping, best.table, choice);
  return applied.ok
    ? succeed({ ...best, mapping: applied.value, verdict: judgeTable(best.source, applied.value) })
    : applied;
};

/** Used cells may hold formats and nothing else. */
const isBlank = (grid: CellGrid): boolean =>
  grid.columns.every(({ kinds }) => kinds.every((kind) => kind === CELL_BLANK));

const reasonOf = (
  picture: SheetPicture,
  candidates: readonly TableCandidate[],
): NonNullable<AccountsFound['reason']> => {
  if (picture.kind === 'chart') return 'CHART_SHEET';
  if (!picture.grid || (candidates.length === 0 && isBlank(picture.grid))) return 'EMPTY_SHEET';
  const reasons = candidates.map(({ verdict }) => (verdict.kind === 'none' ? verdict.reason : null));
  return candidates.length > 0 && reasons.every((reason) => reason === 'headersOnly')
    ? 'HEADERS_ONLY'
    : 'NO_ACCOUNTS';
};

const hasChoice = (choice: ColumnChoice | undefined): choice is ColumnChoice =>
  choice !== undefined && Object.keys(choice).length > 0;

/** The first table in order of worth that the user's choices fit; the failure of the best one where they fit none. */
const applyChoice = (
  candidates: readonly TableCandidate[],
  choice: ColumnChoice,
): Result<TableCandidate[]> => {
  const applied = candidates.map((candidate) => withChoice(candidate, choice));
  const first = applied.findIndex((result) => result.ok);
  const failure = applied[0];
  if (first < 0) return failure && !failure.ok ? failure : succeed([]);
  const fitting = applied[first];
  return fitting?.ok
    ? succeed([fitting.value, ...candidates.filter((_, i) => i !== first)])
    : succeed([...candidates]);
};

/** Finds the accounts of a sheet, in steps. Fails with MAPPING_UNKNOWN when a choice names a column no table has. */
export function* findInSteps(
  picture: SheetPicture,
  options: FindAccountsOptions,
): Steps<Result<AccountsFound>> {
  const tables = findTables(picture);
  const largest = [...tables].sort((a, b) => b.bodyRows.length - a.bodyRows.length).slice(0, MOST_STUDIED);
  const studied = tables.filter((table) => largest.includes(table));
  const ranked = rank(yield* study(picture, studied, options.today), picture);
  const applied = hasChoice(options.choice) ? applyChoice(ranked, options.choice) : succeed(ranked);
  if (!applied.ok) return applied;
  const best = applied.value[0];
  const chosen = best && best.verdict.kind !== 'none' ? best : null;
  return succeed(
    chosen
      ? { candidates: applied.value, chosen }
      : { candidates: applied.value, chosen, reason: reasonOf(picture, applied.value) },
  );
}

/** The same at once. */
export const findAccounts = (...given: Parameters<typeof findInSteps>): Result<AccountsFound> =>
  runSteps(findInSteps(...given));
