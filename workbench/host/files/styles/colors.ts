/** Colours of files (RGB, theme with tint, indexed) as the "#RRGGBB" of Office.js. */
import { attribute, elements, first, numberAttribute, parseXml, type XmlElement } from '../xml/xmlTree';

/** The 12 theme colours in the order cells refer to them. */
export type Theme = readonly string[];

export const OFFICE_THEME: Theme = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** Files list dark 1, light 1, dark 2, light 2; cells count light 1, dark 1, light 2, dark 2. */
export const THEME_SLOTS = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

export function readTheme(xml: string | null): Theme {
  const root = xml === null ? null : parseXml(xml);
  const scheme = first(root ?? undefined, 'themeElements', 'clrScheme');
  if (!scheme) return OFFICE_THEME;
  return THEME_SLOTS.map((name, index) => {
    const colour = elements(first(scheme, name))[0];
    return attribute(colour, 'lastClr') ?? attribute(colour, 'val') ?? OFFICE_THEME[index] ?? '000000';
  });
}

/** The palette of Excel 97, still meant by `indexed` (ECMA-376 part 1, 18.8.27). */
const INDEXED =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF
00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF
33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    /\s+/,
  );

/** Undefined for "automatic" and for what cannot be read. */
export function readColor(at: XmlElement | undefined, theme: Theme): string | undefined {
  if (!at || attribute(at, 'auto') === '1') return undefined;
  const base = baseColor(at, theme);
  if (base === undefined || !/^[0-9a-fA-F]{6}$/.test(base)) return undefined;
  return `#${tinted(base, numberAttribute(at, 'tint') ?? 0).toUpperCase()}`;
}

function baseColor(at: XmlElement, theme: Theme): string | undefined {
  const rgb = attribute(at, 'rgb');
  if (rgb) return rgb.slice(-6);
  const themeIndex = numberAttribute(at, 'theme');
  if (themeIndex !== undefined) return theme[themeIndex];
  return INDEXED[numberAttribute(at, 'indexed') ?? -1];
}

/** Tint moves the lightness towards white (positive) or black (ECMA-376 part 1, 18.8.19). */
export function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [hue, saturation, lightness] = toHsl(rgb);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, moved);
}

function toHsl(rgb: string): [number, number, number] {
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts;
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const range = high - low;
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (lightness > 0.5 ? 2 - high - low : high + low);
  if (high === red) return [((green - blue) / range + 6) % 6, saturation, lightness];
  return [high === green ? (blue - red) / range + 2 : (red - green) / range + 4, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): string => {
    const place = (offset + hue * 2) % 12;
    const value = lightness - spread * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return channel(0) + channel(8) + channel(4);
}
