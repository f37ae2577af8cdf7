/**
 * Reads `<sheetData>` in one pass over the text, without building a tree: a million and a half cells are a matter of a
 * second. The cell object handed to the visitor is reused; positions point into the text so that a saver can copy what
 * did not change.
 */
import { MAX_COLUMNS, MAX_ROWS } from '../../model/types';
import { tagEnd } from '../xml/xmlTree';

export interface ScannedCell {
  row: number;
  column: number;
  /** Number of the file's cell format. */
  format: number;
  /** `t`: "" for a number. */
  type: string;
  hasCellMetadata: boolean;
  /** Raw text of `<v>`, references not resolved; null when there is none. */
  value: string | null;
  /** Raw text of `<f>`; null when there is no formula element, "" for a dependent of a shared formula. */
  formula: string | null;
  /** Inside of the `<f …>` tag. */
  formulaTag: string;
  /** Raw inside of `<is>`. */
  inline: string | null;
  /** The element in the text. */
  start: number;
  end: number;
  formulaStart: number;
  formulaEnd: number;
}

export interface CellVisitor {
  /** `tag`: the inside of the row's start tag, its span in the text beside. */
  openRow(row: number, tag: string, span: { readonly start: number; readonly end: number }): void;
  cell(cell: ScannedCell): void;
  closeRow(end: number): void;
}

const GREATER = 62;
const SLASH = 47;
const SPACE = 32;

export interface CellText {
  readonly xml: string;
  readonly prefix: string;
  readonly from: number;
  readonly to: number;
}

export function scanCells(text: CellText, visitor: CellVisitor): void {
  const { xml, prefix, to } = text;
  const cell = emptyCell();
  let at = text.from;
  let row = -1;
  for (;;) {
    at = xml.indexOf('<', at);
    if (at < 0 || at >= to) return;
    const end = tagEnd(xml, at);
    if (end < 0) return;
    if (!xml.startsWith(`${prefix}row`, at + 1)) {
      at = end + 1;
      continue;
    }
    const isEmpty = xml.charCodeAt(end - 1) === SLASH;
    const tag = xml.slice(at + 1 + prefix.length, isEmpty ? end - 1 : end);
    row = Math.min(rowNumber(tag) ?? row + 1, MAX_ROWS - 1);
    visitor.openRow(row, tag, { start: at, end: end + 1 });
    at = isEmpty ? end + 1 : scanRow(text, end + 1, { row, cell, visitor });
    visitor.closeRow(at);
  }
}

const emptyCell = (): ScannedCell => ({
  row: 0,
  column: 0,
  format: 0,
  type: '',
  hasCellMetadata: false,
  value: null,
  formula: null,
  formulaTag: '',
  inline: null,
  start: 0,
  end: 0,
  formulaStart: 0,
  formulaEnd: 0,
});

