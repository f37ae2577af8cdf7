import { cellCount, columnLetters } from '../sheet/rect';
import { MAX_RESTORE_CELLS, writtenCellCount } from '../sheet/writePlan';
import type { WritePlan } from '../sheet/writePlan';
import type { WritePreview } from './dcPilot';
import type { OwnTables } from './ownTables';

/** Cells that would be replaced: they decide whether there is a way back. */
const replacedCellCount = (plan: WritePlan, ownTables: OwnTables): number => {
  const { columns } = plan;
  const replaced = columns
    ? columns.columns.filter((column) => !column.isNew).length * (columns.lastRow - columns.headerRow + 1)
    : 0;
  return Object.values(ownTables).reduce((sum, table) => sum + cellCount(table.rect), replaced);
};

const columnsWhere = (plan: WritePlan, isNew: boolean): WritePreview['newColumns'] =>
  (plan.columns?.columns ?? [])
    .filter((column) => column.isNew === isNew)
    .map(({ header, column }) => ({ header, letter: columnLetters(column) }));

/** What a plan would write; `ownTables` are the add-in's own tables as they stand. */
export const writePreview = (plan: WritePlan, ownTables: OwnTables): WritePreview => {
  const existing = new Map(Object.entries(ownTables).map(([id, table]) => [id, table.sheetName]));
  const sheets = [...plan.sheets, ...(plan.reports ?? [])];
  return {
    newColumns: columnsWhere(plan, true),
    updatedColumns: columnsWhere(plan, false),
    newSheets: sheets.filter((sheet) => !existing.has(sheet.id)).map((sheet) => sheet.name),
    updatedSheets: sheets.flatMap((sheet) => existing.get(sheet.id) ?? []),
    cellCount: writtenCellCount(plan),
    canRestore: replacedCellCount(plan, ownTables) <= MAX_RESTORE_CELLS,
  };
};
