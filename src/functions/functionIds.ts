/**
 * Ids of all custom functions, in the order of the catalogue: all that is known before the functions themselves are fetched
 * by the first cell that calls one. Ids never change.
 */
export const FUNCTION_IDS = [
  'DCSCORE',
  'DCCLASS',
  'DCABC',
  'DCRANK',
  'DCTOP',
  'DCFREQ',
  'DCINTERVAL',
  'DCNEXT',
  'DCNPS',
  'DCVISITCOST',
  'DCROI',
  'DCBREAKEVEN',
  'DCREPS',
  'DCHIRE',
  'DCKM',
  'DCGEO',
] as const;
export type FunctionId = (typeof FUNCTION_IDS)[number];
