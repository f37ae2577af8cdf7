/**
 * Excel never lets a number run into the next cell: General rounds it to what fits, every other format shows "####".
 * Widths are measured with the canvas and remembered by the shape of the number (digits are equally wide).
 */
export interface NumberFit {
  readonly text: string;
  readonly value: number;
  readonly isGeneral: boolean;
  readonly widthPx: number;
  readonly measure: (text: string) => number;
  readonly decimalSeparator: string;
}

const CELL_PADDING_PX = 4;

export function fittedNumber(number: NumberFit): string {
  const room = number.widthPx - CELL_PADDING_PX;
  if (number.measure(number.text) <= room) return number.text;
  if (number.isGeneral) {
    const rounded = roundedToFit(number, room);
    if (rounded !== null) return rounded;
  }
  const count = Math.floor(room / Math.max(1, number.measure('#')));
  return '#'.repeat(Math.max(0, count));
}

function roundedToFit({ text, value, measure, decimalSeparator }: NumberFit, room: number): string | null {
  const decimals = (text.split(decimalSeparator)[1] ?? '').length;
  for (let kept = decimals - 1; kept >= 0; kept--) {
    const shorter = value.toFixed(kept).replace('.', decimalSeparator);
    if (measure(shorter) <= room) return shorter;
  }
  return null;
}

/** A `measure` for one font that remembers widths by shape: every digit counts as "0". */
export function rememberingMeasure(measure: (text: string) => number): (text: string) => number {
  const widths = new Map<string, number>();
  return (text) => {
    const shape = text.replace(/\d/g, '0');
    const known = widths.get(shape);
    if (known !== undefined) return known;
    const width = measure(shape);
    if (widths.size > 5000) widths.clear();
    widths.set(shape, width);
    return width;
  };
}
