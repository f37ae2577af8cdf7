import fc from 'fast-check';
import { sketchTable, type TableSketch } from '../scoring/tableForTests';
import { STATUSES, TYPOLOGIES, type Status, type Typology } from '../accounts/types';
import { CLASSES, NO_CLASS, type ClassLetter } from '../scoring/types';
import { DEFAULT_FREQUENCIES, ruleFrequency } from './defaultFrequencies';
import { explainFrequency } from './explainFrequency';
import { SOURCES, visitFrequencies, type FrequencyInput } from './visitFrequencies';

interface Sketch extends TableSketch {
  readonly classes: readonly (ClassLetter | '')[];
  readonly typologies?: readonly Typology[];
}

function inputOf(sketch: Sketch, more: Partial<FrequencyInput> = {}): FrequencyInput {
  const count = sketch.classes.length;
  const { numbers, texts } = sketchTable(sketch);
  const typologies = sketch.typologies ?? Array.from({ length: count }, () => 'small' as const);
  const statuses = sketch.statuses ?? Array.from({ length: count }, () => 'client' as const);
  return {
    classes: Uint8Array.from(sketch.classes, (letter) =>
      letter === '' ? NO_CLASS : CLASSES.indexOf(letter),
    ),
    statuses: Uint8Array.from(statuses, (status) => STATUSES.indexOf(status)),
    typologies: Uint8Array.from(typologies, (typology) => TYPOLOGIES.indexOf(typology)),
    category: texts.category,
    turnover: numbers.turnover,
    previousTurnover: numbers.previousTurnover,
    potential: numbers.potential,
    objective: numbers.objective,
    asked: numbers.visits,
    overrides: numbers.orders,
    ...more,
  };
}
const visitsOf = (input: FrequencyInput): number[] => [...visitFrequencies(input).visits];
const sourcesOf = (input: FrequencyInput): (string | undefined)[] =>
  [...visitFrequencies(input).sources].map((source) => SOURCES[source]);

test('without figures, visits, calls, minutes and intervals are those of the rule', () => {
  const columns = visitFrequencies(inputOf({ classes: ['A', 'B', 'C', 'D'] }));
  expect([...columns.visits]).toEqual([12, 6, 2, 0]);
  expect([...columns.calls]).toEqual([0, 0, 0, 2]);
  expect([...columns.minutes]).toEqual([60, 60, 45, 30]);
  expect([...columns.intervals]).toEqual([365 / 12, 365 / 6, 365 / 2, NaN]);
});

test('a rule in weeks keeps its interval of 7 days, and 47 visits a year', () => {
  const rules = DEFAULT_FREQUENCIES.rules.map((rule) => ({ ...rule, count: 1, unit: 'week' as const }));
  const columns = visitFrequencies(inputOf({ classes: ['A'] }, { table: { ...DEFAULT_FREQUENCIES, rules } }));
  expect([columns.visits[0], columns.intervals[0]]).toEqual([47, 7]);
});

test('potential, objective, TOP and a fall each add a step; the margin takes one away (method §2)', () => {
  const classes = ['B', 'B', 'B', 'B', 'B', 'B'] as const;
  const turnover = [100, 100, 100, 80, 100, 100];
  const previousTurnover = [100, 100, 100, 100, 100, 100];
  const potential = [200, 120, 120, 90, 120, 120];
  const objective = [100, 110, 100, 80, 100, 100];
  const input = inputOf(
    { classes, numbers: { turnover, previousTurnover, potential, objective } },
    {
      tops: Uint8Array.of(0, 0, 20, 0, 0, 0),
      profit: {
        expectedMargin: Float64Array.of(9e3, 9e3, 9e3, 9e3, 10, NaN),
        costPerMinute: 1.5,
        travelMinutes: 30,
      },
    },
  );
  expect(visitsOf(input)).toEqual([12, 12, 12, 12, 4, 6]);
});

test('all together move by two steps at most, and the explanation says each', () => {
  const input = inputOf(
    { classes: ['C'], numbers: { turnover: [70], previousTurnover: [100], potential: [500], visits: [24] } },
    { tops: Uint8Array.of(5) },
  );
  expect(visitsOf(input)).toEqual([6]);
  const explained = explainFrequency(input, visitFrequencies(input), 0);
  expect(explained).toMatchObject({ source: 'adjusted', ruleVisits: 2, steps: 2, isCapped: true, visits: 6 });
  expect(explained.adjustments.map(({ reason, steps }) => [reason, steps])).toEqual([
    ['top', 1],
    ['asked', 4],
    ['toWin', 1],
    ['falling', 1],
  ]);
  expect(explained.adjustments[3]?.figures).toEqual({ turnover: 70, previousTurnover: 100 });
});

test('visits asked for are a minimum, not a wish for fewer', () => {
  const input = inputOf({ classes: ['A', 'C', 'C'], numbers: { visits: [2, 3, NaN] } });
  expect(visitsOf(input)).toEqual([12, 4, 2]);
});

test('an adjuster that is switched off moves nothing', () => {
  const sketch: Sketch = { classes: ['B'], numbers: { turnover: [100], potential: [900] } };
  expect(visitsOf(inputOf(sketch))).toEqual([12]);
  expect(visitsOf(inputOf(sketch, { adjusters: ['figures'] }))).toEqual([6]);
});

