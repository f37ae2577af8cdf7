import fc from 'fast-check';
import { PROBLEM, VALUE } from '../accounts/types';
import { frequencyText, readFrequencies } from './frequencyColumn';
import { parseFrequency } from './frequencyText';
import { FREQUENCY_UNITS, frequencyInterval, yearlyVisits } from './frequencyUnits';

test('good cells count, bad ones are found with their code, empty ones are missing', () => {
  const { visits, intervals, findings } = readFrequencies({
    cells: ['2 par mois', -3, 'souvent', null, 46_145, 'biweekly', 0],
  });
  expect([...visits.values]).toEqual([24, 0, 0, 0, 0, 23.5, 0]);
  expect([...visits.kinds]).toEqual([VALUE, PROBLEM, PROBLEM, 0, PROBLEM, VALUE, VALUE]);
  expect([...intervals]).toEqual([365 / 24, NaN, NaN, NaN, NaN, 14, NaN]);
  expect(findings.map(({ code, index, likely }) => [code, index, likely?.count])).toEqual([
    ['FREQUENCY_NEGATIVE', 1, undefined],
    ['FREQUENCY_UNREADABLE', 2, undefined],
    ['FREQUENCY_IS_DATE', 4, 3],
    ['FREQUENCY_DOUBTFUL', 5, 1],
  ]);
});

test('a column of units says what a number alone is per', () => {
  const { visits } = readFrequencies({ cells: [2, 2, '1 / an'], units: ['month', null, 'week'] });
  expect([...visits.values]).toEqual([24, 2, 1]);
});

test('a frequency written is read back with the same visits and interval, in both languages', () => {
  const frequency = fc.record({
    count: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom(...FREQUENCY_UNITS),
    every: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(frequency, fc.constantFrom('fr' as const, 'en' as const), (one, language) => {
      const reading = parseFrequency(frequencyText(one, language));
      const read = reading.kind === 'value' ? reading.frequency : null;
      expect(read && yearlyVisits(read)).toBeCloseTo(yearlyVisits(one), 9);
      expect(read && frequencyInterval(read)).toBeCloseTo(frequencyInterval(one), 9);
    }),
  );
});
