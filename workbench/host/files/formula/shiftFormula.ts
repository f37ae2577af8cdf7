import { columnIndex, columnName } from '../../model/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/types';
import { formulaTokens, type FormulaToken } from './formulaTokens';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([0-9]{1,7})$/;

/**
 * The formula of a cell that shares another one's, `rows` down and `columns` to the right of it: relative references
 * move, absolute ones stay. References pushed off the sheet wrap around, as the file format has it.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula);
  return tokens.map((token, index) => shiftToken(tokens, index, token, { rows, columns })).join('');
}

interface Offset {
  readonly rows: number;
  readonly columns: number;
}

function shiftToken(tokens: readonly FormulaToken[], index: number, token: FormulaToken, by: Offset): string {
  const next = tokens[index + 1]?.text ?? '';
  const isLineOfRange = next === ':' || tokens[index - 1]?.text === ':';
  if (token.kind === 'word') {
    const cell = CELL.exec(token.text);
    if (cell && next !== '(' && next !== '!' && columnIndex(cell[2] ?? '') >= 0) {
      return (
        shiftColumn(cell[1] ?? '', cell[2] ?? '', by.columns) +
        shiftRow(cell[3] ?? '', cell[4] ?? '', by.rows)
      );
    }
    const column = isLineOfRange ? COLUMN.exec(token.text) : null;
    if (column && next !== '(' && columnIndex(column[2] ?? '') >= 0)
      return shiftColumn(column[1] ?? '', column[2] ?? '', by.columns);
  }
  const row = isLineOfRange ? ROW.exec(token.text) : null;
  return row ? shiftRow(row[1] ?? '', row[2] ?? '', by.rows) : token.text;
}

const wrap = (value: number, size: number): number => ((value % size) + size) % size;

const shiftColumn = (dollar: string, letters: string, columns: number): string =>
  dollar ? dollar + letters : columnName(wrap(columnIndex(letters) + columns, MAX_COLUMNS));

const shiftRow = (dollar: string, row: string, rows: number): string =>
  dollar ? dollar + row : String(wrap(Number(row) - 1 + rows, MAX_ROWS) + 1);
