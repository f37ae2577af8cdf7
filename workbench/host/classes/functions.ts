/**
 * Worksheet functions called without a cell. DATE is done here, so that the workbook's date system can be asked for
 * before an engine is loaded; the others are evaluated by the calculator as a formula of the active sheet would be.
 */
import { formatAbsoluteArea, quoteSheetName } from '../model/address';
import type { Scalar, WorkbookModel } from '../model/types';
import { isHostObject } from '../protocol/classToken';
import { defineClass } from '../protocol/defineClass';
import type { MethodDefinition } from '../protocol/defineClass';
import type { MethodArguments } from '../protocol/methodArguments';
import { invalidArgument } from '../session/apiError';
import { rectOfRange } from '../session/locate';
import type { HostContext } from '../session/hostContext';
import type { RangeTarget } from '../session/targets';
import { FUNCTION_RESULT, FUNCTIONS, RANGE } from './tokens';
import { wireValue } from './wireValue';

/** Wire names; the name in a formula is the same in capitals, with points for underscores. */
const EVALUATED = [
  'Abs',
  'Average',
  'Count',
  'CountA',
  'CountIf',
  'CountIfs',
  'Max',
  'Median',
  'Min',
  'Percentile_Inc',
  'Product',
  'Rank_Eq',
  'Round',
  'Sum',
  'SumIf',
  'SumIfs',
  'SumProduct',
  'VLookup',
  'Year',
];

const MS_PER_DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;
const DAYS_FROM_1900_TO_1904 = 1462;
const FIRST_TRUE_SERIAL = 61;

function dateSerial(args: MethodArguments, { dateSystem }: WorkbookModel): Scalar {
  const [year = 0, month = 0, day = 0] = [0, 1, 2].map((index) => Math.trunc(args.number(index)));
  const days = Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day) / MS_PER_DAY + DAYS_TO_1970;
  if (dateSystem === 1904)
    return days < DAYS_FROM_1900_TO_1904 ? { error: '#NUM!' } : days - DAYS_FROM_1900_TO_1904;
  return days < FIRST_TRUE_SERIAL ? days - 1 : days;
}

function argumentText(value: unknown, context: HostContext): string {
  if (Array.isArray(value)) return value.map((one) => argumentText(one, context)).join(',');
  if (isHostObject(value) && value.token.name === RANGE.name) {
    const target = value.target as RangeTarget;
    return `${quoteSheetName(target.sheet.name)}!${formatAbsoluteArea(rectOfRange(context, target))}`;
  }
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  throw invalidArgument();
}

const evaluated =
  (name: string): MethodDefinition<WorkbookModel> =>
  (workbook, args, context) => {
    const given = args.all().filter((value) => value !== null);
    const formula = `=${name.replace('_', '.').toUpperCase()}(${given.map((one) => argumentText(one, context)).join(',')})`;
    context.calculation.settle();
    const at = { sheetId: workbook.activeSheetId, row: 0, column: 0 };
    const result = context.calculation.evaluate(formula, at);
    return FUNCTION_RESULT.of(Array.isArray(result) ? (result[0]?.[0] ?? null) : result);
  };

export const functionsClass = defineClass<WorkbookModel>({
  token: FUNCTIONS,
  methods: {
    ...Object.fromEntries(EVALUATED.map((name) => [name, evaluated(name)])),
    Date: (workbook, args) => FUNCTION_RESULT.of(dateSerial(args, workbook)),
  },
});

export const functionResultClass = defineClass<Scalar>({
  token: FUNCTION_RESULT,
  properties: {
    Value: { get: (value) => (isFailure(value) ? null : wireValue(value)) },
    Error: { get: (value) => (isFailure(value) ? value.error : null) },
  },
});

const isFailure = (value: Scalar): value is Extract<Scalar, { error: unknown }> =>
  typeof value === 'object' && value !== null;
