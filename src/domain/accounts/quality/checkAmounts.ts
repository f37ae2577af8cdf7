/** Amounts that cannot be right: negative, potential under turnover, a rate outside −100 %…100 %, one value a hundred times all others. */
import type { NumberField } from '../../../words/fields';
import { VALUE } from '../types';
import type { NumberColumn } from '../types';
import type { QualityInput } from './qualityInput';

const NEVER_NEGATIVE: readonly NumberField[] = [
  'turnover',
  'previousTurnover',
  'potential',
  'objective',
  'orders',
  'visits',
  'employees',
];
const OUT_OF_SCALE: readonly NumberField[] = ['turnover', 'previousTurnover', 'potential', 'objective'];
const SCALE_FACTOR = 100;
const FEWEST_FOR_SCALE = 20;

const eachValue = (column: NumberColumn | undefined, visit: (value: number, i: number) => void): void => {
  if (!column) return;
  for (let i = 0; i < column.values.length; i++)
    if (column.kinds[i] === VALUE) visit(column.values[i] ?? 0, i);
};

const checkNegative = ({ numbers, report }: QualityInput): void => {
  for (const field of NEVER_NEGATIVE) {
    eachValue(numbers[field], (value, i) => {
      if (value < 0) report('AMOUNT_NEGATIVE', { account: i, field, value: String(value) });
    });
  }
};

/** The two largest values of a column, and how many there are. */
const topTwo = (column: NumberColumn): { largest: number; second: number; count: number } => {
  let [largest, second, count] = [-Infinity, -Infinity, 0];
  eachValue(column, (value) => {
    count++;
    if (value > largest) [largest, second] = [value, largest];
    else if (value > second) second = value;
  });
  return { largest, second, count };
};

const checkScale = ({ numbers, report }: QualityInput): void => {
  for (const field of OUT_OF_SCALE) {
    const column = numbers[field];
    if (!column) continue;
    const { largest, second, count } = topTwo(column);
    if (count < FEWEST_FOR_SCALE || second <= 0 || largest < second * SCALE_FACTOR) continue;
    eachValue(column, (value, i) => {
      if (value === largest) report('VALUE_OUT_OF_SCALE', { account: i, field, value: String(value) });
    });
  }
};

const checkPotential = ({ numbers, report }: QualityInput): void => {
  const { turnover } = numbers;
  eachValue(numbers.potential, (potential, i) => {
    if (turnover?.kinds[i] === VALUE && potential < (turnover.values[i] ?? 0))
      report('POTENTIAL_BELOW_TURNOVER', { account: i, field: 'potential', value: String(potential) });
  });
};

const checkRate = ({ numbers, isDerived, report }: QualityInput): void => {
  if (isDerived('marginRate')) return;
  eachValue(numbers.marginRate, (rate, i) => {
    if (Math.abs(rate) > 1)
      report('RATE_OUT_OF_RANGE', { account: i, field: 'marginRate', value: String(rate) });
    else if (rate === 0) report('RATE_ZERO', { account: i, field: 'marginRate', value: '0' });
  });
};

export const checkAmounts = (input: QualityInput): void => {
  checkNegative(input);
  checkScale(input);
  checkPotential(input);
  checkRate(input);
};
