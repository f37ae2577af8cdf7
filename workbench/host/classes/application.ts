import type { WorkbookModel } from '../model/types';
import { fromBase64 } from '../model/base64';
import type { MethodDefinition } from '../protocol/defineClass';
import { defineClass } from '../protocol/defineClass';
import { asBoolean, asOneOf } from '../protocol/parseValue';
import { ApiError, invalidArgument } from '../session/apiError';
import {
  APPLICATION,
  CULTURE_INFO,
  DATETIME_FORMAT_INFO,
  ITERATIVE_CALCULATION,
  NUMBER_FORMAT_INFO,
  RUNTIME,
} from './tokens';

/** Excel.createWorkbook, as the client for the web sends it. */
export const createAndOpenWorkbook: MethodDefinition<WorkbookModel> = (_workbook, args, context) => {
  if (context.openElsewhere === null) throw new ApiError('UnsupportedOperation');
  const bytes = args.has(0) ? fromBase64(args.text(0)) : null;
  if (args.has(0) && (bytes === null || bytes.length === 0)) throw invalidArgument();
  context.openElsewhere(bytes);
  return null;
};

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const applicationClass = defineClass<WorkbookModel>({
  token: APPLICATION,
  properties: {
    CalculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, value, context) => {
        workbook.calculationMode = asOneOf(MODES)(value);
        context.record({ kind: 'workbook' });
      },
    },
    CalculationState: { get: (_workbook, context) => context.calculation.state },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: (workbook) => workbook.culture.decimalSeparator },
    ThousandsSeparator: { get: (workbook) => workbook.culture.groupSeparator },
    UseSystemSeparators: { get: () => true },
  },
  objects: {
    CultureInfo: (workbook) => CULTURE_INFO.of(workbook),
    IterativeCalculation: (workbook) => ITERATIVE_CALCULATION.of(workbook),
  },
  methods: {
    Calculate: (_workbook, args, context) => {
      const type = args.oneOf(0, ['Recalculate', 'Full', 'FullRebuild']);
      context.calculation.calculate(type);
    },
    // Both end with the request; views are told once per request anyway, and a request calculates once.
    SuspendApiCalculationUntilNextSync: (_workbook, _args, context) => context.calculation.suspend(),
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

/** Off, with Excel's figures; the calculator does not iterate, so they cannot be set. */
export const iterativeCalculationClass = defineClass<WorkbookModel>({
  token: ITERATIVE_CALCULATION,
  properties: {
    Enabled: { get: () => false },
    MaxChange: { get: () => 0.001 },
    MaxIteration: { get: () => 100 },
  },
});

export const cultureInfoClass = defineClass<WorkbookModel>({
  token: CULTURE_INFO,
  properties: { Name: { get: (workbook) => workbook.culture.name } },
  objects: {
    DatetimeFormat: (workbook) => DATETIME_FORMAT_INFO.of(workbook),
    NumberFormat: (workbook) => NUMBER_FORMAT_INFO.of(workbook),
  },
});

export const numberFormatInfoClass = defineClass<WorkbookModel>({
  token: NUMBER_FORMAT_INFO,
  properties: {
    NumberDecimalSeparator: { get: (workbook) => workbook.culture.decimalSeparator },
    NumberGroupSeparator: { get: (workbook) => workbook.culture.groupSeparator },
  },
  notProvided: ['CurrencySymbol'],
});

export const datetimeFormatInfoClass = defineClass<WorkbookModel>({
  token: DATETIME_FORMAT_INFO,
  properties: {
    DateSeparator: { get: (workbook) => workbook.culture.dateSeparator },
    ShortDatePattern: { get: (workbook) => workbook.culture.shortDatePattern },
    LongDatePattern: { get: (workbook) => workbook.culture.longDatePattern },
    TimeSeparator: { get: (workbook) => workbook.culture.timeSeparator },
    LongTimePattern: { get: (workbook) => workbook.culture.longTimePattern },
  },
});

export const runtimeClass = defineClass<WorkbookModel>({
  token: RUNTIME,
  properties: {
    EnableEvents: {
      get: (_workbook, context) => context.events.isEnabled,
      set: (_workbook, value, context) => {
        context.events.isEnabled = asBoolean(value);
      },
    },
  },
});
