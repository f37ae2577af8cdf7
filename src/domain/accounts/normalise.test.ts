import fc from 'fast-check';
import { normaliseText } from './normalise';

/** The rule in one line: compatibility forms, no marks, ligatures undone, lower case, single blanks. */
const byTheRule = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

test('every sign of the Latin blocks follows the rule, alone and between others', () => {
  for (let code = 0; code < 0x300; code++) {
    const sign = String.fromCharCode(code);
    for (const text of [sign, `a${sign}b`, `É ${sign}`, `${sign} É`])
      expect(normaliseText(text)).toBe(byTheRule(text));
  }
});

test('any text follows the rule', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(normaliseText(text)).toBe(byTheRule(text));
    }),
  );
});
