import fc from 'fast-check';
import { DEFAULT_RESPONSES, RESPONSE_KINDS } from './defaultResponses';
import { present } from '../scoring/tableForTests';
import { fitResponse, responseAt } from './responseCurve';

type Five = readonly [none: number, half: number, rule: number, more: number, saturation: number];
const answers = ([none, half, rule, more, saturation]: Five) => ({ none, half, rule, more, saturation });

test('the printed calibration set is met within 3 points from its five answers (product C.7)', () => {
  const printed: readonly (readonly [effort: number, index: number])[] = [
    [0, 50],
    [25, 53],
    [50, 55],
    [75, 75],
    [100, 100],
    [125, 120],
    [150, 127],
    [175, 132],
    [200, 135],
  ];
  const curve = present(fitResponse(answers([50, 55, 100, 127, 135])));
  for (const [effort, index] of printed)
    expect(Math.abs(responseAt(curve, effort / 100) - index)).toBeLessThan(3);
  expect(responseAt(curve, 1)).toBeCloseTo(100, 10);
  expect(curve.exponent).toBeGreaterThan(4);
});

test.each(RESPONSE_KINDS)('the default answers of %s are met within 2.5 points, 100 at the rule', (kind) => {
  const given = DEFAULT_RESPONSES[kind];
  const curve = present(fitResponse(given));
  expect(responseAt(curve, 0)).toBe(given.none);
  expect(responseAt(curve, 1)).toBeCloseTo(100, 10);
  expect(Math.abs(responseAt(curve, 0.5) - given.half)).toBeLessThan(2.5);
  expect(Math.abs(responseAt(curve, 1.5) - given.more)).toBeLessThan(2.5);
  expect(responseAt(curve, 1000)).toBeCloseTo(given.saturation, 0);
});

test('default answers are S-shaped: the first half of the visits earns less per visit than the curve’s steepest part', () => {
  for (const kind of RESPONSE_KINDS)
    expect(present(fitResponse(DEFAULT_RESPONSES[kind])).exponent).toBeGreaterThan(1);
});

test('answers that do not ascend make no curve; equal ones make a flat one', () => {
  expect(fitResponse(answers([50, 120, 100, 110, 120]))).toBeNull();
  expect(fitResponse(answers([-5, 50, 100, 110, 120]))).toBeNull();
  const flat = present(fitResponse(answers([100, 100, 100, 100, 100])));
  expect([0, 0.5, 3].map((x) => responseAt(flat, x))).toEqual([100, 100, 100]);
});

test('every curve rises, from the first answer to the last', () => {
  const rises = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(rises, (gaps) => {
      let sum = 0;
      const [none, half, rule, more, saturation] = gaps.map((gap) => (sum += gap));
      const curve = present(
        fitResponse(answers([none ?? 0, half ?? 0, rule ?? 0, more ?? 0, saturation ?? 0])),
      );
      const indices = [0, 0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 4, 100].map((x) => responseAt(curve, x));
      return indices.every(
        (index, i) =>
          index >= (indices[i - 1] ?? none ?? 0) - 1e-9 &&
          index <= (saturation ?? 0) + 1e-9 &&
          !Number.isNaN(index),
      );
    }),
  );
});