test('a missing figure adjusts nothing', () => {
  const numbers = { turnover: [100, NaN], previousTurnover: [NaN, 100], potential: [NaN, 500] };
  expect(visitsOf(inputOf({ classes: ['B', 'B'], numbers }))).toEqual([6, 6]);
});

test('a number pinned by hand wins; an excluded account is never visited all the same', () => {
  const input = inputOf({
    classes: ['A', 'A', '', 'B'],
    statuses: ['client', 'excluded', 'client', 'client'],
    numbers: { orders: [3, 3, 3, NaN] },
  });
  expect(visitsOf(input)).toEqual([3, 0, 3, 6]);
  expect(sourcesOf(input)).toEqual(['override', 'excluded', 'override', 'rule']);
  expect([...visitFrequencies(input).minutes]).toEqual([60, 0, 60, 60]);
});

test('a pinned weekly visit keeps its 7 days', () => {
  const sketch: Sketch = { classes: ['A', 'A'], numbers: { orders: [47, 12] } };
  const { intervals } = visitFrequencies(inputOf(sketch, { overrideIntervals: Float64Array.of(7, NaN) }));
  expect([...intervals]).toEqual([7, 365 / 12]);
});

test('an account without a class or without a row of the rule has no frequency, which is not 0', () => {
  const rules = DEFAULT_FREQUENCIES.rules.filter(({ status }) => status === 'client');
  const input = inputOf(
    { classes: ['', 'A'], statuses: ['client', 'prospect'] },
    { table: { ...DEFAULT_FREQUENCIES, rules } },
  );
  expect(visitsOf(input)).toEqual([NaN, NaN]);
  expect(sourcesOf(input)).toEqual(['noClass', 'noRule']);
});

test('categories multiply the visits, and those nobody knows are named', () => {
  const category = ['Consommables', 'Projet; Service', 'Divers', ''];
  const columns = visitFrequencies(inputOf({ classes: ['A', 'A', 'A', 'A'], texts: { category } }));
  expect([...columns.visits]).toEqual([24, 12, 12, 12]);
  expect(columns.unknownCategories).toEqual(['Divers']);
});

const account = fc.record({
  letter: fc.constantFrom(...CLASSES),
  status: fc.constantFrom<Status>('client', 'prospect', 'suspect', 'inactive'),
  typology: fc.constantFrom(...TYPOLOGIES),
  category: fc.constantFrom('', 'Service', 'Consommables', 'Projet', 'Projet; Consommables', 'Autre'),
  turnover: fc.integer({ min: 0, max: 1000 }),
  previousTurnover: fc.integer({ min: 0, max: 1000 }),
  potential: fc.integer({ min: 0, max: 3000 }),
  visits: fc.integer({ min: 0, max: 60 }),
});
const inputFor = (
  accounts: readonly (typeof account extends fc.Arbitrary<infer T> ? T : never)[],
): FrequencyInput =>
  inputOf({
    classes: accounts.map(({ letter }) => letter),
    statuses: accounts.map(({ status }) => status),
    typologies: accounts.map(({ typology }) => typology),
    texts: { category: accounts.map(({ category }) => category) },
    numbers: {
      turnover: accounts.map(({ turnover }) => turnover),
      previousTurnover: accounts.map(({ previousTurnover }) => previousTurnover),
      potential: accounts.map(({ potential }) => potential),
      visits: accounts.map(({ visits }) => visits),
    },
  });

test('columns and the rule of one account agree (values = formulas)', () => {
  fc.assert(
    fc.property(fc.array(account, { minLength: 1, maxLength: 20 }), (accounts) => {
      const { ruleVisits } = visitFrequencies(inputFor(accounts));
      accounts.forEach(({ letter, status, typology, category }, i) =>
        expect(ruleVisits[i]).toBe(ruleFrequency({ class: letter, status, typology, category })),
      );
    }),
  );
});

test('every result stays within two steps, and nothing depends on the order of the rows', () => {
  fc.assert(
    fc.property(fc.array(account, { minLength: 1, maxLength: 20 }), (accounts) => {
      const columns = visitFrequencies(inputFor(accounts));
      const reversed = visitFrequencies(inputFor(accounts.toReversed()));
      expect([...reversed.visits].reverse()).toEqual([...columns.visits]);
      expect(columns.steps.every((steps) => Math.abs(steps) <= 2)).toBe(true);
    }),
  );
});

test('the explanation gives the numbers of the columns', () => {
  fc.assert(
    fc.property(fc.array(account, { minLength: 1, maxLength: 6 }), (accounts) => {
      const input = inputFor(accounts);
      const columns = visitFrequencies(input);
      accounts.forEach((_, i) => {
        const { visits, ruleVisits, steps, minutes } = explainFrequency(input, columns, i);
        expect([visits, ruleVisits, steps, minutes]).toEqual([
          columns.visits[i],
          columns.ruleVisits[i],
          columns.steps[i],
          columns.minutes[i],
        ]);
      });
    }),
  );
});
