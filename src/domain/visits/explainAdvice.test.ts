import { NO_CLASS } from '../scoring/types';
import type { AdviceInput } from './adviceLevels';
import { explainAdvice } from './explainAdvice';
import { visitEffects } from './visitEffect';
import { visitFrequencies } from './visitFrequencies';

const statuses = new Uint8Array(3);
const classes = Uint8Array.of(0, 0, NO_CLASS);
const frequencies = visitFrequencies({ statuses, classes, typologies: Uint8Array.of(1, 1, 1) });
const input: AdviceInput = {
  statuses,
  classes,
  frequencies,
  worth: Float64Array.of(10_000, NaN, 5000),
  reps: new Int32Array(3),
  hours: Float64Array.of(100),
  travelMinutes: 30,
  phoneShare: 0.25,
};

test('the choices of an account run along the ladder, with hours, euros and euros per hour', () => {
  const choices = explainAdvice(input, 0);
  expect(choices.map(({ visits }) => visits)).toEqual([0, 1, 2, 4, 6, 12, 24, 47]);
  expect(choices.find(({ isRule }) => isRule)).toMatchObject({ visits: 12, hours: 18 });
  expect(choices[5]?.worth).toBeCloseTo(10_000, 6);
  expect(choices[0]?.worth).toBe(5000);
  expect(choices[0]?.worthPerHour).toBeNaN();
  const rates = choices.slice(1).map(({ worthPerHour }) => worthPerHour);
  expect(rates[1]).toBeGreaterThan(rates[0] ?? 0);
  expect(rates.at(-1)).toBeLessThan(rates[4] ?? 0);
});

test('an account with nothing to reason with has the rule’s choice alone', () => {
  expect(explainAdvice(input, 1).map(({ visits, isRule }) => [visits, isRule])).toEqual([[12, true]]);
});

test('the effect of visits is what would be lost without them: half of an A client’s worth at the rule', () => {
  const { visits, ruleVisits } = frequencies;
  const effects = visitEffects({ ...input, visits, ruleVisits });
  expect(effects[0]).toBeCloseTo(5000, 6);
  expect([effects[1], effects[2]]).toEqual([NaN, NaN]);
  const none = visitEffects({ ...input, visits: new Float64Array(3), ruleVisits });
  expect(none[0]).toBe(0);
});
