/** A column of a table of ours, and what its cells may hold. */
import type { AllowedInput, CellRule, CellStyle } from './cellLook';

/** A formula in English with commas, "=" first. */
export interface FormulaCell {
  readonly formula: string;
}

/** null leaves the cell as it is, "" empties it. Texts are written as texts, whatever they look like. */
export type WrittenCell = string | number | FormulaCell | null;

export const isFormulaCell = (cell: WrittenCell): cell is FormulaCell =>
  typeof cell === 'object' && cell !== null;

/** A written cell by what it holds, for hashes and keys. */
export const plainCell = (cell: WrittenCell): string | number | null =>
  isFormulaCell(cell) ? cell.formula : cell;

/** Width in points, as Office.js counts columns. */
export interface ColumnLook {
  readonly header: string;
  /** en-US number format. */
  readonly numberFormat: string;
  readonly widthPoints: number;
  readonly align?: 'Left' | 'Center' | 'Right';
}

export interface SheetColumn extends ColumnLook {
  /** `row` counts the body rows of the table from 0. */
  readonly cell: (row: number) => WrittenCell;
  /** "Sheet!B12", or an address with https:, tel: or mailto: — the cell becomes a link to it. */
  readonly link?: (row: number) => string;
  /** Narrow and grey. */
  readonly isQuiet?: boolean;
  /** For the machine alone: not shown in a sheet just made. */
  readonly isHidden?: boolean;
  /** Cells were read as formulas and go back as they were, not as texts. */
  readonly isVerbatim?: boolean;
  /** The user types here: in a table that exists, cells go back as they were read and keep their look, and an edit counts as one. */
  readonly isInput?: boolean;
  /** Number format of single cells, where they differ by row; null keeps the cell's. */
  readonly formatAt?: (row: number) => string | null;
  readonly style?: CellStyle;
  readonly rules?: readonly CellRule[];
  readonly allowed?: AllowedInput;
  /** Folded away under a sign above the column headers. */
  readonly isGrouped?: boolean;
  /** A text right of a figure keeps away from it. */
  readonly isIndented?: boolean;
  /** Long texts wrap instead of being cut. */
  readonly wraps?: boolean;
}
