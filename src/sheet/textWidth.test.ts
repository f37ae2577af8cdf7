import { textPoints } from './textWidth';

/** Widths of Carlito at 11 points, measured with FreeType: never narrower than it, nor an eighth wider. */
test.each([
  ['Plus de temps terrain cette semaine-là (mar. 08/12).', 231.6],
  ['PATHE CARRE DE SOIE – Vaulx-en-Velin', 171.7],
  ['AUVERGNE-RHONE-ALPES', 116.2],
  ['Lumière Bellecour – Lyon', 111.9],
  ['2 RUE JACQUARD, Vaulx-en-Velin', 146.2],
  ['05 36 49 19 22', 65.7],
])('%s', (text, points) => {
  expect(textPoints(text)).toBeGreaterThanOrEqual(points);
  expect(textPoints(text)).toBeLessThan(points * 1.125);
});
