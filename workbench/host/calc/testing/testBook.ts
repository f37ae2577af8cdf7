import { addSheet, createWorkbook, findSheet } from '../../model/workbookModel';
import type { Rect, Scalar, SheetModel, TableModel, WorkbookModel } from '../../model/types';
import { createNodeCalculator } from '../nodeCalculator';
import { parseReference, rectOf } from '../referenceText';
import type { Calculator, InvocationEntry, Recalculation, WorkbookChange } from '../types';
import { isError } from '../values';

/** A workbook with a calculator for tests: cells are written and read by address, errors read as their code. */
export interface TestBook {
  readonly workbook: WorkbookModel;
  readonly calculator: Calculator;
  /** Writes cells (texts that start with "=" are formulas) and recalculates once. */
  set(cells: Readonly<Record<string, Scalar>>): Recalculation;
  /** Writes without recalculating, as a file reader does. */
  load(cells: Readonly<Record<string, Scalar | { readonly formula: string; readonly value: Scalar }>>): void;
  get(address: string): Scalar;
  sheet(name?: string): SheetModel;
  table(name: string, address: string, columns: readonly string[]): TableModel;
  changed(result: Recalculation): string[];
}

export const shown = (value: Scalar): Scalar => (isError(value) ? value.error : value);

export function invocationsOf(result: Recalculation): [number, string, unknown[], string, number][] {
  return result.invocations
    .filter((entry: InvocationEntry) => entry[1] === 1000)
    .map((entry) => JSON.parse(entry[3]) as [number, string, unknown[], string, number]);
}

function tableOf(name: string, sheetId: string, rect: Rect, columns: readonly string[]): TableModel {
  return {
    id: name,
    name,
    sheetId,
    rect,
    columns: columns.map((column, index) => ({ id: index + 1, name: column })),
    showHeaders: true,
    showTotals: false,
    style: '',
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
}

export function createTestBook(sheets: readonly string[] = ['S']): TestBook {
  const workbook = createWorkbook({ sheets, locale: 'en-US' });
  const calculator = createNodeCalculator();
  const sheetNamed = (name: string | undefined): SheetModel => {
    const found = findSheet(workbook, name ?? sheets[0] ?? '');
    return found ?? addSheet(workbook, { name: name ?? 'S' });
  };
  const placeOf = (address: string) => {
    const parts = parseReference(address);
    if (!parts) throw new Error(`"${address}" is no address.`);
    return { sheet: sheetNamed(parts.sheet), row: parts.top, column: parts.left, rect: rectOf(parts) };
  };
  const put = (address: string, value: Scalar | { readonly formula: string; readonly value: Scalar }) => {
    const { sheet, row, column } = placeOf(address);
    const isFiled = typeof value === 'object' && value !== null && 'formula' in value;
    const formula = isFiled
      ? value.formula
      : typeof value === 'string' && value.startsWith('=')
        ? value
        : undefined;
    sheet.cells.setFormula(row, column, formula === undefined ? undefined : { text: formula });
    sheet.cells.set(row, column, isFiled ? value.value : formula === undefined ? (value as Scalar) : null);
  };
  return {
    workbook,
    calculator,
    sheet: sheetNamed,
    load: (cells) => Object.entries(cells).forEach(([address, value]) => put(address, value)),
    set: (cells) => {
      Object.entries(cells).forEach(([address, value]) => put(address, value));
      const changes = Object.keys(cells).map((address): WorkbookChange => {
        const { sheet, rect } = placeOf(address);
        return { kind: 'cells', sheetId: sheet.id, rect };
      });
      return calculator.recalculate(workbook, changes);
    },
    get: (address) => {
      const { sheet, row, column } = placeOf(address);
      return shown(sheet.cells.get(row, column));
    },
    table: (name, address, columns) => {
      const { sheet, rect } = placeOf(address);
      const table = tableOf(name, sheet.id, rect, columns);
      sheet.tables.push(table);
      return table;
    },
    changed: (result) =>
      result.changed.map(({ row, column }) => `${String.fromCharCode(65 + column)}${row + 1}`).sort(),
  };
}
