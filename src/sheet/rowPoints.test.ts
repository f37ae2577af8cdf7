import { rowPoints } from './rowPoints';

test.each([
  ['', 54, 15],
  ['court', 54, 15],
  ['deux mots', 30, 30],
  ['05 36 49 19 22', 50, 30],
  ['une\nligne', 200, 30],
  ['anticonstitutionnellement', 54, 45],
])('%j on %i points takes %i', (text, widthPoints, points) => {
  expect(rowPoints([{ text, widthPoints }])).toBe(points);
});

test('the tallest text decides, up to what Excel allows', () => {
  expect(
    rowPoints([
      { text: 'a', widthPoints: 50 },
      { text: 'a b', widthPoints: 6 },
    ]),
  ).toBe(30);
  expect(rowPoints([{ text: 'a '.repeat(200), widthPoints: 6 }])).toBe(409);
});
