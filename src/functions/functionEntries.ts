/**
 * The one list of custom functions. The metadata files Excel reads are made from it, and every
 * function is registered from it. Ids never change, arguments are only added at the end; names are never translated
 * (formulas are stored under them), descriptions are.
 */
import type { FunctionEntry } from './functionEntry';
import { MONEY_FUNCTIONS } from './moneyFunctions';
import { PLACE_FUNCTIONS } from './placeFunctions';
import { SCORING_FUNCTIONS } from './scoringFunctions';
import { VISIT_FUNCTIONS } from './visitFunctions';

export const FUNCTIONS: readonly FunctionEntry[] = [
  ...SCORING_FUNCTIONS,
  ...VISIT_FUNCTIONS,
  ...MONEY_FUNCTIONS,
  ...PLACE_FUNCTIONS,
];
