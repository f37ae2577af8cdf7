/** The plan of columns beside or inside an account table, whatever they hold. */
import type { Mapping } from '../domain/accounts/types';
import type { FoundTable } from '../sheet/foundTable';
import type { ColumnWrite, ColumnsWrite, FadedCells } from '../sheet/writePlan';
import type { FieldId } from '../words/fields';
import type { Placement } from './placeColumns';
import type { AccountSheet } from './readAccountSheet';

export interface TableRows {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The rows of a table under its header, sheet coordinates. */
export const rowsOf = ({ rect, headerRowCount }: FoundTable): TableRows => {
  const firstRow = rect.top + Math.max(1, headerRowCount);
  return { firstRow, lastRow: Math.max(firstRow, rect.bottom) };
};

/** Columns that tell accounts apart on the sheet: the code, else name and postcode (method R1). */
const identityFields = (mapping: Mapping): FieldId[] =>
  mapping.fields.id !== undefined
    ? ['id']
    : (['name', 'postcode', 'town'] as const).filter((field) => mapping.fields[field] !== undefined);

const identityColumns = (table: FoundTable, mapping: Mapping, shiftFrom: number, shift: number): number[] =>
  identityFields(mapping)
    .map((field) => table.rect.left + (mapping.fields[field] ?? 0))
    .map((column) => (column >= shiftFrom ? column + shift : column));

export interface ColumnsBeside {
  readonly columns: readonly ColumnWrite[];
  readonly faded: FadedCells | null;
}

/** Where and in which rows the columns are written, and how an Excel table grows to hold them. */
export const besideTable = (
  { picture, chosen: { table, mapping } }: AccountSheet,
  placement: Placement,
  { columns, faded }: ColumnsBeside,
): ColumnsWrite => {
  const excelTable = picture.tables.find((candidate) => candidate.name === table.excelTable);
  const { inserted } = placement;
  return {
    sheetId: picture.id,
    sheetName: picture.name,
    headerRow: placement.headerRow,
    ...rowsOf(table),
    columns,
    faded,
    ...(excelTable ? { excelTable: { name: excelTable.name, rect: excelTable.rect } } : {}),
    ...(inserted ? { inserted } : {}),
    identityColumns: identityColumns(
      table,
      mapping,
      inserted?.at ?? Number.POSITIVE_INFINITY,
      inserted?.count ?? 0,
    ),
  };
};
