/** Puts looks, rules and lists of a plan on cells. */
import type { AllowedInput, CellRule, CellStyle, Comparison, Tone } from '../sheet/cellLook';
import { columnLetters } from '../sheet/rect';
import type { Rect } from '../sheet/rect';
import type { SheetColumn } from '../sheet/writePlan';
import { BARS, QUIET_COLOR, STYLES, TINTS, TONES } from './palette';
import { rangeOf } from './readBlocks';

export const styleCells = (range: Excel.Range, style: CellStyle): void => {
  const { bold, italic, size, color, fill } = STYLES[style];
  const { font } = range.format;
  font.bold = bold ?? false;
  font.italic = italic ?? false;
  if (size) font.size = size;
  if (color) font.color = color;
  if (fill) range.format.fill.color = fill;
};

const OPERATORS: Readonly<Record<Exclude<Comparison, 'Between'>, string>> = {
  LessThan: '<',
  LessThanOrEqual: '<=',
  GreaterThan: '>',
  GreaterThanOrEqual: '>=',
  EqualTo: '=',
  NotEqualTo: '<>',
};

/** A formula rather than Excel's own "cell value" rule: that one takes a blank cell for 0. */
const comparison = (rule: Extract<CellRule, { kind: 'compare' }>, cell: string): string => {
  const { operator, value, to } = rule;
  if (typeof value === 'string')
    return `${cell}${operator === 'NotEqualTo' ? '<>' : '='}"${value.replaceAll('"', '""')}"`;
  const isNumber = `ISNUMBER(${cell})`;
  if (operator === 'Between') return `AND(${isNumber},${cell}>=${value},${cell}<=${to ?? value})`;
  return `AND(${isNumber},${cell}${OPERATORS[operator]}${value})`;
};

const addFormulaRule = (range: Excel.Range, formula: string, tone: Tone): void => {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = `=${formula}`;
  custom.format.font.color = TONES[tone];
  custom.format.fill.color = TINTS[tone];
};

const addColorScale = (range: Excel.Range, tones: readonly Tone[]): void => {
  const { colorScale } = range.conditionalFormats.add('ColorScale');
  const [low = 'bad', second = 'good', third] = tones;
  const at = (type: 'LowestValue' | 'HighestValue' | 'Percentile', tone: Tone, formula?: string) => ({
    type,
    color: BARS[tone],
    ...(formula ? { formula } : {}),
  });
  colorScale.criteria = {
    minimum: at('LowestValue', low),
    ...(third ? { midpoint: at('Percentile', second, '50') } : {}),
    maximum: at('HighestValue', third ?? second),
  };
};

const addDataBar = (range: Excel.Range, tone: Tone): void => {
  const { dataBar } = range.conditionalFormats.add('DataBar');
  dataBar.positiveFormat.fillColor = BARS[tone];
};

/** Where a column of a table stands: its own cells, and the letters of the others. */
export interface ColumnPlace {
  readonly rect: Rect;
  /** Sheet column of a header. */
  readonly columnOf: (header: string) => number;
}

const addRule = (range: Excel.Range, rule: CellRule, { rect, columnOf }: ColumnPlace): void => {
  const row = rect.top + 1;
  switch (rule.kind) {
    case 'dataBar':
      return addDataBar(range, rule.tone);
    case 'colorScale':
      return addColorScale(range, rule.tones);
    case 'compare':
      return addFormulaRule(range, comparison(rule, `${columnLetters(rect.left)}${row}`), rule.tone);
    case 'where':
      return addFormulaRule(
        range,
        rule.formula((header) => `$${columnLetters(columnOf(header))}${row}`),
        rule.tone,
      );
  }
};

const allow = (range: Excel.Range, allowed: AllowedInput): void => {
  const validation = range.dataValidation;
  if (allowed.kind === 'list') {
    validation.rule = { list: { inCellDropDown: true, source: allowed.choices.join(',') } };
  } else {
    const bounds = { formula1: allowed.from, formula2: allowed.to, operator: 'Between' as const };
    validation.rule = allowed.kind === 'number' ? { decimal: bounds } : { wholeNumber: bounds };
  }
  if (allowed.kind === 'list' && allowed.isOpen)
    validation.errorAlert = { message: '', showAlert: false, style: 'Information', title: '' };
  else if (allowed.message)
    validation.errorAlert = { message: allowed.message, showAlert: true, style: 'Stop', title: '' };
};

/** The look of a new column of ours. */
export const lookOfColumn = (sheet: Excel.Worksheet, column: SheetColumn, place: ColumnPlace): void => {
  const range = rangeOf(sheet, place.rect);
  if (column.align) range.format.horizontalAlignment = column.align;
  if (column.isIndented) range.format.indentLevel = 1;
  if (column.wraps) range.format.wrapText = true;
  if (column.wraps) range.format.verticalAlignment = 'Top';
  if (column.isQuiet) range.format.font.color = QUIET_COLOR;
  if (column.style) styleCells(range, column.style);
};

/** Rules and lists of a new column of ours, over all rows it may ever have. */
export const rulesOfColumn = (sheet: Excel.Worksheet, column: SheetColumn, place: ColumnPlace): void => {
  if (!column.rules && !column.allowed) return;
  const range = rangeOf(sheet, place.rect);
  for (const rule of column.rules ?? []) addRule(range, rule, place);
  if (column.allowed) allow(range, column.allowed);
};
