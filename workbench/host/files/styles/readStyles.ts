/**
 * styles.xml → styles of the model. What equals the workbook's default font is left out, because "absent" in the model
 * means "as the workbook's normal style". Cells keep the number of their file format beside (see saveWorkbook), so
 * what the model cannot say (gradients, theme colours) survives until the cell's format is changed.
 */
import type { Border, BorderSide, CellStyle, StyleId, StyleTable } from '../../model/types';
import { attribute, elements, first, flag, numberAttribute, parseXml, type XmlElement } from '../xml/xmlTree';
import { readColor, type Theme } from './colors';
import { builtInFormat } from './numberFormats';
import { BORDER_LINE, FILL_PATTERN, HORIZONTAL, UNDERLINE, VERTICAL } from './styleNames';

export interface FileStyles {
  readonly root: XmlElement | null;
  readonly theme: Theme;
  /** Style of the model by number of the file's cell format. */
  readonly cellStyles: readonly StyleId[];
  /** Differential formats of conditional formats and tables. */
  readonly differential: readonly CellStyle[];
  readonly defaultFont: { readonly name: string; readonly size: number };
}

export function readStyles(xml: string | null, theme: Theme, table: StyleTable): FileStyles {
  const root = xml === null ? null : parseXml(xml);
  const sheet = root ?? undefined;
  const formats = new Map<number, string>();
  for (const at of elements(first(sheet, 'numFmts'))) {
    formats.set(numberAttribute(at, 'numFmtId') ?? -1, attribute(at, 'formatCode') || 'General');
  }
  const fontElements = elements(first(sheet, 'fonts'), 'font');
  const defaultFont = readDefaultFont(fontElements[0]);
  const context: StyleContext = {
    formats,
    fonts: fontElements.map((at) => readFont(at, theme, defaultFont)),
    fills: elements(first(sheet, 'fills'), 'fill').map((at) => readFill(at, theme)),
    borders: elements(first(sheet, 'borders'), 'border').map((at) => readBorders(at, theme)),
    names: readStyleNames(sheet),
  };
  return {
    root,
    theme,
    cellStyles: elements(first(sheet, 'cellXfs'), 'xf').map((at) =>
      table.intern(readCellFormat(at, context)),
    ),
    differential: elements(first(sheet, 'dxfs'), 'dxf').map((at) => readDifferential(at, theme)),
    defaultFont,
  };
}

interface StyleContext {
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly CellStyle['font'][];
  readonly fills: readonly CellStyle['fill'][];
  readonly borders: readonly CellStyle['borders'][];
  readonly names: ReadonlyMap<number, string>;
}

const readDefaultFont = (at: XmlElement | undefined): { name: string; size: number } => ({
  name: attribute(first(at, 'name'), 'val') ?? 'Calibri',
  size: numberAttribute(first(at, 'sz'), 'val') ?? 11,
});

export const isNormalStyle = (at: XmlElement): boolean =>
  numberAttribute(at, 'builtinId') === 0 || attribute(at, 'name') === 'Normal';

/** Number of the style format → name, "Normal" left out. */
function readStyleNames(root: XmlElement | undefined): Map<number, string> {
  const names = new Map<number, string>();
  for (const at of elements(first(root, 'cellStyles'), 'cellStyle')) {
    const isNormal = isNormalStyle(at);
    if (!isNormal) names.set(numberAttribute(at, 'xfId') ?? -1, attribute(at, 'name') ?? '');
  }
  return names;
}

function readCellFormat(at: XmlElement, context: StyleContext): CellStyle {
  const format = numberAttribute(at, 'numFmtId') ?? 0;
  const numberFormat = context.formats.get(format) ?? builtInFormat(format);
  return {
    numberFormat: numberFormat === 'General' ? undefined : numberFormat,
    font: context.fonts[numberAttribute(at, 'fontId') ?? 0],
    fill: context.fills[numberAttribute(at, 'fillId') ?? 0],
    borders: context.borders[numberAttribute(at, 'borderId') ?? 0],
    alignment: readAlignment(first(at, 'alignment')),
    protection: readProtection(first(at, 'protection')),
    namedStyle: context.names.get(numberAttribute(at, 'xfId') ?? -1),
  } as CellStyle;
}

const onOff = (at: XmlElement | undefined, name: string): boolean | undefined =>
  first(at, name) ? flag(first(at, name), 'val', 'on') || undefined : undefined;

