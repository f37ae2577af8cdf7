import type { AmountField } from '../../words/fields';
import type { NumberColumnReading } from './typedCells/readNumberColumn';
import type { AmountUnit } from './types';

/** What the user says of an amount column; what he leaves open is read from header and cells (method R3). */
export type UnitChoice = Partial<Pick<AmountUnit, 'currency' | 'scale' | 'tax' | 'period'>>;
export type UnitChoices = Readonly<Partial<Record<AmountField, UnitChoice>>>;

/** Cells that name their own scale ("18.3 M€") keep it, whatever is said of the column. */
export const chosenScale = (
  choice: UnitChoice | undefined,
  reading: NumberColumnReading,
): number | undefined => (reading.scale === 1 ? choice?.scale : undefined);

/** The unit with the user's word in it. A period of his own is of no named year. */
export const withUnitChoice = (unit: AmountUnit, choice: UnitChoice | undefined): AmountUnit => {
  if (!choice) return unit;
  const { year, ...rest } = unit;
  const isSamePeriod = choice.period === undefined || choice.period === 'year';
  const said = choice.currency === undefined ? {} : { isSaid: true as const };
  return { ...rest, ...choice, ...said, ...(year !== undefined && isSamePeriod ? { year } : {}) };
};
