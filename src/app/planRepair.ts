/** From the problems of a sheet to our columns of mended cells. */
import { cellValue } from '../domain/accounts/tableSource';
import type { FieldRepair } from '../domain/accounts/repairs/findRepairs';
import type { ColumnLook, ColumnWrite, WrittenCell } from '../sheet/writePlan';
import { DATE_FIELDS, NUMBER_FIELDS } from '../words/fields';
import type { FieldId } from '../words/fields';
import type { Bilingual, Language } from '../words/language';
import { OWN_COLUMNS, repairColumnId } from '../words/ownColumns';
import type { RepairColumnId } from '../words/ownColumns';
import type { RepairableField } from '../words/repairColumns';
import type { PlacedColumn, Placement } from './placeColumns';
import type { AccountSheet } from './readAccountSheet';

const NOTE: Bilingual = {
  fr: 'Vos cellules, celles à réparer mises à part : elles comptent ici à la place des vôtres. Vous pouvez les corriger.',
  en: 'Your cells, but for those to repair: those count here instead of yours. You may correct them.',
};

const isAmong = (fields: readonly FieldId[], field: FieldId): boolean => fields.includes(field);

const lookOf = (field: RepairableField, language: Language): ColumnLook & { readonly note: string } => {
  const header = OWN_COLUMNS[repairColumnId(field)][language];
  const note = NOTE[language];
  if (isAmong(DATE_FIELDS, field))
    return { header, note, numberFormat: 'dd/mm/yyyy', widthPoints: 100, align: 'Right' };
  if (isAmong(NUMBER_FIELDS, field))
    return { header, note, numberFormat: 'General', widthPoints: 90, align: 'Right' };
  return { header, note, numberFormat: '@', widthPoints: 110 };
};

/** The user's cell as it goes into our column: texts for a field of texts, so that "01000" stays what it is. */
const cellBeside = (
  { chosen: { source } }: AccountSheet,
  { field, column }: FieldRepair,
  row: number,
): WrittenCell => {
  const value = cellValue(source, row, column);
  if (value === null || typeof value === 'boolean') return '';
  return isAmong(NUMBER_FIELDS, field) ? value : String(value);
};

const columnOf = (
  sheet: AccountSheet,
  repair: FieldRepair,
  placed: PlacedColumn<RepairColumnId>,
): ColumnWrite => {
  const bodyRows = new Set(sheet.chosen.table.bodyRows);
  return {
    ...lookOf(repair.field, placed.language),
    id: placed.id,
    column: placed.column,
    isNew: placed.isNew,
    cell: (row) => (bodyRows.has(row) ? (repair.cells.get(row) ?? cellBeside(sheet, repair, row)) : null),
  };
};

/** One column per repair: the user's cells (as mended before), and the mended ones where they need it now. */
export const planRepairColumns = (
  sheet: AccountSheet,
  repairs: readonly FieldRepair[],
  placement: Placement<RepairColumnId>,
): ColumnWrite[] =>
  placement.columns.flatMap((placed) => {
    const repair = repairs.find(({ field }) => repairColumnId(field) === placed.id);
    return repair ? [columnOf(sheet, repair, placed)] : [];
  });