function readFont(
  at: XmlElement,
  theme: Theme,
  standard?: { name: string; size: number },
): CellStyle['font'] {
  const name = attribute(first(at, 'name'), 'val');
  const size = numberAttribute(first(at, 'sz'), 'val');
  const underline = first(at, 'u');
  const color = readColor(first(at, 'color'), theme);
  const vertical = attribute(first(at, 'vertAlign'), 'val');
  return {
    name: name === standard?.name ? undefined : name,
    size: size === standard?.size ? undefined : size,
    color: color === '#000000' && standard ? undefined : color,
    bold: onOff(at, 'b'),
    italic: onOff(at, 'i'),
    strikethrough: onOff(at, 'strike'),
    underline: underline ? UNDERLINE[attribute(underline, 'val') ?? 'single'] : undefined,
    subscript: vertical === 'subscript' || undefined,
    superscript: vertical === 'superscript' || undefined,
  } as CellStyle['font'];
}

function readFill(at: XmlElement, theme: Theme): CellStyle['fill'] {
  const gradient = first(at, 'gradientFill');
  if (gradient) {
    const pattern = attribute(gradient, 'type') === 'path' ? 'RectangularGradient' : 'LinearGradient';
    return { color: readColor(first(gradient, 'stop', 'color'), theme), pattern } as CellStyle['fill'];
  }
  const fill = first(at, 'patternFill');
  const pattern = attribute(fill, 'patternType') ?? 'none';
  if (pattern === 'none') return undefined;
  const front = readColor(first(fill, 'fgColor'), theme);
  if (pattern === 'solid') return { color: front ?? '#000000' };
  const back = readColor(first(fill, 'bgColor'), theme);
  return { color: back, pattern: FILL_PATTERN[pattern] ?? 'Solid', patternColor: front } as CellStyle['fill'];
}

const SIDES: readonly (readonly [string, BorderSide])[] = [
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['start', 'EdgeLeft'],
  ['end', 'EdgeRight'],
];

function readBorders(at: XmlElement, theme: Theme): CellStyle['borders'] {
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const [name, side] of SIDES) {
    const border = readBorder(first(at, name), theme);
    if (border) borders[side] = border;
  }
  const diagonal = readBorder(first(at, 'diagonal'), theme);
  if (diagonal && flag(at, 'diagonalUp')) borders.DiagonalUp = diagonal;
  if (diagonal && flag(at, 'diagonalDown')) borders.DiagonalDown = diagonal;
  return borders;
}

function readBorder(at: XmlElement | undefined, theme: Theme): Border | undefined {
  const line = BORDER_LINE[attribute(at, 'style') ?? 'none'];
  if (!line) return undefined;
  const [style = 'Continuous', weight = 'Thin'] = line.split(' ');
  return { style, weight, color: readColor(first(at, 'color'), theme) ?? '#000000' };
}

function readAlignment(at: XmlElement | undefined): CellStyle['alignment'] {
  if (!at) return undefined;
  const order = numberAttribute(at, 'readingOrder');
  return {
    horizontal: HORIZONTAL[attribute(at, 'horizontal') ?? ''],
    vertical: VERTICAL[attribute(at, 'vertical') ?? ''],
    wrap: flag(at, 'wrapText') || undefined,
    indent: numberAttribute(at, 'indent') || undefined,
    rotation: readRotation(numberAttribute(at, 'textRotation') ?? 0),
    shrink: flag(at, 'shrinkToFit') || undefined,
    readingOrder: order === 1 ? 'LeftToRight' : order === 2 ? 'RightToLeft' : undefined,
  } as CellStyle['alignment'];
}

/** Files count 91–180 downwards and 255 for stacked letters; Office.js has -1…-90 and 180. */
const readRotation = (value: number): number | undefined =>
  value === 0 ? undefined : value === 255 ? 180 : value > 90 ? 90 - value : value;

function readProtection(at: XmlElement | undefined): CellStyle['protection'] {
  if (!at) return undefined;
  const isUnlocked = !flag(at, 'locked', 'on');
  return {
    locked: isUnlocked ? false : undefined,
    formulaHidden: flag(at, 'hidden') || undefined,
  } as CellStyle['protection'];
}

function readDifferential(at: XmlElement, theme: Theme): CellStyle {
  const fill = first(at, 'fill', 'patternFill');
  const color = readColor(first(fill, 'bgColor'), theme) ?? readColor(first(fill, 'fgColor'), theme);
  const font = first(at, 'font');
  const border = first(at, 'border');
  return withoutAbsent({
    numberFormat: attribute(first(at, 'numFmt'), 'formatCode'),
    font: font ? withoutAbsent(readFont(font, theme) ?? {}) : undefined,
    fill: color ? { color } : undefined,
    borders: border ? readBorders(border, theme) : undefined,
  }) as CellStyle;
}

const withoutAbsent = (part: object): object =>
  Object.fromEntries(Object.entries(part).filter(([, member]) => member !== undefined));
