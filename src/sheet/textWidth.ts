/**
 * How wide a text is in Excel's standard font (Calibri 11). Letters in groups of about one width, taken from the metrics of
 * Carlito, which has Calibri's: a mean per character was refused, names in capitals need a quarter more room.
 */
const GROUPS: readonly (readonly [points: number, letters: string])[] = [
  [2.6, " iljIJ.,:;!|’'‘`()[]{}·\u00a0\u202f"],
  [3.9, 'frtcszJ-/\\°'],
  [6.3, 'ABCKPRVXYÀÂÄÇ'],
  [7.1, 'DGHNOQUÔÖÛ%&'],
  [9.2, 'mwMW@œæŒÆ…—'],
];
const OTHER_POINTS = 5.6;
/** Excel rounds letters to whole pixels. */
const ROUNDED = 1.03;

const POINTS = new Map(
  GROUPS.flatMap(([points, letters]) => [...letters].map((letter): [string, number] => [letter, points])),
);

export const textPoints = (text: string): number => {
  let points = 0;
  for (const letter of text) points += POINTS.get(letter) ?? OTHER_POINTS;
  return points * ROUNDED;
};
