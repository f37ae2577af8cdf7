import { fittedNumber, rememberingMeasure } from './numberFit';

const sevenPxPerCharacter = (text: string) => text.length * 7;
const fit = (text: string, value: number, widthPx: number, isGeneral = true) =>
  fittedNumber({ text, value, isGeneral, widthPx, measure: sevenPxPerCharacter, decimalSeparator: ',' });

test('what fits is left alone', () => expect(fit('1234,5', 1234.5, 64)).toBe('1234,5'));
test('General rounds to what fits', () => expect(fit('1234,56789', 1234.56789, 64)).toBe('1234,568'));
test('General falls back to no decimals', () => expect(fit('1234,56789', 1234.56789, 34)).toBe('1235'));
test('a number too wide even then shows hashes', () => expect(fit('123456789', 123456789, 32)).toBe('####'));
test('other formats never round', () => expect(fit('1 234,57 €', 1234.567, 60, false)).toBe('########'));
test('measures are remembered by shape', () => {
  let calls = 0;
  const measure = rememberingMeasure((text) => {
    calls++;
    return text.length;
  });
  expect([measure('12,5'), measure('98,7'), measure('1,25')]).toEqual([4, 4, 4]);
  expect(calls).toBe(2);
});
