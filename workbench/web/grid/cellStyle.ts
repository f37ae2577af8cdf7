import type { Border, BorderSide, CellStyle } from '../../host/model/types';
import type { IStyleData } from '@univerjs/core';

/**
 * Excel's cell styles in the words of the grid library. Numbers are the library's enum values, written out so that this
 * file stays free of its code: alignment 1 left, 2 centre, 3 right, 4 justify; vertical 1 top, 2 middle, 3 bottom; wrap 1
 * overflow, 2 clip, 3 wrap.
 */
export interface StyleContext {
  /** Where the text goes when the style does not say: by kind of value, as Excel does. */
  readonly defaultHorizontal: 1 | 2 | 3;
  /** Factor on font sizes: a substitute for Calibri is wider than Calibri. */
  readonly fontScale: number;
}

const FALLBACK_FONTS = 'Carlito, Segoe UI, Liberation Sans, Arial, sans-serif';
const DEFAULT_FONT = 'Calibri';
const DEFAULT_FONT_SIZE_PT = 11;

const HORIZONTAL: Record<string, 1 | 2 | 3 | 4> = {
  Left: 1,
  Fill: 1,
  Center: 2,
  CenterAcrossSelection: 2,
  Right: 3,
  Justify: 4,
  Distributed: 4,
};
const VERTICAL: Record<string, 1 | 2 | 3> = { Top: 1, Center: 2, Justify: 2, Distributed: 2, Bottom: 3 };

export function gridStyle(style: CellStyle, context: StyleContext): IStyleData {
  const { font = {}, fill, alignment = {} } = style;
  const result: IStyleData = {
    ff: `${font.name ?? DEFAULT_FONT}, ${FALLBACK_FONTS}`,
    fs: Math.max(1, Math.round((font.size ?? DEFAULT_FONT_SIZE_PT) * context.fontScale)),
    ht: HORIZONTAL[alignment.horizontal ?? ''] ?? context.defaultHorizontal,
    vt: VERTICAL[alignment.vertical ?? ''] ?? 3,
    tb: alignment.wrap ? 3 : 1,
  };
  if (font.bold) result.bl = 1;
  if (font.italic) result.it = 1;
  if (font.underline && font.underline !== 'None') result.ul = { s: 1 };
  if (font.strikethrough) result.st = { s: 1 };
  if (font.superscript) result.va = 3;
  if (font.subscript) result.va = 2;
  if (font.color) result.cl = { rgb: font.color };
  if (fill?.color && fill.pattern !== 'None') result.bg = { rgb: fill.color };
  if (style.borders) result.bd = gridBorders(style.borders);
  if (alignment.rotation) result.tr = rotationOf(alignment.rotation);
  const padding = indentPx(alignment.indent ?? 0);
  if (padding > 0) result.pd = result.ht === 3 ? { r: padding + 2 } : { l: padding + 2 };
  return result;
}

/** One step of indent is three spaces of the default font, about 9 px. */
function indentPx(steps: number): number {
  return steps * 9;
}

/** Excel counts counter-clockwise and calls stacked letters 180 or 255; the grid counts clockwise. */
function rotationOf(degrees: number): { a: number; v?: 0 | 1 } {
  if (degrees === 180 || degrees === 255) return { a: 0, v: 1 };
  return { a: degrees > 90 ? degrees - 90 : -degrees };
}

const SIDES: readonly [BorderSide, 't' | 'b' | 'l' | 'r'][] = [
  ['EdgeTop', 't'],
  ['EdgeBottom', 'b'],
  ['EdgeLeft', 'l'],
  ['EdgeRight', 'r'],
];

function gridBorders(borders: Readonly<Partial<Record<BorderSide, Border>>>): IStyleData['bd'] {
  const result: Record<string, { s: number; cl: { rgb: string } }> = {};
  for (const [side, key] of SIDES) {
    const border = borders[side];
    if (border && border.style !== 'None')
      result[key] = { s: lineStyle(border), cl: { rgb: border.color || '#000000' } };
  }
  return result;
}

function lineStyle({ style, weight }: Border): number {
  const isHeavy = weight === 'Medium' || weight === 'Thick';
  switch (style) {
    case 'Dot':
      return 3;
    case 'Dash':
      return isHeavy ? 9 : 4;
    case 'DashDot':
      return isHeavy ? 10 : 5;
    case 'DashDotDot':
      return isHeavy ? 11 : 6;
    case 'Double':
      return 7;
    case 'SlantDashDot':
      return 12;
    default:
      return { Hairline: 2, Medium: 8, Thick: 13 }[weight] ?? 1;
  }
}
