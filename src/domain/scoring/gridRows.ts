/** Rows of a `DC Barème` table as typed entries: columns found by their headers in either language, words turned into ids. */
import { parseNumberText } from '../accounts/typedCells/numberText';
import { STATUSES, TYPOLOGIES, type Status, type Typology } from '../accounts/types';
import {
  ABSENT_MARK,
  CRITERION_NAMES,
  GRID_COLUMNS,
  GRID_RULES,
  STATUS_NAMES,
  TYPOLOGY_NAMES,
  type GridColumnId,
  type GridRuleId,
} from '../../words/gridWords';
import type { Bilingual } from '../../words/language';
import { columnMeasure } from './columnMeasure';
import { foldText } from './foldText';
import type { Measure, NamedMeasure } from './types';

export const GRID_PROBLEM_CODES = [
  'HEADER_MISSING',
  'RULE_UNKNOWN',
  'CRITERION_UNKNOWN',
  'STATUS_UNKNOWN',
  'TYPOLOGY_UNKNOWN',
  'NUMBER_UNREADABLE',
  'LABEL_UNREADABLE',
  'RULES_MIXED',
  'GRID_UNNAMED',
  'NUMBERS_DIFFER',
  'LABEL_TWICE',
  'SCALE_UNREADABLE',
  'CAP_TWICE',
  'CLASSES_UNREADABLE',
  'NO_GRID',
] as const;
export type GridProblemCode = (typeof GRID_PROBLEM_CODES)[number];

export interface GridProblem {
  readonly code: GridProblemCode;
  /** Row of the table, its header row being 1. */
  readonly row: number;
  readonly column: GridColumnId | null;
  readonly value: string;
}

export type RawGridCell = string | number | boolean | null | undefined;

/** A row understood; what could not be is null, with a problem. */
export interface GridRow {
  readonly row: number;
  readonly grid: string;
  readonly statuses: readonly Status[];
  readonly typologies: readonly Typology[];
  /** The criterion column as written (a field's id in rows about columns). */
  readonly criterion: string;
  readonly measure: Measure | null;
  readonly isAbsent: boolean;
  readonly rule: GridRuleId;
  readonly from: number | null;
  readonly to: number | null;
  readonly label: string;
  readonly points: number | null;
  readonly coefficient: number | null;
  readonly maximum: number | null;
  readonly group: string;
  readonly date: number | null;
  readonly why: string;
  /** False when something in it could not be read. */
  readonly isSound: boolean;
}

const idsByWord = <Id extends string>(words: Readonly<Record<Id, Bilingual>>): ReadonlyMap<string, Id> =>
  new Map(
    (Object.entries(words) as [Id, Bilingual][]).flatMap(([id, { fr, en }]) => [
      [foldText(id), id] as const,
      [foldText(fr), id] as const,
      [foldText(en), id] as const,
    ]),
  );

const COLUMN_BY_HEADER = idsByWord<GridColumnId>(GRID_COLUMNS);
const RULE_BY_WORD = idsByWord<GridRuleId>(GRID_RULES);
const MEASURE_BY_WORD = idsByWord<NamedMeasure>(CRITERION_NAMES);
const STATUS_BY_WORD = idsByWord<Status>(STATUS_NAMES);
const TYPOLOGY_BY_WORD = idsByWord<Typology>(TYPOLOGY_NAMES);
const ABSENT_SUFFIXES = Object.values(ABSENT_MARK).map((mark) => `(${foldText(mark)})`);

/** Rules of rows that belong to no single grid. */
export const COMMON_RULES: ReadonlySet<GridRuleId> = new Set<GridRuleId>([
  'referenceDate',
  'minimumCompleteness',
  'classScore',
  'classRank',
  'classQuantile',
  'keyAccount',
  'keyGroup',
  'home',
  'sectorAffinity',
  'field',
  'decimalSign',
  'dayOrder',
  'dateSystem',
]);

const REQUIRED: readonly GridColumnId[] = [
  'grid',
  'criterion',
  'rule',
  'from',
  'to',
  'label',
  'points',
  'coefficient',
  'maximum',
];

type Report = (code: GridProblemCode, column: GridColumnId, value: RawGridCell) => void;

const textOf = (cell: RawGridCell): string =>
  cell === null || cell === undefined ? '' : String(cell).trim();

function numberOf(cell: RawGridCell): number | null {
  if (typeof cell === 'number') return cell;
  const text = textOf(cell);
  if (text === '') return null;
  const reading = parseNumberText(text, ',');
  return reading.kind === 'value' ? reading.value : NaN;
}

function listOf<Id extends string>(
  cell: RawGridCell,
  words: ReadonlyMap<string, Id>,
  unknown: () => void,
): Id[] {
  const parts = textOf(cell)
    .split(/[,;/]/)
    .map(foldText)
    .filter((part) => part !== '');
  const ids = parts.map((part) => words.get(part));
  if (ids.includes(undefined)) unknown();
  return ids.filter((id) => id !== undefined);
}

