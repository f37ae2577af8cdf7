import type { RawCell } from '../sheet/cellGrid';
import { isFormulaCell } from '../sheet/sheetColumn';
import type { WrittenCell } from '../sheet/writePlan';

const MAX_CELL_CHARACTERS = 32_767;

/** A text as Excel has to be given it to stay one: what starts with "=", "+", "-", "@" or "'" gets Excel's own text sign. */
export const asText = (text: string): string => {
  const short = text.length > MAX_CELL_CHARACTERS ? text.slice(0, MAX_CELL_CHARACTERS) : text;
  return /^[=+\-@']/.test(short) ? `'${short}` : short;
};

const TEXT_FORMAT = '@';

/**
 * What to put into the `values` of cells of a number format; null leaves the cell. A text cell takes any text as it
 * is (and would show the text sign), any other cell is told by the sign.
 */
export const inputFor =
  (numberFormat: string) =>
  (cell: WrittenCell): string | number | null => {
    if (isFormulaCell(cell)) return cell.formula;
    return typeof cell === 'string' && numberFormat !== TEXT_FORMAT ? asText(cell) : cell;
  };

/** A cell read earlier, to be put back as it was. */
export const asRestored = (cell: RawCell): RawCell =>
  typeof cell === 'string' ? asText(cell) : (cell ?? '');

/** Excel takes one value for a whole range; the typings only know matrices. */
export const everywhere = (value: string): string[][] => value as unknown as string[][];
