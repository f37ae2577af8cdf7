import fc from 'fast-check';
import { mendPhones } from './mendPhones';

const columnOf = (texts: readonly string[]) => ({
  dictionary: texts,
  indices: Int32Array.from(texts, (_, i) => i),
});
const after = (text: string, language = 'fr-FR', others: readonly string[] = []): string | undefined =>
  mendPhones(columnOf([text, ...others]), language).column.dictionary[0];

test.each([
  ['33612345678', '+33612345678'],
  ['41791234567', '+41791234567'],
  ['612345678', '0612345678'],
  ['0612345678', '0612345678'],
  ['+33 6 12 34 56 78', '+33 6 12 34 56 78'],
  ['06 12 34 56 78', '06 12 34 56 78'],
  ['3949', '3949'],
])('%s is dialled as %s', (typed, dialled) => {
  expect(after(typed)).toBe(dialled);
});

test('nine digits are whole where nobody writes a zero before them', () => {
  expect(after('612345678', 'es-ES')).toBe('612345678');
  expect(after('612345678', 'de-DE', ['0221 1234567'])).toBe('0612345678');
});

test('a subtraction is no phone number: told without a repair, and left', () => {
  const { column, findings } = mendPhones(columnOf(['-174', '06 12 34 56 78']), 'fr-FR');
  expect(findings).toEqual([{ position: 0, value: '-174', repair: null }]);
  expect(column.dictionary[0]).toBe('-174');
});

test('what is mended once is right from then on', () => {
  const phones = fc.oneof(
    fc.stringMatching(/^[1-9]\d{5,15}$/),
    fc.stringMatching(/^0\d{9}$/),
    fc.stringMatching(/^\+\d{11}$/),
  );
  fc.assert(
    fc.property(fc.array(phones), (texts) => {
      const once = mendPhones(columnOf(texts), 'fr-FR').column;
      expect(mendPhones(once, 'fr-FR')).toEqual({ column: once, findings: [] });
    }),
  );
});
