import { closeBrackets } from './closeBrackets';

test.each([
  ['=SOMME(A1:A2', '=SOMME(A1:A2)'],
  ['=SI(A1>0;ABS(B1', '=SI(A1>0;ABS(B1))'],
  ['=A1&"("', '=A1&"("'],
  ['=SOMME(A1)', '=SOMME(A1)'],
  ['=A1)', '=A1)'],
  ['Martin (Rouen', 'Martin (Rouen'],
])('%s is taken as %s', (typed, taken) => {
  expect(closeBrackets(typed)).toBe(taken);
});
