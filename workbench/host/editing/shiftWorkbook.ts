import { shiftFormula } from '../calc/shiftFormula';
import type { FormulaChange } from '../calc/types';
import { referencesOf } from '../calc/referencesOf';
import { columnCountOf, containsCell, rowCountOf } from '../model/rects';
import { PAGE_BREAKS } from '../model/pageBreaks';
import type { SheetModel, WorkbookModel } from '../model/types';
import type { HostContext } from '../session/hostContext';

/** Members of page layout that hold addresses. */
const LAYOUT_ADDRESSES = [
  ...['printArea', 'printTitleRows', 'printTitleColumns'],
  ...Object.values(PAGE_BREAKS),
];

/**
 * Rewrites every text that refers to cells, sheets, tables or names: formulas, names, chart series, conditional
 * formats, validations and print areas, in the whole workbook. Call it when the cells themselves stand at their new
 * places.
 */
export function shiftWorkbookFormulas(context: HostContext, change: FormulaChange): void {
  const { workbook } = context;
  for (const sheet of workbook.sheets) {
    shiftCellFormulas(sheet, change);
    shiftObjects(sheet, change);
  }
  shiftNames(workbook, change);
  context.calculation.structureChanged(change);
}

function shiftCellFormulas(sheet: SheetModel, change: FormulaChange): void {
  if (sheet.cells.formulaCount === 0) return;
  for (const { row, column, formula } of [...sheet.cells.formulas()]) {
    const table = sheet.tables.find(({ rect }) => containsCell(rect, row, column));
    const host = table ? { sheet: sheet.name, table: table.name } : { sheet: sheet.name };
    const text = shiftFormula(formula.text, host, change);
    if (text === formula.text) continue;
    // A formula object that is new is calculated again; one that reads the same cells at their new place is not.
    if (readsTheSame(formula.text, text)) formula.text = text;
    else sheet.cells.setFormula(row, column, { ...formula, text });
  }
}

function readsTheSame(before: string, after: string): boolean {
  const [old, now] = [shapes(before), shapes(after)];
  return (
    !after.includes('#REF!') && old.length === now.length && old.every((shape, index) => shape === now[index])
  );
}

const shapes = (formula: string): string[] =>
  referencesOf(formula).map((read) =>
    read.kind === 'cells' ? `${rowCountOf(read.rect)}x${columnCountOf(read.rect)}` : read.kind,
  );

function shiftObjects(sheet: SheetModel, change: FormulaChange): void {
  const shift = (text: string): string => shiftFormula(text, sheet.name, change);
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      series.values = shift(series.values);
      if (series.categories !== undefined) series.categories = shift(series.categories);
      if (series.bubbleSizes !== undefined) series.bubbleSizes = shift(series.bubbleSizes);
      if (series.name.startsWith('=')) series.name = shift(series.name);
    }
  }
  for (const format of sheet.conditionalFormats) shiftTexts(format.rule, shift);
  for (const validation of sheet.dataValidations) shiftTexts(validation.rule, shift);
  for (const member of LAYOUT_ADDRESSES) {
    const text = sheet.pageLayout[member];
    if (typeof text === 'string' && text !== '') sheet.pageLayout[member] = shift(text);
  }
}

/** Formulas inside a rule are texts that begin with "="; they may lie in nested objects. */
function shiftTexts(holder: Record<string, unknown>, shift: (text: string) => string): void {
  for (const [name, value] of Object.entries(holder)) {
    if (typeof value === 'string' && value.startsWith('=')) holder[name] = shift(value);
    else if (typeof value === 'object' && value !== null) shiftTexts(value as Record<string, unknown>, shift);
  }
}

function shiftNames(workbook: WorkbookModel, change: FormulaChange): void {
  for (const name of workbook.names) {
    const scope = workbook.sheets.find(({ id }) => id === name.scope) ?? workbook.sheets[0];
    if (scope) name.formula = shiftFormula(name.formula, scope.name, change);
  }
}
