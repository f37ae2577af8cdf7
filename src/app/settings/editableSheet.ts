/**
 * A table the user fills in and we comment: settings, frequencies, reps, absences, grids. His cells are never overwritten
 * unless he asks (a change made in the pane); rows and columns stay where he put them, his own ones too; ours are renewed.
 */
import type { AllowedInput, CellRule, CellStyle, SheetLook } from '../../sheet/cellLook';
import type { OwnSheetWrite, SheetColumn, WrittenCell } from '../../sheet/writePlan';
import type { Bilingual, Language } from '../../words/language';
import { OWN_SHEETS } from '../../words/ownSheets';
import type { OwnSheetId } from '../../words/ownSheets';
import type { OwnTable } from '../workbookPort';

export interface EditableColumn<Id extends string> {
  readonly id: Id;
  readonly header: Bilingual;
  readonly numberFormat: string;
  readonly widthPoints: number;
  readonly align?: 'Left' | 'Center' | 'Right';
  /** Whose cells they are: `user` cells are written only into new rows, or where a change was asked for. */
  readonly owner: 'user' | 'us';
  readonly isQuiet?: true;
  readonly wraps?: true;
  readonly isGrouped?: true;
  readonly style?: CellStyle;
  readonly rules?: readonly CellRule[];
  readonly allowed?: AllowedInput;
}

export interface EditableRow<Id extends string> {
  /** Row of the existing table's body; null for a row to add. */
  readonly old: number | null;
  /** What our cells hold; of the user's, only what is asked to change. Absent: the cell stays as it is. */
  readonly cells: Partial<Readonly<Record<Id, WrittenCell>>>;
  /** Number formats of the user's cells that are written, where they differ from the column's. */
  readonly formats?: Partial<Readonly<Record<Id, string>>>;
}

export interface EditableSheet<Id extends string> {
  readonly id: OwnSheetId;
  readonly title: string;
  readonly lines: readonly string[];
  readonly columns: readonly EditableColumn<Id>[];
  readonly rows: readonly EditableRow<Id>[];
  readonly existing: OwnTable | null;
  readonly language: Language;
  readonly look?: SheetLook;
}

const isNamed = (header: string, { fr, en }: Bilingual): boolean => header === fr || header === en;

const oldCell = ({ existing }: EditableSheet<string>, row: EditableRow<string>, at: number): WrittenCell =>
  row.old === null || at < 0
    ? ''
    : (((existing?.verbatim ?? existing?.rows)?.[row.old]?.[at] ?? '') as WrittenCell);

/** A cell of the user's that we write: in a row to add, or where a change was asked for. */
const isWritten = <Id extends string>(row: EditableRow<Id> | undefined, id: Id): boolean =>
  row !== undefined && (row.old === null || row.cells[id] !== undefined);

/** A column of ours at its place in the existing table; −1 where it is new there. */
const knownColumn = <Id extends string>(
  sheet: EditableSheet<Id>,
  column: EditableColumn<Id>,
  at: number,
): SheetColumn => {
  const { id, header, owner, numberFormat, widthPoints, align, isQuiet, wraps, isGrouped, style } = column;
  const { rules, allowed } = column;
  const { rows } = sheet;
  const hasFormats = owner === 'user' && (sheet.existing !== null || rows.some((row) => row.formats?.[id]));
  return {
    header: at < 0 ? header[sheet.language] : (sheet.existing?.headers[at] ?? header[sheet.language]),
    ...{ numberFormat, widthPoints },
    ...(align ? { align } : {}),
    ...(isQuiet ? { isQuiet } : {}),
    ...(wraps ? { wraps } : {}),
    ...(isGrouped ? { isGrouped } : {}),
    ...(style ? { style } : {}),
    ...(rules ? { rules } : {}),
    ...(allowed ? { allowed } : {}),
    ...(owner === 'user' ? { isInput: true } : {}),
    ...(hasFormats
      ? {
          formatAt: (row: number) =>
            isWritten(rows[row], id) ? (rows[row]?.formats?.[id] ?? numberFormat) : null,
        }
      : {}),
    cell: (row) => {
      const given = rows[row];
      return given ? (given.cells[id] ?? oldCell(sheet, given, at)) : '';
    },
  };
};

const strangeColumn = (sheet: EditableSheet<string>, header: string, at: number): SheetColumn => ({
  header,
  numberFormat: 'General',
  widthPoints: 100,
  isVerbatim: true,
  cell: (row) => {
    const given = sheet.rows[row];
    return given ? oldCell(sheet, given, at) : '';
  },
});

const columnsOf = <Id extends string>(sheet: EditableSheet<Id>): SheetColumn[] => {
  const missing = new Set(sheet.columns);
  const kept = (sheet.existing?.headers ?? []).map((header, at): SheetColumn => {
    const column = [...missing].find((one) => isNamed(header, one.header));
    if (!column) return strangeColumn(sheet, header, at);
    missing.delete(column);
    return knownColumn(sheet, column, at);
  });
  return [...kept, ...[...missing].map((column) => knownColumn(sheet, column, -1))];
};

/** The sheet as a write: in the existing table's order, with what is new at the end. */
export const planEditableSheet = <Id extends string>(sheet: EditableSheet<Id>): OwnSheetWrite => ({
  id: sheet.id,
  name: OWN_SHEETS[sheet.id].name[sheet.language],
  table: OWN_SHEETS[sheet.id].table,
  title: sheet.title,
  lines: sheet.lines,
  columns: columnsOf(sheet),
  rowCount: sheet.rows.length,
  ...(sheet.look ? { look: sheet.look } : {}),
});

/** A table without rows keeps an empty one. */
const isBlank = (row: OwnTable['rows'][number]): boolean => row.every((cell) => cell === '' || cell === null);

/** True when the write would change a cell of the table. */
export const changesSomething = (write: OwnSheetWrite, existing: OwnTable | null): boolean => {
  if (!existing || write.columns.length !== existing.headers.length) return true;
  if (write.rowCount === 0 && existing.rows.every(isBlank)) return false;
  if (write.rowCount !== existing.rows.length) return true;
  return (existing.verbatim ?? existing.rows).some((row, at) =>
    write.columns.some((column, place) => String(column.cell(at) ?? '') !== String(row[place] ?? '')),
  );
};

/** Every row of a table, in its order, with what is said of it; rows nothing is said of stay. */
export const keptRows = <Id extends string>(
  existing: OwnTable | null,
  contentOf: (row: number) => Omit<EditableRow<Id>, 'old'>,
): EditableRow<Id>[] => (existing?.rows ?? []).map((_, row) => ({ old: row, ...contentOf(row) }));
