import { shiftFormula } from '../calc/shiftFormula';
import type { SheetModel, TableModel } from '../model/types';
import { nextNumber } from '../model/workbookModel';
import type { HostContext } from '../session/hostContext';

/** Lays everything of a sheet on its blank copy. Tables and charts get ids and names of their own. */
export function fillCopy(
  context: HostContext,
  from: SheetModel,
  to: SheetModel,
  newId: (kind: string) => string,
): void {
  copyCellsOf(from, to);
  const lists = ['merges', 'images', 'pivots', 'conditionalFormats', 'dataValidations', 'charts'] as const;
  for (const list of lists) (to[list] as unknown[]).push(...structuredClone(from[list]));
  for (const chart of to.charts) {
    chart.id = newId('chart');
    for (const series of chart.series) series.values = onCopy(series.values, from, to);
  }
  for (const [index, line] of from.rows) to.rows.set(index, { ...line });
  for (const [index, line] of from.columns) to.columns.set(index, { ...line });
  for (const [key, link] of from.hyperlinks) to.hyperlinks.set(key, { ...link });
  for (const [key, value] of from.customProperties) to.customProperties.set(key, value);
  for (const table of from.tables) to.tables.push(copyTable(context, table, to, newId));
  copyState(from, to);
  copyNames(context, from, to);
}

function copyCellsOf(from: SheetModel, to: SheetModel): void {
  for (const { row, column, value, style } of from.cells.cells()) {
    to.cells.set(row, column, value);
    to.cells.setStyleId(row, column, style);
  }
  for (const { row, column, formula } of from.cells.formulas()) {
    to.cells.setFormula(row, column, { ...formula, text: onCopy(formula.text, from, to) });
  }
}

/** References that name the sheet itself speak of the copy. */
const onCopy = (formula: string, from: SheetModel, to: SheetModel): string =>
  shiftFormula(formula, to.name, { kind: 'renameSheet', from: from.name, to: to.name });

function copyTable(
  context: HostContext,
  table: TableModel,
  to: SheetModel,
  newId: (kind: string) => string,
): TableModel {
  const name = freeTableName(context);
  return { ...structuredClone(table), id: newId('table'), name, sheetId: to.id };
}

/** "Tableau3" / "Table3": the first number no table of the workbook has. */
export function freeTableName(context: HostContext): string {
  const stem = context.workbook.culture.name.startsWith('fr') ? 'Tableau' : 'Table';
  const taken = new Set(
    context.workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())),
  );
  let name = '';
  do name = `${stem}${nextNumber(context.workbook, 'tableName')}`;
  while (taken.has(name.toLowerCase()));
  return name;
}

function copyState(from: SheetModel, to: SheetModel): void {
  to.tabColor = from.tabColor;
  to.showGridlines = from.showGridlines;
  to.showHeadings = from.showHeadings;
  to.standardWidth = from.standardWidth;
  to.freeze = { ...from.freeze };
  to.autoFilter = from.autoFilter && structuredClone(from.autoFilter);
  to.protection = structuredClone(from.protection);
  to.pageLayout = structuredClone(from.pageLayout);
  to.selection = from.selection;
}

function copyNames({ workbook }: HostContext, from: SheetModel, to: SheetModel): void {
  for (const name of workbook.names.filter(({ scope }) => scope === from.id)) {
    workbook.names.push({ ...name, scope: to.id, formula: onCopy(name.formula, from, to) });
  }
}
