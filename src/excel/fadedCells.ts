import type { ColumnsWrite } from '../sheet/writePlan';
import { loadPlace, rectOf } from './describeSheet';

const FADED_COLOR = '#808080';

/** A rule's formula without its cell references: what stays the same wherever Excel moved the rule. */
const shapeOf = (formula: string): string => formula.replaceAll(/\$?[A-Z]{1,3}\$?\d+/g, '#');

const addRule = (range: Excel.Range, formula: string): void => {
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.font.color = FADED_COLOR;
  format.custom.format.font.italic = true;
};

interface RulesOfColumn {
  readonly body: Excel.Range;
  readonly formats: Excel.ConditionalFormatCollection;
}

const rulesOf = (body: Excel.Range): RulesOfColumn => ({ body, formats: body.conditionalFormats });

/** Rules of the same shape on a column: ours, from an earlier run. */
const ownRules = async (
  context: Excel.RequestContext,
  column: RulesOfColumn,
  shape: string,
): Promise<{ format: Excel.ConditionalFormat; range: Excel.Range }[]> => {
  const custom = column.formats.items
    .filter((format) => format.type === 'Custom')
    .map((format) => ({ format, rule: format.custom.rule, range: format.getRange() }));
  if (custom.length === 0) return [];
  for (const { rule, range } of custom) {
    rule.load('formula');
    loadPlace(range);
  }
  await context.sync();
  return custom.filter(({ rule }) => shapeOf(rule.formula) === shape);
};

const refreshColumn = async (
  context: Excel.RequestContext,
  column: RulesOfColumn,
  write: ColumnsWrite,
  formula: string,
): Promise<void> => {
  const rules = await ownRules(context, column, shapeOf(formula));
  const covers = ({ range }: { range: Excel.Range }): boolean => {
    const rect = rectOf(range);
    return rect.top <= write.firstRow && rect.bottom >= write.lastRow;
  };
  if (rules.some(covers)) return;
  for (const { format } of rules) format.delete();
  addRule(column.body, formula);
};

/** Puts the rule on its columns, once: a column that has it over all rows is left alone. */
export const fadeCells = async (context: Excel.RequestContext, write: ColumnsWrite): Promise<void> => {
  const { faded } = write;
  if (!faded) return;
  const sheet = context.workbook.worksheets.getItem(write.sheetId);
  const columns = faded.columns.map((column) =>
    rulesOf(sheet.getRangeByIndexes(write.firstRow, column, write.lastRow - write.firstRow + 1, 1)),
  );
  for (const { formats } of columns) formats.load('items/type');
  await context.sync();
  await Promise.all(columns.map((column) => refreshColumn(context, column, write, faded.formula)));
  await context.sync();
};
