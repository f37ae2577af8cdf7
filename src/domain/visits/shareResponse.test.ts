import fc from 'fast-check';
import { DEFAULT_RESPONSES, responseLookup } from './defaultResponses';
import { responseAt } from './responseCurve';
import { shareResponse } from './shareResponse';

test('the answer is the curve’s, whatever was asked before', () => {
  const answerOf = shareResponse(DEFAULT_RESPONSES);
  const curveOf = responseLookup(DEFAULT_RESPONSES);
  const question = fc.tuple(
    fc.constantFrom(0, 1, 2, 3, 255),
    fc.integer({ min: 0, max: 4 }),
    fc.constantFrom(0, 0.5, 0.5, 1, 1.5, 4),
  );
  fc.assert(
    fc.property(question, ([letter, status, share]) => {
      const curve = curveOf(status, letter);
      expect(answerOf(letter, status, share)).toBe(curve ? responseAt(curve, share) / 100 : 1);
    }),
  );
});

test('C clients seen half as often keep 92 %', () => {
  expect(shareResponse(DEFAULT_RESPONSES)(2, 0, 0.5)).toBeCloseTo(0.92, 2);
});
