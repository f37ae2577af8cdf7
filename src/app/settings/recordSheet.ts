/** The settings sheets that are lists: every column the user's, with our check and the last good values beside. */
import { lastGoodText } from '../../domain/settings/readRecords';
import type { RecordColumn, RecordsReading, RecordValues } from '../../domain/settings/readRecords';
import { valueCell } from '../../domain/settings/valueText';
import type { CellRule } from '../../sheet/cellLook';
import type { OwnSheetWrite } from '../../sheet/writePlan';
import type { Bilingual, Language } from '../../words/language';
import { REP_COLUMNS } from '../../words/settings/recordColumns';
import type { OwnTable } from '../workbookPort';
import { CHECK_COLUMNS, flaggedRule } from './checkColumns';
import { keptRows, planEditableSheet } from './editableSheet';
import type { EditableColumn, EditableRow } from './editableSheet';
import { allowedOfKind, formatOfKind } from './kindLook';
import type { SettingsSheetId } from './allSettings';

/** Rows of one kind: their columns, what was read of them, what to add when the sheet is made. */
export interface RecordPart<Id extends string> {
  readonly columns: readonly RecordColumn<Id>[];
  readonly reading: RecordsReading<Id> | null;
  readonly added: readonly RecordValues<Id>[];
  /** Values asked for elsewhere than in the sheet: of a row of the existing table, or of one to add (null). */
  readonly changes?: readonly { readonly row: number | null; readonly values: RecordValues<Id> }[];
}

/** Columns of ours beside the check: what the rows came to. */
export interface RecordResults {
  readonly columns: readonly EditableColumn<string>[];
  /** Absent cells stay as they are. */
  readonly cells: (row: number) => EditableRow<string>['cells'];
}

export interface RecordSheetInput {
  readonly id: Exclude<SettingsSheetId, 'settings'>;
  readonly title: string;
  readonly lines: readonly string[];
  readonly existing: OwnTable | null;
  readonly language: Language;
  readonly check: (row: number) => string;
  /** Points; 80 where a column is not named. */
  readonly widths: Partial<Readonly<Record<string, number>>>;
  /** Columns folded away when the sheet is made. */
  readonly folded?: readonly string[];
  /** Columns that may hold what nobody has confirmed: seen as such while the row names hypotheses. */
  readonly supposed?: readonly string[];
  readonly results?: RecordResults;
}

const NARROW = 80;

/** A filled cell of a row that names hypotheses. */
const supposedRule = (header: Bilingual, language: Language): CellRule => ({
  kind: 'where',
  formula: (cell) => `AND(${cell(REP_COLUMNS.hypotheses[language])}<>"",${cell(header[language])}<>"")`,
  tone: 'warning',
});

const columnOf = (column: RecordColumn, input: RecordSheetInput): EditableColumn<string> => {
  const { language, widths, folded, supposed } = input;
  const { id, header, kind } = column;
  const allowed = allowedOfKind(kind, language);
  return {
    ...{ id, header, numberFormat: formatOfKind(kind), widthPoints: widths[id] ?? NARROW, owner: 'user' },
    ...(kind.kind === 'number' || kind.kind === 'share' || kind.kind === 'day' ? { align: 'Right' } : {}),
    style: 'input',
    rules: [flaggedRule(language), ...(supposed?.includes(id) ? [supposedRule(header, language)] : [])],
    ...(folded?.includes(id) ? { isGrouped: true } : {}),
    ...(allowed ? { allowed } : {}),
  };
};

const cellsOf = <Id extends string>(
  columns: readonly RecordColumn<Id>[],
  values: RecordValues<Id>,
  language: Language,
): EditableRow<string>['cells'] => ({
  ...Object.fromEntries(columns.map(({ id, kind }) => [id, valueCell(kind, values[id], language)])),
  check: '',
  lastGood: lastGoodText(columns, values),
});

const addedRows = <Id extends string>(
  { columns, added, changes = [] }: RecordPart<Id>,
  { existing, language }: RecordSheetInput,
): EditableRow<string>[] => {
  const asked = changes.filter(({ row }) => row === null).map(({ values }) => values);
  return [...(existing ? [] : added), ...asked].map((values) => ({
    old: null,
    cells: cellsOf(columns, values, language),
  }));
};

const changedCells = <Id extends string>(
  { columns, changes = [] }: RecordPart<Id>,
  language: Language,
): [number, EditableRow<string>['cells']][] =>
  changes.flatMap(({ row, values }) => (row === null ? [] : [[row, cellsOf(columns, values, language)]]));

const lastGoods = <Id extends string>({ columns, reading }: RecordPart<Id>): [number, string][] =>
  (reading?.rows ?? []).map(({ row, values }) => [row, lastGoodText(columns, values)]);

const checkColumns = ({ widths }: RecordSheetInput): EditableColumn<string>[] =>
  CHECK_COLUMNS.map((column) => ({ ...column, widthPoints: widths[column.id] ?? column.widthPoints }));

/** The sheet with its rows as the user left them; the rows to add only where the sheet is new. */
export const planRecordSheet = <A extends string, B extends string = never>(
  input: RecordSheetInput,
  parts: readonly [RecordPart<A>] | readonly [RecordPart<A>, RecordPart<B>],
): OwnSheetWrite => {
  const { id, title, lines, existing, language, check, results } = input;
  const [first, second] = parts;
  const columns = [...first.columns, ...(second?.columns ?? [])].map((column) => columnOf(column, input));
  const understood = new Map([...lastGoods(first), ...(second ? lastGoods(second) : [])]);
  const changed = new Map(changedCells(first, language));
  const old = keptRows<string>(existing, (row) => {
    const lastGood = understood.get(row);
    const said = { check: check(row), ...(lastGood === undefined ? {} : { lastGood }) };
    return { cells: { ...said, ...results?.cells(row), ...changed.get(row) } };
  });
  return planEditableSheet({
    ...{ id, title, lines, existing, language },
    columns: [...columns, ...(results?.columns ?? []), ...checkColumns(input)],
    rows: [...old, ...addedRows(first, input), ...(second ? addedRows(second, input) : [])],
    look: { page: { orientation: 'landscape', repeatsHeader: true }, tab: 'neutral' },
  });
};