function rowNumber(tag: string): number | undefined {
  const match = /\sr\s*=\s*["'](\d+)["']/.exec(tag);
  return match ? Number(match[1]) - 1 : undefined;
}

interface RowScan {
  readonly row: number;
  readonly cell: ScannedCell;
  readonly visitor: CellVisitor;
}

/** Cells up to the row's end tag; the position behind it. */
function scanRow(text: CellText, from: number, scan: RowScan): number {
  const { xml, prefix } = text;
  const { cell, visitor } = scan;
  let at = from;
  let column = -1;
  for (;;) {
    at = xml.indexOf('<', at);
    if (at < 0) return text.to;
    if (xml.charCodeAt(at + 1) === SLASH) {
      const isRowEnd = xml.startsWith(`${prefix}row`, at + 2);
      at = xml.indexOf('>', at) + 1;
      if (isRowEnd) return at;
      continue;
    }
    if (!isCellTag(xml, at + 1 + prefix.length)) {
      at = tagEnd(xml, at) + 1;
      continue;
    }
    cell.row = scan.row;
    cell.column = column + 1;
    at = readCell(text, at, cell);
    column = cell.column;
    if (column < MAX_COLUMNS) visitor.cell(cell);
  }
}

function isCellTag(xml: string, at: number): boolean {
  if (xml.charCodeAt(at) !== 99) return false;
  const next = xml.charCodeAt(at + 1);
  return next === SPACE || next === GREATER || next === SLASH || next === 10 || next === 13 || next === 9;
}

/** Fills `cell` from the element at `start`; the position behind it. */
function readCell(text: CellText, start: number, cell: ScannedCell): number {
  const { xml, prefix } = text;
  cell.start = start;
  cell.format = 0;
  cell.type = '';
  cell.hasCellMetadata = false;
  cell.value = null;
  cell.formula = null;
  cell.inline = null;
  const at = readCellTag(xml, start + 2 + prefix.length, cell);
  cell.end = xml.charCodeAt(at - 1) === SLASH ? at + 1 : readCellBody(text, at + 1, cell);
  return cell.end;
}

/** The attributes; the position of the tag's `>`. */
function readCellTag(xml: string, from: number, cell: ScannedCell): number {
  let at = from;
  for (;;) {
    const code = xml.charCodeAt(at);
    if (code === GREATER || Number.isNaN(code)) return at;
    if (code <= SPACE || code === SLASH) {
      at += 1;
      continue;
    }
    const equals = xml.indexOf('=', at);
    const quote = firstQuote(xml, equals + 1);
    const end = xml.indexOf(xml.charAt(quote), quote + 1);
    if (equals < 0 || end < 0) return xml.indexOf('>', at);
    setAttribute(xml, cell, { name: at, nameEnd: equals, start: quote + 1, end });
    at = end + 1;
  }
}

function firstQuote(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) <= SPACE) at += 1;
  return at;
}

interface AttributeSpan {
  readonly name: number;
  readonly nameEnd: number;
  readonly start: number;
  readonly end: number;
}

function setAttribute(xml: string, cell: ScannedCell, span: AttributeSpan): void {
  const name = xml.slice(span.name, span.nameEnd).trimEnd();
  if (name === 'r') cell.column = columnOf(xml, span);
  else if (name === 's') cell.format = Number(xml.slice(span.start, span.end)) || 0;
  else if (name === 't') cell.type = xml.slice(span.start, span.end);
  else if (name === 'cm') cell.hasCellMetadata = xml.slice(span.start, span.end) !== '0';
}

/** Column of "AB12", straight from the characters. */
function columnOf(xml: string, span: AttributeSpan): number {
  let column = 0;
  for (let at = span.start; at < span.end; at += 1) {
    const letter = xml.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

function readCellBody(text: CellText, from: number, cell: ScannedCell): number {
  const { xml, prefix } = text;
  let at = from;
  for (;;) {
    at = xml.indexOf('<', at);
    if (at < 0) return text.to;
    if (xml.charCodeAt(at + 1) === SLASH) return xml.indexOf('>', at) + 1;
    const name = xml.charCodeAt(at + 1 + prefix.length);
    const open = tagEnd(xml, at);
    const isEmpty = xml.charCodeAt(open - 1) === SLASH;
    const close = isEmpty ? open : closing(text, at, open);
    const inside = isEmpty ? '' : xml.slice(open + 1, close);
    const end = isEmpty ? open + 1 : xml.indexOf('>', close) + 1;
    if (name === 118) cell.value = inside;
    else if (name === 102) setFormula(xml, cell, { start: at, open: isEmpty ? open - 1 : open, end, inside });
    else if (name === 105) cell.inline = inside;
    at = end;
  }
}

/** Where the end tag of the child at `start` begins: the next tag, unless the child holds elements (`<is>`). */
function closing(text: CellText, start: number, open: number): number {
  const { xml, to } = text;
  const next = xml.indexOf('<', open);
  if (xml.charCodeAt(next + 1) === SLASH) return next;
  const name = /^[^\s/>]+/.exec(xml.slice(start + 1, start + 40))?.[0] ?? '';
  const close = xml.indexOf(`</${name}>`, open);
  return close < 0 ? to : close;
}

function setFormula(
  xml: string,
  cell: ScannedCell,
  span: { start: number; open: number; end: number; inside: string },
): void {
  cell.formula = span.inside;
  cell.formulaTag = xml.slice(span.start + 1, span.open);
  cell.formulaStart = span.start;
  cell.formulaEnd = span.end;
}
