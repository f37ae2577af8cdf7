import { cultureOf } from '../../host/model/cultures';
import { readTyped } from '../../host/text/typedInput';
import { editText } from './editText';

const french = cultureOf('fr-FR');

test.each([
  [1234.5, '#,##0.00\\ "€"', '1234,5'],
  [0.1 + 0.2, 'General', '0,3'],
  [0.125, '0%', '12,5%'],
  [45000, 'm/d/yyyy', '15/03/2023'],
  [45000.5, 'dd/mm/yyyy hh:mm', '15/03/2023 12:00:00'],
  [0.75, 'h:mm', '18:00:00'],
  ['Martin', 'General', 'Martin'],
  [true, 'General', 'VRAI'],
  [null, 'General', ''],
])('%p with format %s is edited as %s', (value, format, text) =>
  expect(editText(value, format, french, 1900)).toBe(text),
);

test.each([1234.5, -0.25, 1e21, 0.000012])('%p typed again is the same number', (value) => {
  expect(
    readTyped(editText(value, 'General', french, 1900), 'General', { culture: french, dateSystem: 1900 }),
  ).toMatchObject({
    kind: 'value',
    value,
  });
});
