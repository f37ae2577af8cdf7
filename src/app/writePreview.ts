import { cellCount, columnLetters } from '../sheet/rect';
import { MAX_RESTORE_CELLS, writtenCellCount } from '../sheet/writePlan';
import type { WritePlan } from '../sheet/writePlan';
import type { WritePreview } from './dcPilot';
import { tableNameOf } from '../sheet/reportWrite';
import type { ReportWrite } from '../sheet/reportWrite';
import { OWN_SHEETS } from '../words/ownSheets';
import type { OwnSheetId } from '../words/ownSheets';
import type { OwnTables } from './ownTables';
import type { OwnTable } from './workbookPort';

/** The add-in's own tables as they stand, by their language-free names. */
export type TablesByName = ReadonlyMap<string, OwnTable>;

export const tablesByName = (ownTables: OwnTables): TablesByName =>
  new Map(
    (Object.entries(ownTables) as [OwnSheetId, OwnTable][]).map(([id, table]) => [
      OWN_SHEETS[id].table,
      table,
    ]),
  );

/** A report is found by its first table. */
const tableOf = ({ id, sections }: ReportWrite): string =>
  tableNameOf(id, sections.find(({ table }) => table)?.id ?? '');

/** Cells that would be replaced: they decide whether there is a way back. */
const replacedCellCount = (plan: WritePlan, existing: TablesByName): number => {
  const { columns } = plan;
  const replaced = columns
    ? columns.columns.filter((column) => !column.isNew).length * (columns.lastRow - columns.headerRow + 1)
    : 0;
  return [...existing.values()].reduce((sum, table) => sum + cellCount(table.rect), replaced);
};

const columnsWhere = (plan: WritePlan, isNew: boolean): WritePreview['newColumns'] =>
  (plan.columns?.columns ?? [])
    .filter((column) => column.isNew === isNew)
    .map(({ header, column }) => ({ header, letter: columnLetters(column) }));

/** What a plan would write beside and in place of what stands. */
export const writePreview = (plan: WritePlan, existing: TablesByName): WritePreview => {
  const sheets = [
    ...plan.sheets.map(({ name, table }) => ({ name, table })),
    ...(plan.reports ?? []).map((report) => ({ name: report.name, table: tableOf(report) })),
  ];
  return {
    newColumns: columnsWhere(plan, true),
    updatedColumns: columnsWhere(plan, false),
    newSheets: sheets.filter(({ table }) => !existing.has(table)).map(({ name }) => name),
    updatedSheets: sheets.flatMap(({ table }) => existing.get(table)?.sheetName ?? []),
    cellCount: writtenCellCount(plan),
    canRestore: replacedCellCount(plan, existing) <= MAX_RESTORE_CELLS,
  };
};
