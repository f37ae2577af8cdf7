/**
 * Sizes of rows and columns. LineProps.size is in points for rows and columns alike (what Office.js speaks);
 * SheetModel.standardWidth is in characters of the standard font (Worksheet.standardWidth). Digits of the standard
 * font (Calibri 11) are 7 pixels wide and a cell has 5 pixels of padding: ECMA-376 part 1, 18.3.1.13 (col width).
 * A point is 4/3 of a pixel at 96 dpi.
 */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const PIXELS_PER_POINT = 4 / 3;

/** Characters shown, without padding (standardWidth). */
export const STANDARD_WIDTH_CHARACTERS = 8.43;
export const STANDARD_HEIGHT_POINTS = 15;

export const pointsToPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
export const pixelsToPoints = (pixels: number): number => pixels / PIXELS_PER_POINT;

/** Width of `characters` digits, padding added, on whole pixels: 8.43 → 48 points (64 pixels). */
export function charactersToPoints(characters: number): number {
  if (characters < 1) return pixelsToPoints(Math.round(characters * (DIGIT_PIXELS + PADDING_PIXELS)));
  return pixelsToPoints(Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS));
}

/** Inverse of charactersToPoints, in hundredths: 48 points → 8.43. */
export function pointsToCharacters(points: number): number {
  const pixels = pointsToPixels(points);
  const isNarrow = pixels < DIGIT_PIXELS + PADDING_PIXELS;
  const characters = isNarrow
    ? pixels / (DIGIT_PIXELS + PADDING_PIXELS)
    : (pixels - PADDING_PIXELS) / DIGIT_PIXELS;
  return Math.round(characters * 100) / 100;
}

/** `width` of a file's <col>, padding included (9.140625 for the standard one), to points and back. */
export function fileWidthToPoints(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
  return pixelsToPoints(pixels);
}
export const pointsToFileWidth = (points: number): number =>
  Math.trunc((pointsToPixels(points) / DIGIT_PIXELS) * 256) / 256;
