/** Where names of towns go: beside their first stop, where they cover neither a stop, nor each other, nor the edge. */
import { GLYPH_HEIGHT, plainLetters } from './glyphs';
import { textWidth } from './canvas';
import type { Point } from './canvas';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelToPlace {
  readonly at: Point;
  readonly text: string;
}

export interface PlacedLabel {
  readonly text: string;
  readonly box: Box;
}

interface Ground {
  /** What must stay free: stops, home, legend. */
  readonly taken: readonly Box[];
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

const MOST_LETTERS = 24;
/** From the middle of a stop to its name, and the free edge around a name. */
const [AWAY, EDGE] = [20, 3];

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Right, left, below, above. */
const boxesAround = ({ x, y }: Point, width: number, height: number): readonly Box[] =>
  [
    [x + AWAY, y - height / 2],
    [x - AWAY - width, y - height / 2],
    [x - width / 2, y + AWAY],
    [x - width / 2, y - AWAY - height],
  ].map(([left = 0, top = 0]) => ({ left, top, right: left + width, bottom: top + height }));

/** In the order given; a name that finds no room, or is written already, is left out. */
export const placeLabels = (
  labels: readonly LabelToPlace[],
  { taken, width, height, scale }: Ground,
): readonly PlacedLabel[] => {
  const placed: PlacedLabel[] = [];
  const isFree = (box: Box): boolean =>
    box.left >= 0 &&
    box.top >= 0 &&
    box.right <= width &&
    box.bottom <= height &&
    ![...taken, ...placed.map((one) => one.box)].some((other) => overlap(box, other));
  for (const { at, text: full } of labels) {
    const text = plainLetters(full).slice(0, MOST_LETTERS).trim();
    if (text === '' || placed.some((one) => one.text === text)) continue;
    const size = [textWidth(text, scale) + 2 * EDGE, GLYPH_HEIGHT * scale + 2 * EDGE] as const;
    const box = boxesAround(at, ...size).find(isFree);
    if (box) placed.push({ text, box });
  }
  return placed;
};

export const boxAround = ({ x, y }: Point, reach: number): Box => ({
  ...{ left: x - reach, top: y - reach },
  ...{ right: x + reach, bottom: y + reach },
});
