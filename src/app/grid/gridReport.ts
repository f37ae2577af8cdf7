import { bestPoints } from '../../domain/scoring/bestPoints';
import { fullMaximum } from '../../domain/scoring/capGroups';
import { foldText } from '../../domain/scoring/foldText';
import { COMMON_RULES, readGridRows } from '../../domain/scoring/gridRows';
import type { GridRow } from '../../domain/scoring/gridRows';
import type { FittedGrid } from '../../domain/scoring/types';
import { formatAddress } from '../../sheet/rect';
import { ABSENT_MARK, GRID_COLUMNS } from '../../words/gridWords';
import type { GridColumnId } from '../../words/gridWords';
import type { GridReport } from '../report';
import { problemsOf } from '../reportParts';
import type { OwnTable } from '../workbookPort';
import type { GridCellValue, ShownCap, ShownCriterion, ShownGrid, ShownGridRow } from './gridReportTypes';
import type { GridState } from './gridState';

const ABSENT = new RegExp(`\\s*\\((${Object.values(ABSENT_MARK).join('|')})\\)$`);
const nameOf = ({ criterion }: GridRow): string => criterion.replace(ABSENT, '');

/** Cells of a line by column, as they stand. */
const cellsOf = ({ headers, values }: OwnTable, line: number) => {
  const row = values[line] ?? [];
  return (id: GridColumnId): GridCellValue => {
    const at = headers.findIndex((header) => Object.values<string>(GRID_COLUMNS[id]).includes(header));
    const cell = row[at];
    return typeof cell === 'number' ? cell : cell === '' || cell == null ? null : String(cell);
  };
};

const lineOf = ({ row }: GridRow): number => row - 2;
const sheetRowOf = ({ rect }: OwnTable, row: GridRow): number => rect.top + row.row;

const groupedBy = <T>(rows: readonly T[], keyOf: (row: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
};

const shownRow = (table: OwnTable, row: GridRow): ShownGridRow => {
  const cell = cellsOf(table, lineOf(row));
  return {
    ...{ line: lineOf(row), row: sheetRowOf(table, row), rule: row.rule, label: row.label },
    ...{ from: cell('from'), to: cell('to'), points: cell('points') },
  };
};

const shownCriterion = (
  { table, unread }: GridState,
  rows: readonly GridRow[],
  grid: FittedGrid | undefined,
): ShownCriterion => {
  const [first] = rows;
  const cell = cellsOf(table, first ? lineOf(first) : -1);
  const isRead = !rows.some((row) => unread.has(lineOf(row)));
  const known = [...(grid?.criteria ?? []), ...(grid?.absentCriteria ?? [])].find(
    ({ measure }) => measure === first?.measure,
  );
  return {
    ...{ name: first ? nameOf(first) : '', isAbsent: first?.isAbsent ?? false, isRead },
    ...{ coefficient: cell('coefficient'), maximum: cell('maximum'), group: first?.group ?? '' },
    best: isRead && known ? bestPoints(known) : null,
    rows: rows.map((row) => shownRow(table, row)),
  };
};

const shownCap = (table: OwnTable, row: GridRow): ShownCap => ({
  ...{ line: lineOf(row), row: sheetRowOf(table, row), group: row.group },
  points: cellsOf(table, lineOf(row))('maximum'),
});

const shownGrid = (state: GridState, rows: readonly GridRow[]): ShownGrid => {
  const [first] = rows;
  const cell = cellsOf(state.table, first ? lineOf(first) : -1);
  const name = first?.grid ?? '';
  const grid = state.kept.model?.grids.find(({ label }) =>
    Object.values<string>(label).some((one) => foldText(one) === foldText(name)),
  );
  const criteria = rows.filter(({ rule }) => rule !== 'cap');
  return {
    ...{ name, statuses: String(cell('status') ?? ''), typologies: String(cell('typology') ?? '') },
    maximum: grid ? fullMaximum(grid) : null,
    criteria: groupedBy(criteria, (row) => foldText(nameOf(row))).map((own) =>
      shownCriterion(state, own, grid),
    ),
    caps: rows.filter(({ rule }) => rule === 'cap').map((row) => shownCap(state.table, row)),
  };
};

export interface GridReportInput {
  readonly state: GridState;
  /** False: no sheet holds it yet. */
  readonly isWritten: boolean;
  readonly written: readonly string[];
}

export const gridReport = ({ state, isWritten, written }: GridReportInput): GridReport => {
  const { table, problems } = state;
  const { rows } = readGridRows([table.headers, ...table.values]);
  const own = rows.filter(({ rule }) => !COMMON_RULES.has(rule));
  return {
    ...{ job: 'grid', version: 1, ok: true, sheet: table.sheetName, mapping: {} },
    table: formatAddress(table.rect),
    isWritten,
    grids: groupedBy(own, ({ grid }) => foldText(grid)).map((group) => shownGrid(state, group)),
    ...problemsOf(problems),
    written,
  };
};
