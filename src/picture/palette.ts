/**
 * The colours of a picture, at most 256, and which of them each pixel has. A route on a map has a dozen colours and their
 * shades at the edges of lines: shades that share four bits of each part are taken for one, the first of them met, which no
 * eye tells apart on paper. A third of the bytes to pack, and as much smaller in the workbook.
 */
import type { Canvas } from './canvas';

export interface Palette {
  /** Red, green and blue of each colour. */
  readonly colours: Uint8Array;
  /** Per pixel, row by row. */
  readonly indices: Uint8Array;
}

const MOST = 256;
const UNKNOWN = -1;

const distance = (a: Uint8Array, at: number, b: Uint8Array, from: number): number =>
  [0, 1, 2].reduce((sum, part) => sum + ((a[at + part] ?? 0) - (b[from + part] ?? 0)) ** 2, 0);

/** The colour nearest to that of a pixel. */
const nearest = (colours: Uint8Array, pixels: Uint8Array, at: number): number => {
  let best = 0;
  for (let colour = 1; colour < MOST; colour++)
    if (distance(colours, colour * 3, pixels, at) < distance(colours, best * 3, pixels, at)) best = colour;
  return best;
};

export const paletteOf = ({ pixels, width, height }: Canvas): Palette => {
  const known = new Int16Array(4096).fill(UNKNOWN);
  const colours = new Uint8Array(MOST * 3);
  const indices = new Uint8Array(width * height);
  let count = 0;
  for (let pixel = 0, at = 0; pixel < indices.length; pixel++, at += 3) {
    const red = pixels[at] as number;
    const green = pixels[at + 1] as number;
    const blue = pixels[at + 2] as number;
    const shade = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
    if (known[shade] === UNKNOWN) {
      const isFull = count === MOST;
      known[shade] = isFull ? nearest(colours, pixels, at) : count;
      if (!isFull) colours.set([red, green, blue], 3 * count++);
    }
    indices[pixel] = known[shade] as number;
  }
  return { colours: colours.subarray(0, 3 * count), indices };
};
