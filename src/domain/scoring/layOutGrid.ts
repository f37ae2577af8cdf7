/**
 * The rows of `DC Barème` as they are to be written: the model's, but where the user's rows of a criterion could not be read,
 * those rows as they stand, so that what he typed is not lost; and what is wrong, row by row.
 */
import { sameGroup } from './capGroups';
import { foldText } from './foldText';
import type { GridFlag } from './checkGrid';
import { isClassRow } from './classRows';
import { COMMON_RULES, readGridRows, type GridProblem, type GridRow } from './gridRows';
import { gridTable, type GridCell } from './gridTable';
import type { ParsedGridTable } from './parseGridTable';
import type { Language } from '../../words/language';
import type { ScoringModel } from './types';

export type GridTrouble =
  | { readonly kind: 'unreadable'; readonly problem: GridProblem }
  | { readonly kind: 'flag'; readonly flag: GridFlag };

export interface GridLine {
  /** The model's cells, in the order of GRID_COLUMN_IDS; null for a row of the user's that stays. */
  readonly cells: readonly GridCell[] | null;
  /** Row of the user's table body that stays; null for a row of the model. */
  readonly kept: number | null;
  readonly troubles: readonly GridTrouble[];
}

export interface GridLayout {
  readonly headers: readonly GridCell[];
  readonly lines: readonly GridLine[];
  /** Troubles of the table as a whole. */
  readonly general: readonly GridTrouble[];
}

const GRID_WIDE: ReadonlySet<GridRow['rule']> = new Set(['cap', ...COMMON_RULES]);

const subjectOf = (row: GridRow): string => {
  const { measure, rule, group, criterion, label } = row;
  if (isClassRow(row)) return 'classes';
  if (rule === 'cap') return `cap ${foldText(group)}`;
  return COMMON_RULES.has(rule) ? [rule, measure ?? criterion, label].join(' ') : (measure ?? '');
};

/** Rows that stand or fall together: those of a criterion, of a cap, of the classes. */
const groupOf = (row: GridRow): string => [foldText(row.grid), subjectOf(row)].join('\u0001');

/** The row of a criterion the flag is about: the band where the fault begins, else its first one. */
const rowOfFlag = (flag: GridFlag, rows: readonly GridRow[], labels: ReadonlyMap<string, string>): number => {
  const isOfGrid = ({ grid }: GridRow): boolean => foldText(grid) === labels.get(flag.gridId);
  const { at, criterion, group } = flag;
  const isMeant = (row: GridRow): boolean => {
    if (criterion) return row.measure === criterion.measure;
    return group === undefined || (row.rule === 'cap' && sameGroup(row.group, group));
  };
  const own = rows.filter((row) => isOfGrid(row) && isMeant(row));
  const isAtEnd = flag.code === 'BAND_HOLE' || flag.code === 'BAND_OPEN_ABOVE';
  const edge = own.find((row) => (isAtEnd ? row.to : row.from) === at);
  const found = at === undefined || at === null ? own[0] : (edge ?? own[0]);
  return found ? found.row - 2 : -1;
};

interface Draft {
  readonly cells: readonly GridCell[] | null;
  readonly kept: number | null;
  /** Row of the model's own table body; −1 for a kept row. */
  readonly model: number;
}

/** The user's unread rows stand where their criterion would stand; those of no known criterion come after the grids. */
const draftLines = (
  table: readonly (readonly GridCell[])[],
  modelRows: readonly GridRow[],
  unused: readonly GridRow[],
): Draft[] => {
  const waiting = new Map<string, GridRow[]>();
  for (const row of unused) waiting.set(groupOf(row), [...(waiting.get(groupOf(row)) ?? []), row]);
  const emitted = new Set<string>();
  const keep = (rows: readonly GridRow[]): Draft[] =>
    rows.map(({ row }) => ({ cells: null, kept: row - 2, model: -1 }));
  const lines = modelRows.flatMap((row): Draft[] => {
    const group = groupOf(row);
    const rows = row.measure === null && !GRID_WIDE.has(row.rule) ? undefined : waiting.get(group);
    if (!rows) return [{ cells: table[row.row - 1] ?? [], kept: null, model: row.row - 2 }];
    if (emitted.has(group)) return [];
    emitted.add(group);
    return keep(rows);
  });
  const left = [...waiting].filter(([group]) => !emitted.has(group)).flatMap(([, rows]) => rows);
  return [...lines, ...keep(left)];
};

/** Lays the model out; `parsed` is what was read of the user's table, null where there is none. */
export function layOutGrid(
  model: ScoringModel,
  parsed: ParsedGridTable | null,
  language: Language,
): GridLayout {
  const table = gridTable(model, language);
  const { rows } = readGridRows(table);
  const labels = new Map(
    (parsed?.model?.grids ?? model.grids).map(({ id, label }) => [id, foldText(label[language])]),
  );
  const drafts = draftLines(table, rows, parsed?.unused ?? []);
  const flags = (parsed?.flags ?? []).map((flag) => ({ flag, row: rowOfFlag(flag, rows, labels) }));
  const lines = drafts.map(({ cells, kept, model: at }): GridLine => {
    const unreadable = (parsed?.problems ?? []).filter(({ row }) => kept !== null && row - 2 === kept);
    return {
      ...{ cells, kept },
      troubles: [
        ...unreadable.map((problem) => ({ kind: 'unreadable' as const, problem })),
        ...flags
          .filter(({ row }) => at >= 0 && row === at)
          .map(({ flag }) => ({ kind: 'flag' as const, flag })),
      ],
    };
  });
  const shown = new Set(lines.flatMap(({ kept }) => (kept === null ? [] : [kept + 2])));
  const general = (parsed?.problems ?? []).filter(({ row }) => !shown.has(row));
  return {
    headers: table[0] ?? [],
    lines,
    general: general.map((problem) => ({ kind: 'unreadable', problem })),
  };
}
