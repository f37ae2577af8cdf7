/**
 * `<sheetData>` of a sheet. Where the sheet came from a file, its rows and cells are copied to the letter as long as the
 * model says the same; only what differs is written anew. So rich texts, cell metadata and producers' own attributes
 * survive beside edited cells, and an untouched sheet is known to be untouched.
 */
import { columnName } from '../../model/address';
import type { FormulaCell, LineProps, Scalar, SheetModel, StyleId } from '../../model/types';
import { formulaToFile, isArrayFormula } from '../formula/fileFormula';
import { encodeExcelEscapes, escapeText } from '../xml/xmlText';
import { writeAreas } from './areas';
import type { StringNumbers } from './stringNumbers';

export interface CellWriting {
  readonly sheet: SheetModel;
  readonly strings: StringNumbers;
  readonly formatNumber: (style: StyleId) => number;
  readonly addInFunctions: ReadonlySet<string>;
  /** `cm` of a cell that holds a dynamic array. */
  readonly dynamicArray: () => number;
}

export interface CellContent {
  readonly value: Scalar;
  readonly style: StyleId;
  readonly formula: FormulaCell | undefined;
  /** The file's own `<f>` element, where the formula is still the same: others may share it. */
  readonly formulaXml?: string;
}

/** One `<c>` element; "" when the cell holds nothing. */
export function writeCell(row: number, column: number, content: CellContent, writing: CellWriting): string {
  const { value, style, formula } = content;
  const number = writing.formatNumber(style);
  if (value === null && formula === undefined && number === 0) return '';
  const place = `<c r="${letters(column)}${row + 1}"${number === 0 ? '' : ` s="${number}"`}`;
  if (formula) return writeFormulaCell(place, content, { row, column }, writing);
  if (value === null) return `${place}/>`;
  if (typeof value === 'number') return `${place}><v>${value}</v></c>`;
  if (typeof value === 'string') return `${place} t="s"><v>${writing.strings.of(value)}</v></c>`;
  return `${place}${typeAttribute(value)}><v>${valueText(value)}</v></c>`;
}

const NAMES: string[] = [];
const letters = (column: number): string => (NAMES[column] ??= columnName(column));

function writeFormulaCell(
  place: string,
  content: CellContent,
  at: { row: number; column: number },
  writing: CellWriting,
): string {
  const { value, formula } = content;
  const isDynamic =
    formula?.spill !== undefined || (formula?.array === undefined && isArrayFormula(formula?.text ?? ''));
  const block =
    formula?.array ??
    formula?.spill ??
    (isDynamic ? { top: at.row, left: at.column, bottom: at.row, right: at.column } : undefined);
  const tag = block ? `<f t="array" ref="${writeAreas([block])}">` : '<f>';
  const written = content.formulaXml ?? `${tag}${formulaXmlText(formula?.text ?? '', writing)}</f>`;
  const metadata = isDynamic ? ` cm="${writing.dynamicArray()}"` : '';
  const cached = value === null ? '' : `<v>${valueText(value)}</v>`;
  return `${place}${typeAttribute(value)}${metadata}>${written}${cached}</c>`;
}

const formulaXmlText = (text: string, writing: CellWriting): string =>
  escapeText(encodeExcelEscapes(formulaToFile(text, writing.addInFunctions)));

/** Texts of formula cells stand in the cell; `t="s"` is for constants. */
function typeAttribute(value: Scalar): string {
  if (typeof value === 'string') return ' t="str"';
  if (typeof value === 'boolean') return ' t="b"';
  return typeof value === 'object' && value !== null ? ' t="e"' : '';
}

function valueText(value: Scalar): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'string') return escapeText(encodeExcelEscapes(value));
  return typeof value === 'object' && value !== null ? value.error : String(value ?? '');
}

export function writeRowTag(
  row: number,
  props: LineProps | undefined,
  formatNumber: (style: StyleId) => number,
): string {
  if (!props) return `<row r="${row + 1}"`;
  const style = props.style ? formatNumber(props.style) : 0;
  return [
    `<row r="${row + 1}"`,
    style ? ` s="${style}" customFormat="1"` : '',
    props.size === undefined ? '' : ` ht="${props.size}" customHeight="1"`,
    props.hidden === true || props.filtered === true ? ' hidden="1"' : '',
    props.outlineLevel ? ` outlineLevel="${props.outlineLevel}"` : '',
    props.collapsed === true ? ' collapsed="1"' : '',
  ].join('');
}
