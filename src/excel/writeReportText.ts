/** Heading, lines and key figures of a section: the three text columns above its table. */
import type { Rect } from '../sheet/rect';
import type { KeyFigure, ReportLine, ReportSection } from '../sheet/reportWrite';
import { TEXT_COLUMNS } from '../sheet/reportWrite';
import { isFormulaCell } from '../sheet/sheetColumn';
import type { WrittenCell } from '../sheet/sheetColumn';
import { styleCells } from './cellLooks';
import { asText } from './cellTexts';
import { rangeOf } from './readBlocks';

type TextRow = readonly [WrittenCell, WrittenCell, WrittenCell];

const figureRow = ({ label, value, note }: KeyFigure): TextRow => [label, value, note ?? ''];

/** What stands in the text columns, row by row. */
export const textCells = ({ heading, lines, figures = [] }: ReportSection): TextRow[] => [
  [heading, '', ''],
  ...lines.map(({ text }): TextRow => [text, '', '']),
  ...figures.map(figureRow),
];

const asInput = (cell: WrittenCell): string | number => {
  if (isFormulaCell(cell)) return cell.formula;
  return typeof cell === 'string' ? asText(cell) : (cell ?? '');
};

const lookOfLine = (cell: Excel.Range, { style, link }: ReportLine): void => {
  if (style) styleCells(cell, style);
  if (link) cell.hyperlink = { documentReference: link };
};

const lookOfFigure = (row: Excel.Range, figure: KeyFigure): void => {
  const value = row.getCell(0, 1);
  value.numberFormat = [[figure.numberFormat]];
  value.format.horizontalAlignment = 'Right';
  styleCells(value, figure.style ?? 'figure');
  const note = row.getCell(0, TEXT_COLUMNS - 1);
  styleCells(note, 'note');
  note.format.horizontalAlignment = 'Left';
  note.format.indentLevel = 1;
};

/** Queues the text of a section into `rect`, which is its alone; rows it no longer needs are left blank. */
export const writeText = (sheet: Excel.Worksheet, section: ReportSection, rect: Rect): void => {
  rangeOf(sheet, rect).clear('All');
  const rowOf = (at: number): Excel.Range =>
    rangeOf(sheet, { ...rect, top: rect.top + at, bottom: rect.top + at });
  const cells = textCells(section).map((row) => row.map(asInput));
  styleCells(rowOf(0).getCell(0, 0), section.isTitle ? 'title' : 'heading');
  section.lines.forEach((line, at) => {
    lookOfLine(rowOf(1 + at).getCell(0, 0), line);
  });
  section.figures?.forEach((figure, at) => {
    lookOfFigure(rowOf(1 + section.lines.length + at), figure);
  });
  rangeOf(sheet, { ...rect, bottom: rect.top + cells.length - 1 }).values = cells;
};
