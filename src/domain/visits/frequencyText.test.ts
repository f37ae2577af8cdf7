import fc from 'fast-check';
import { parseIsoDay } from '../calendar/serialDate';
import { frequencyUnitOf, parseFrequency } from './frequencyText';
import { FREQUENCY_UNITS, frequencyInterval, yearlyVisits } from './frequencyUnits';

const yearly = (cell: string | number): number | string => {
  const reading = parseFrequency(cell);
  return reading.kind === 'value' ? Math.round(yearlyVisits(reading.frequency) * 100) / 100 : reading.kind;
};

test.each([
  ['hebdomadaire', 47],
  ['Hebdo', 47],
  ['weekly', 47],
  ['bi-hebdomadaire', 94],
  ['quinzaine', 23.5],
  ['fortnightly', 23.5],
  ['bimensuel', 24],
  ['Bi-mensuelle', 24],
  ['mensuel', 12],
  ['bimestriel', 6],
  ['trimestriel', 4],
  ['quarterly', 4],
  ['quadrimestriel', 3],
  ['semestriel', 2],
  ['half-yearly', 2],
  ['annuel', 1],
  ['bisannuel', 0.5],
  ['quotidien', 226],
  ['2 par mois', 24],
  ['2/mois', 24],
  ['2 fois par mois', 24],
  ['2 x par mois', 24],
  ['deux visites par mois', 24],
  ['Une fois par semaine', 47],
  ['twice a month', 24],
  ['once a year', 1],
  ['3 visits per quarter', 12],
  ['1 / 2 mois', 6],
  ['par trimestre', 4],
  ['à l’année', 'invalid'],
  ['tous les mois', 12],
  ['Toutes les 2 semaines', 23.5],
  ['every 3 weeks', 15.67],
  ['every other week', 23.5],
  ['each month', 12],
  ['2 visites toutes les 3 semaines', 31.33],
  ['une semaine sur deux', 23.5],
  ['1 mois sur 3', 4],
  ['tous les 10 jours', 22.6],
  ['0,5 par mois', 6],
  ['12', 12],
  ['12 visites', 12],
  [12, 12],
  [0, 0],
  ['jamais', 0],
  ['3/5', 135.6],
  ['3/5*', 135.6],
  ['mois', 12],
])('%p is %p visits a year', (cell, expected) => {
  expect(yearly(cell)).toBe(expected);
});

test.each([
  ['', 'missing'],
  ['n/a', 'missing'],
  ['souvent', 'invalid'],
  ['-3', 'invalid'],
  [-3, 'invalid'],
  ['−2 par mois', 'invalid'],
  ['5/0', 'invalid'],
  [Number.NaN, 'invalid'],
])('%p is %s', (cell, kind) => {
  expect(parseFrequency(cell).kind).toBe(kind);
});

test.each([[parseIsoDay('2026-05-03') ?? 0], ['03/05/2026'], ['3-mai'], ['2026-05-03']])(
  '3/5 turned into 3 May (%p) is flagged with what was meant (method R11)',
  (cell) => {
    expect(parseFrequency(cell)).toEqual({
      kind: 'doubtful',
      why: 'date',
      likely: { count: 3, unit: 'day', every: 5 },
    });
  },
);

test('words with two meanings are flagged with the likelier one', () => {
  expect(parseFrequency('biweekly')).toEqual({
    kind: 'doubtful',
    why: 'word',
    likely: { count: 1, unit: 'fortnight', every: 1 },
  });
  expect(parseFrequency('2 mois')).toMatchObject({ likely: { count: 1, unit: 'month', every: 2 } });
});

test('a number alone takes the unit of its unit column', () => {
  expect(parseFrequency('2', 'month')).toEqual({
    kind: 'value',
    frequency: { count: 2, unit: 'month', every: 1 },
  });
});

test.each([
  ['an', 'year'],
  ['semaine', 'week'],
  ['par mois', 'month'],
  ['/trimestre', 'quarter'],
  ['hebdomadaire', 'week'],
  ['halfYear', 'halfYear'],
  ['Bimestre', 'bimester'],
  ['bimensuel', null],
  ['souvent', null],
])('the unit %p is %p', (text, unit) => {
  expect(frequencyUnitOf(text)).toBe(unit);
});

test('every third week is 21 days, without drift', () => {
  const reading = parseFrequency('toutes les 3 semaines');
  expect(reading.kind === 'value' && frequencyInterval(reading.frequency)).toBe(21);
});

test('whatever is in the cell, it is read without an error and never as a negative frequency', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double(), fc.constantFrom(...FREQUENCY_UNITS)), (cell) => {
      const reading = parseFrequency(cell);
      const frequency = reading.kind === 'value' ? reading.frequency : null;
      return !frequency || (frequency.count >= 0 && frequency.every > 0);
    }),
  );
});
