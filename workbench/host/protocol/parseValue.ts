import { invalidArgument } from '../session/apiError';

/** Arguments and values of setters, checked as Excel checks them: a wrong type is InvalidArgument. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw invalidArgument();
}

export function asNumber(value: unknown): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  throw invalidArgument();
}

export function asInteger(value: unknown): number {
  const number = asNumber(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument();
}

/** One of the names, compared without case; the name as listed is returned. */
export function asOneOf<T extends string>(names: readonly T[]): (value: unknown) => T {
  return (value) => {
    const wanted = asText(value).toLowerCase();
    const found = names.find((name) => name.toLowerCase() === wanted);
    if (found === undefined) throw invalidArgument();
    return found;
  };
}

const HEX = /^#?([0-9a-f]{6})$/i;
/** Names of HTML colours that add-ins use; others are InvalidArgument here (unverified which ones Excel refuses). */
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  lime: '#00FF00',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  maroon: '#800000',
  olive: '#808000',
  navy: '#000080',
  teal: '#008080',
  aqua: '#00FFFF',
  cyan: '#00FFFF',
  fuchsia: '#FF00FF',
  magenta: '#FF00FF',
  pink: '#FFC0CB',
  brown: '#A52A2A',
  lightgray: '#D3D3D3',
  darkgray: '#A9A9A9',
  lightblue: '#ADD8E6',
  lightgreen: '#90EE90',
  lightyellow: '#FFFFE0',
  darkgreen: '#006400',
  darkred: '#8B0000',
};

/** "#RRGGBB" in capitals from a hex or a named colour; "" stays "" (no colour). */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  if (text === '') return '';
  const hex = HEX.exec(text);
  const color = hex ? `#${(hex[1] ?? '').toUpperCase()}` : NAMED_COLORS[text.toLowerCase()];
  if (color === undefined) throw invalidArgument();
  return color;
}
