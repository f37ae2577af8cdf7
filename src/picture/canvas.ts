/**
 * A small drawing surface: thick lines, discs, rectangles, digits. Its own rather than the browser's canvas: Node has none, and
 * what a browser draws differs by machine, while a plan written twice gives the same bytes. Distances to the shape decide how much
 * of its colour a pixel takes, so that edges are smooth.
 */
import { GLYPH_HEIGHT, GLYPH_WIDTH, glyphOf } from './glyphs';

export type Colour = readonly [red: number, green: number, blue: number];
export interface Point {
  readonly x: number;
  readonly y: number;
}

type Span = readonly [from: number, to: number];

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

const distanceToSegment = ({ x, y }: Point, a: Point, b: Point): number => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : clamp(((x - a.x) * dx + (y - a.y) * dy) / length);
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy);
};

export class Canvas {
  readonly pixels: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Uint8Array(width * height * 3).fill(255);
  }

  #blend(x: number, y: number, colour: Colour, share: number): void {
    if (share <= 0) return;
    const at = (y * this.width + x) * 3;
    for (let part = 0; part < 3; part++)
      this.pixels[at + part] = Math.round(
        (this.pixels[at + part] ?? 0) * (1 - share) + (colour[part] ?? 0) * share,
      );
  }

  /** The pixels of a row from `left` to `right`, with what `shareAt` gives them of the colour. */
  #paintRow(y: number, [left, right]: Span, colour: Colour, shareAt: (at: Point) => number): void {
    const last = Math.min(this.width - 1, Math.ceil(right));
    for (let x = Math.max(0, Math.floor(left)); x <= last; x++) this.#blend(x, y, colour, shareAt({ x, y }));
  }

  #rows([top, bottom]: Span): readonly number[] {
    const first = Math.max(0, Math.floor(top));
    const count = Math.min(this.height - 1, Math.ceil(bottom)) - first + 1;
    return Array.from({ length: Math.max(0, count) }, (_, at) => first + at);
  }

  line(points: readonly Point[], colour: Colour, thickness: number): void {
    for (let at = 1; at < points.length; at++) {
      const [a, b] = [points[at - 1], points[at]];
      if (a && b) this.#segment(a, b, { colour, thickness });
    }
  }

  #segment(a: Point, b: Point, { colour, thickness }: { colour: Colour; thickness: number }): void {
    const reach = thickness / 2 + 1;
    const [left, right] = [Math.min(a.x, b.x) - reach, Math.max(a.x, b.x) + reach];
    if (right < 0 || left > this.width) return;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const spread = (reach * Math.hypot(dx, dy)) / Math.max(1e-9, Math.abs(dy));
    for (const y of this.#rows([Math.min(a.y, b.y) - reach, Math.max(a.y, b.y) + reach])) {
      const middle = dy === 0 ? a.x : a.x + ((y - a.y) / dy) * dx;
      const span: Span = [Math.max(left, middle - spread), Math.min(right, middle + spread)];
      this.#paintRow(y, dy === 0 ? [left, right] : span, colour, (pixel) =>
        clamp(thickness / 2 + 0.5 - distanceToSegment(pixel, a, b)),
      );
    }
  }

  disc({ x, y }: Point, radius: number, colour: Colour): void {
    for (const row of this.#rows([y - radius - 1, y + radius + 1]))
      this.#paintRow(row, [x - radius - 1, x + radius + 1], colour, (pixel) =>
        clamp(radius + 0.5 - Math.hypot(pixel.x - x, pixel.y - y)),
      );
  }

  /** Corners on whole pixels. */
  box({ x, y }: Point, [width, height]: readonly [number, number], colour: Colour): void {
    for (const row of this.#rows([y, y + height - 1]))
      this.#paintRow(row, [x, x + width - 1], colour, () => 1);
  }

  /** `at` is the left end of the line of text, half way up. `scale`: pixels of a dot of the glyphs. */
  text(text: string, at: Point, scale: number, colour: Colour): void {
    const top = Math.round(at.y - (GLYPH_HEIGHT * scale) / 2);
    [...text].forEach((character, number) => {
      const left = Math.round(at.x) + number * (GLYPH_WIDTH + 1) * scale;
      glyphOf(character).forEach((row, line) => {
        for (let dot = 0; dot < GLYPH_WIDTH; dot++)
          if (row[dot] === '#')
            this.box({ x: left + dot * scale, y: top + line * scale }, [scale, scale], colour);
      });
    });
  }
}

/** Width of a line of text in pixels. */
export const textWidth = (text: string, scale: number): number =>
  Math.max(0, [...text].length * (GLYPH_WIDTH + 1) - 1) * scale;
