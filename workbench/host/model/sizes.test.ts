import { charactersToPoints, fileWidthToPoints, pointsToCharacters, pointsToFileWidth } from './sizes';

// Calibri 11: 8.43 characters are 64 pixels, 48 points (ECMA-376 part 1, 18.3.1.13; Excel's own figures).
test('the standard width is 48 points', () => {
  expect(charactersToPoints(8.43)).toBe(48);
  expect(pointsToCharacters(48)).toBe(8.43);
  expect(fileWidthToPoints(9.140625)).toBe(48);
  expect(pointsToFileWidth(48)).toBe(9.140625);
});
