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

interface CustomRule {
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
  readonly range: Excel.Range;
}

/** The rules by formula on a column, to be read with those of the others in one go. */
const loadCustomRules = ({ formats }: RulesOfColumn): CustomRule[] =>
  formats.items
    .filter((format) => format.type === 'Custom')
    .map((format) => {
      const { rule } = format.custom;
      const range = format.getRange();
      rule.load('formula');
      loadPlace(range);
      return { format, rule, range };
    });

/** Rules of the same shape are ours, from an earlier run: one over all rows is left alone, others are replaced. */
const refreshColumn = (
  { body }: RulesOfColumn,
  custom: readonly CustomRule[],
  { write, formula }: { readonly write: ColumnsWrite; readonly formula: string },
): void => {
  const own = custom.filter(({ rule }) => shapeOf(rule.formula) === shapeOf(formula));
  const covers = ({ range }: CustomRule): boolean => {
    const rect = rectOf(range);
    return rect.top <= write.firstRow && rect.bottom >= write.lastRow;
  };
  if (own.some(covers)) return;
  for (const { format } of own) format.delete();
  addRule(body, formula);
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
  const custom = columns.map(loadCustomRules);
  await context.sync();
  columns.forEach((column, at) => refreshColumn(column, custom[at] ?? [], { write, formula: faded.formula }));
  await context.sync();
};
