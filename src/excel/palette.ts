/**
 * The one palette of what we write into workbooks. Plain colours rather than theme colours: a conditional format and a
 * chart part cannot name a theme colour through Office.js, and the three have to match. Every dark tone reads on white
 * at 4.5:1, every tint under black text; no two neighbours of the series differ by hue alone.
 */
import type { CellStyle, Tone } from '../sheet/cellLook';
import type { ChartColor } from '../sheet/chartWrite';

export const SERIES_COLORS = ['#0F6CBD', '#E3750F', '#5B6B7B', '#00A3A3', '#8A3FA8', '#9DB8D2'] as const;

/** For text, bars and lines. */
export const TONES: Readonly<Record<Tone, string>> = {
  good: '#107C41',
  warning: '#9A5B00',
  bad: '#B42318',
  neutral: '#0F6CBD',
};
/** For fills under text. */
export const TINTS: Readonly<Record<Tone, string>> = {
  good: '#DDF2E3',
  warning: '#FFF1CC',
  bad: '#FBDCD8',
  neutral: '#E4EFFA',
};
/** For data bars, which lie under black figures. */
export const BARS: Readonly<Record<Tone, string>> = {
  good: '#8FD0A5',
  warning: '#F5C26B',
  bad: '#F0A199',
  neutral: '#9CC5EE',
};

/** Behind charts: what stands in the cells under them must not show through. */
export const PAPER = '#FFFFFF';

export const QUIET_COLOR = '#6B6B6B';

export const colorOf = (color: ChartColor): string =>
  typeof color === 'number' ? SERIES_COLORS[color] : TONES[color];

export interface StyleLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
}

export const STYLES: Readonly<Record<CellStyle, StyleLook>> = {
  title: { bold: true, size: 16, color: '#0B4A82' },
  heading: { bold: true, size: 12, color: '#0B4A82' },
  note: { color: QUIET_COLOR },
  figure: { bold: true },
  goodFigure: { bold: true, color: TONES.good },
  badFigure: { bold: true, color: TONES.bad },
  input: { fill: '#FFFBE6' },
  hypothesis: { italic: true, color: TONES.warning, fill: TINTS.warning },
  flagged: { bold: true, color: TONES.bad, fill: TINTS.bad },
};
