import { DATE_FIELDS, NUMBER_FIELDS } from '../../../words/fields';
import type { FieldId } from '../../../words/fields';
import { isRepairable } from '../../../words/repairColumns';
import type { RepairableField } from '../../../words/repairColumns';
import { DAYS_FROM_1904_TO_1900, parseIsoDay } from '../../calendar/serialDate';
import { columnIndex } from '../columnLetters';
import { cellValue } from '../tableSource';
import type { TableSource } from '../tableSource';
import { cleanText } from '../typedCells/readTextColumn';
import type { Mapping, Problem } from '../types';

/** What a cell should hold: a text, a number, or a serial day of the workbook's own date system. */
export type RepairedCell = string | number;

/** The cells of one field that can be mended. */
export interface FieldRepair {
  readonly field: RepairableField;
  /** The user's column inside the table. */
  readonly column: number;
  /** Zero-based sheet row → what the cell should hold. */
  readonly cells: ReadonlyMap<number, RepairedCell>;
}

export interface RepairInput {
  readonly source: TableSource;
  readonly mapping: Mapping;
  readonly problems: readonly Problem[];
}

interface Claim {
  readonly field: RepairableField;
  readonly text: string;
}

const isAmong = (fields: readonly FieldId[], field: FieldId): boolean => fields.includes(field);

const typed = ({ field, text }: Claim, { locale }: TableSource): RepairedCell | null => {
  if (isAmong(DATE_FIELDS, field)) {
    const day = parseIsoDay(text);
    return day === null ? null : day - (locale.dateSystem === 1904 ? DAYS_FROM_1904_TO_1900 : 0);
  }
  if (!isAmong(NUMBER_FIELDS, field)) return text;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
};

/** Fields whose cells stand in one column of the sheet: a sum of columns or a composed name has no cell to mend. */
const fieldsByColumn = ({ fields, sums, helpers }: Mapping): ReadonlyMap<number, RepairableField> => {
  const found = new Map<number, RepairableField>();
  for (const [field, column] of Object.entries(fields)) {
    const isComposed = field === 'name' && helpers?.firstName !== undefined && helpers.lastName !== undefined;
    if (isRepairable(field) && sums?.[field] === undefined && !isComposed) found.set(column, field);
  }
  return found;
};

/** Swapped coordinates mend two cells: "45.76; 4.84" is latitude, then longitude. */
const claimsOf = (problem: Problem, field: RepairableField): Claim[] => {
  const repair = problem.repair ?? '';
  if (problem.code !== 'COORDINATE_SWAPPED') return [{ field, text: repair }];
  const [latitude = '', longitude = ''] = repair.split(';').map((part) => part.trim());
  return [
    { field: 'latitude', text: latitude },
    { field: 'longitude', text: longitude },
  ];
};

type Cells = Map<RepairableField, Map<number, RepairedCell>>;

/** Accounts added up from lines tell a broken text once: every line that has it is mended. */
const spreadTexts = ({ source, mapping, problems }: RepairInput, cells: Cells): void => {
  const byColumn = fieldsByColumn(mapping);
  const texts = new Map<RepairableField, Map<string, string>>();
  for (const { code, column, value, repair } of problems) {
    const field = byColumn.get((columnIndex(column) ?? -1) - source.table.rect.left);
    if (code !== 'ENCODING_BROKEN' || field === undefined || repair === undefined) continue;
    texts.set(field, (texts.get(field) ?? new Map<string, string>()).set(value, repair));
  }
  for (const [field, repairs] of texts) {
    const column = mapping.fields[field] ?? 0;
    const mended = cells.get(field) ?? new Map<number, RepairedCell>();
    for (const row of source.table.bodyRows) {
      const repair = repairs.get(cleanText(String(cellValue(source, row, column) ?? '')));
      if (repair !== undefined) mended.set(row, repair);
    }
    cells.set(field, mended);
  }
};

/**
 * The cells that can be mended, by field, in the order of the table's columns. `problems` are those of reading `source` with
 * `mapping` (readAccounts); the ones without a repair, and those of cells that are in no column of their own, are left.
 */
export const findRepairs = (input: RepairInput): FieldRepair[] => {
  const { source, mapping, problems } = input;
  const byColumn = fieldsByColumn(mapping);
  const cells: Cells = new Map();
  for (const problem of problems) {
    const field = byColumn.get((columnIndex(problem.column) ?? -1) - source.table.rect.left);
    if (field === undefined || problem.repair === undefined || problem.code === 'ENCODING_BROKEN') continue;
    for (const claim of claimsOf(problem, field)) {
      const cell = typed(claim, source);
      if (cell === null || mapping.fields[claim.field] === undefined) continue;
      const mended = cells.get(claim.field) ?? new Map<number, RepairedCell>();
      cells.set(claim.field, mended.set(problem.row - 1, cell));
    }
  }
  spreadTexts(input, cells);
  return [...cells]
    .map(([field, mended]) => ({ field, column: mapping.fields[field] ?? 0, cells: mended }))
    .sort((a, b) => a.column - b.column);
};
