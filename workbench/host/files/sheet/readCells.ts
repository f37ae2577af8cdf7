import type { SheetModel, StyleId } from '../../model/types';
import { refuse } from '../fileResult';
import { Refusal } from '../package/openPackage';
import type { FileStyles } from '../styles/readStyles';
import { cellValue, type ValueContext } from './cellValues';
import { readRowProps } from './rowProps';
import { scanCells, type CellVisitor } from './scanCells';
import { findSection, type SheetXml } from './sheetXml';
import { createSourceFormulas } from './sourceFormulas';

/** How many more cells the workbook may hold; shared by its sheets. */
export interface CellBudget {
  left: number;
  readonly limit: number;
}

export interface CellReading extends ValueContext {
  readonly styles: FileStyles;
  readonly budget: CellBudget;
}

/** Values, formulas, cell formats and row properties of a sheet; the outlines say which rows count as cells. */
export function readCells(sheet: SheetXml, model: SheetModel, reading: CellReading): void {
  const section = findSection(sheet, 'sheetData');
  if (!section) return;
  const { xml, prefix } = sheet;
  scanCells({ xml, prefix, from: section.start + 1, to: section.end }, cellReader(model, reading));
}

/** Row properties alone: what places drawings. */
export function readRows(sheet: SheetXml, model: SheetModel, styles: readonly StyleId[]): void {
  const section = findSection(sheet, 'sheetData');
  const { xml, prefix } = sheet;
  if (!section) return;
  scanCells(
    { xml, prefix, from: section.start + 1, to: section.end },
    {
      openRow(row, tag) {
        const props = readRowProps(tag, styles);
        if (props) model.rows.set(row, props);
      },
      cell: () => undefined,
      closeRow: () => undefined,
    },
  );
}

function cellReader(model: SheetModel, reading: CellReading): CellVisitor {
  const { cells, rows } = model;
  const { styles, budget } = reading;
  const formulas = createSourceFormulas();
  return {
    openRow(row, tag) {
      const props = readRowProps(tag, styles.cellStyles);
      if (props) rows.set(row, props);
    },
    cell(cell) {
      const style = cell.format === 0 ? (styles.cellStyles[0] ?? 0) : (styles.cellStyles[cell.format] ?? 0);
      const value = cellValue(cell, reading);
      if (value !== null) cells.set(cell.row, cell.column, value);
      if (style !== 0) cells.setStyleId(cell.row, cell.column, style);
      if (cell.formula !== null) cells.setFormula(cell.row, cell.column, formulas.read(cell));
      if (value !== null || style !== 0) spend(budget);
    },
    closeRow: () => undefined,
  };
}

function spend(budget: CellBudget): void {
  budget.left -= 1;
  if (budget.left < 0) throw new Refusal(refuse('FILE_TOO_LARGE', 'cells', { limit: budget.limit }));
}