/** "Potentiel (sans colonne)" → the criterion, and that it is absent; "[Salon]" → the criterion on that column. */
function criterionOf(text: string): { readonly measure: Measure | null; readonly isAbsent: boolean } {
  const folded = foldText(text);
  const suffix = ABSENT_SUFFIXES.find((mark) => folded.endsWith(mark));
  const bare = suffix ? text.slice(0, text.lastIndexOf('(')) : text;
  return {
    measure: columnMeasure(bare) ?? MEASURE_BY_WORD.get(foldText(bare).trim()) ?? null,
    isAbsent: suffix !== undefined,
  };
}

/** Cells of a row as they are asked for; what cannot be read is told and makes the row unsound. */
interface RowCells {
  readonly text: (column: GridColumnId) => string;
  readonly number: (column: GridColumnId) => number | null;
  readonly list: <Id extends string>(column: GridColumnId, words: ReadonlyMap<string, Id>) => Id[];
  readonly complain: (code: GridProblemCode, column: GridColumnId) => void;
  readonly isSound: () => boolean;
}

const UNKNOWN_WORD: Partial<Readonly<Record<GridColumnId, GridProblemCode>>> = {
  status: 'STATUS_UNKNOWN',
  typology: 'TYPOLOGY_UNKNOWN',
};

function cellsOf(cells: (column: GridColumnId) => RawGridCell, report: Report): RowCells {
  let isSound = true;
  const complain: RowCells['complain'] = (code, column) => {
    isSound = false;
    report(code, column, cells(column));
  };
  return {
    complain,
    isSound: () => isSound,
    text: (column) => textOf(cells(column)),
    number: (column) => {
      const value = numberOf(cells(column));
      if (value === null || !Number.isNaN(value)) return value;
      complain('NUMBER_UNREADABLE', column);
      return null;
    },
    list: (column, words) =>
      listOf(cells(column), words, () => complain(UNKNOWN_WORD[column] ?? 'RULE_UNKNOWN', column)),
  };
}

/** What a row of its rule must have. */
function checkRow(row: Omit<GridRow, 'isSound'>, { complain, isSound }: RowCells): void {
  const { rule, measure, points, maximum, grid } = row;
  const isCommon = COMMON_RULES.has(rule);
  if (!isCommon && grid === '') complain('GRID_UNNAMED', 'grid');
  if (rule === 'cap') {
    if (isSound() && !(maximum !== null && maximum > 0)) complain('NUMBER_UNREADABLE', 'maximum');
    return;
  }
  if (measure === null && (!isCommon || rule === 'keyAccount')) complain('CRITERION_UNKNOWN', 'criterion');
  if (!isCommon && points === null && isSound()) complain('NUMBER_UNREADABLE', 'points');
}

function readRow(cells: RowCells, row: number): GridRow {
  const { text, number, list } = cells;
  const known = RULE_BY_WORD.get(foldText(text('rule')));
  if (!known) cells.complain('RULE_UNKNOWN', 'rule');
  const rule = known ?? 'band';
  const isCommon = COMMON_RULES.has(rule);
  const read = {
    ...{ row, rule, grid: text('grid'), criterion: text('criterion') },
    ...criterionOf(text('criterion')),
    statuses: isCommon ? [] : list('status', STATUS_BY_WORD),
    typologies: isCommon ? [] : list('typology', TYPOLOGY_BY_WORD),
    ...{ from: number('from'), to: number('to'), label: text('label'), points: number('points') },
    ...{ coefficient: number('coefficient'), maximum: number('maximum'), group: text('group') },
    ...{ date: number('date'), why: text('why') },
  };
  checkRow(read, cells);
  return { ...read, isSound: cells.isSound() };
}

export interface GridRows {
  readonly rows: readonly GridRow[];
  readonly problems: readonly GridProblem[];
}

/** Statuses and typologies of a row that names none. */
export const ALL_KINDS = { statuses: STATUSES, typologies: TYPOLOGIES };

/** Reads the table, header row first; blank rows are skipped. */
export function readGridRows(table: readonly (readonly RawGridCell[])[]): GridRows {
  const problems: GridProblem[] = [];
  const places = new Map<GridColumnId, number>();
  table[0]?.forEach((header, place) => {
    const column = COLUMN_BY_HEADER.get(foldText(textOf(header)));
    if (column && !places.has(column)) places.set(column, place);
  });
  const missing = REQUIRED.filter((column) => !places.has(column));
  missing.forEach((column) =>
    problems.push({ code: 'HEADER_MISSING', row: 1, column, value: GRID_COLUMNS[column].fr }),
  );
  if (missing.length > 0) return { rows: [], problems };
  const rows: GridRow[] = [];
  table.slice(1).forEach((cells, i) => {
    if (cells.every((cell) => textOf(cell) === '')) return;
    const report: Report = (code, column, value) =>
      problems.push({ code, row: i + 2, column, value: textOf(value) });
    const row = readRow(
      cellsOf((column) => cells[places.get(column) ?? -1], report),
      i + 2,
    );
    rows.push(row);
  });
  return { rows, problems };
}
