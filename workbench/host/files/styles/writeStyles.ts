/**
 * Numbers of the file's cell formats for styles of the model. A style that a format of the file already gives keeps that
 * format (the first one); a new style is appended to styles.xml with the fonts, fills, borders and number formats it
 * needs. Nothing is ever removed: formats no cell uses any more do no harm, and others may refer to them.
 */
import type { Border, CellStyle, StyleId, StyleTable } from '../../model/types';
import {
  element,
  elements,
  first,
  localName,
  numberAttribute,
  parseXml,
  writeDocument,
  writeElement,
  type XmlElement,
} from '../xml/xmlTree';
import { builtInNumber, FIRST_CUSTOM_FORMAT } from './numberFormats';
import { isNormalStyle, type FileStyles } from './readStyles';
import { borderLine, FILL_PATTERN_FILE, HORIZONTAL_FILE, UNDERLINE_FILE, VERTICAL_FILE } from './styleNames';

export interface StyleNumbers {
  cell(style: StyleId): number;
  differential(format: CellStyle): number;
  /** The part's new text, or null when nothing was added. */
  finish(): string | null;
}

const NEW_STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;

/** The order the schema asks for; a missing list is put at its place. */
const LISTS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

interface Writing {
  readonly root: XmlElement;
  readonly font: FileStyles['defaultFont'];
  readonly known: Map<string, Map<string, number>>;
  isChanged: boolean;
}

export function createStyleNumbers(table: StyleTable, source: FileStyles): StyleNumbers {
  const root = source.root ?? parseXml(NEW_STYLES);
  if (!root) throw new Error('The styles of a new workbook are not well formed.');
  const writing: Writing = {
    root,
    font: source.defaultFont,
    known: new Map(),
    isChanged: source.root === null,
  };
  const numbers = new Map<StyleId, number>();
  source.cellStyles.forEach((style, number) => {
    if (!numbers.has(style)) numbers.set(style, number);
  });
  if (source.cellStyles.length === 0) numbers.set(0, 0);
  return {
    cell(style) {
      const known = numbers.get(style);
      if (known !== undefined) return known;
      const number = append(writing, 'cellXfs', cellFormat(table.get(style), writing));
      numbers.set(style, number);
      return number;
    },
    differential: (format) => append(writing, 'dxfs', differentialFormat(format)),
    finish: () => (writing.isChanged ? writeDocument(root) : null),
  };
}

function listOf(writing: Writing, name: string): XmlElement {
  const known = first(writing.root, name);
  if (known) return known;
  const created = element(name, { count: 0 });
  const after = LISTS.slice(LISTS.indexOf(name) + 1);
  const at = writing.root.children.findIndex(
    (child) => typeof child !== 'string' && after.includes(localName(child.name)),
  );
  writing.root.children.splice(at < 0 ? writing.root.children.length : at, 0, created);
  return created;
}

/** The number of an equal element of a list, or of the one appended. */
function append(writing: Writing, listName: string, item: XmlElement): number {
  const list = listOf(writing, listName);
  let known = writing.known.get(listName);
  if (!known) {
    known = new Map(
      elements(list)
        .map((at, index) => [writeElement(at), index] as const)
        .reverse(),
    );
    writing.known.set(listName, known);
  }
  const key = writeElement(item);
  const number = known.get(key);
  if (number !== undefined) return number;
  const next = elements(list).length;
  list.children.push(item);
  list.attributes['count'] = String(next + 1);
  known.set(key, next);
  writing.isChanged = true;
  return next;
}

function cellFormat(style: CellStyle, writing: Writing): XmlElement {
  const numFmtId = formatNumber(style.numberFormat, writing);
  const fontId = style.font ? append(writing, 'fonts', fontElement(style.font, writing.font)) : 0;
  const fillId = style.fill ? append(writing, 'fills', fillElement(style.fill)) : 0;
  const borderId = style.borders ? append(writing, 'borders', borderElement(style.borders)) : 0;
  const alignment = alignmentElement(style.alignment);
  const protection = protectionElement(style.protection);
  const on = (condition: unknown): number | undefined => (condition ? 1 : undefined);
  const attributes = {
    numFmtId,
    fontId,
    fillId,
    borderId,
    xfId: namedFormat(style.namedStyle, writing),
    applyNumberFormat: on(numFmtId),
    applyFont: on(fontId),
    applyFill: on(fillId),
    applyBorder: on(borderId),
    applyAlignment: on(alignment),
    applyProtection: on(protection),
  };
  return element(
    'xf',
    attributes,
    [alignment, protection].filter((child) => child !== null),
  );
}

function formatNumber(format: string | undefined, writing: Writing): number {
  if (format === undefined || format === 'General') return 0;
  const builtIn = builtInNumber(format);
  if (builtIn !== undefined) return builtIn;
  const list = elements(first(writing.root, 'numFmts'));
  const known = list.find((at) => at.attributes['formatCode'] === format);
  if (known) return numberAttribute(known, 'numFmtId') ?? 0;
  const number =
    list.reduce(
      (highest, at) => Math.max(highest, numberAttribute(at, 'numFmtId') ?? 0),
      FIRST_CUSTOM_FORMAT - 1,
    ) + 1;
  append(writing, 'numFmts', element('numFmt', { numFmtId: number, formatCode: format }));
  return number;
}

function namedFormat(name: string | undefined, writing: Writing): number {
  const styles = elements(first(writing.root, 'cellStyles'));
  const at = styles.find(({ attributes }) => attributes['name'] === name) ?? styles.find(isNormalStyle);
  return numberAttribute(at, 'xfId') ?? 0;
}

const value = (name: string, val: string | number | undefined): XmlElement => element(name, { val });
const rgb = (name: string, color: string): XmlElement =>
  element(name, { rgb: `FF${color.slice(1).toUpperCase()}` });

function fontElement(
  font: NonNullable<CellStyle['font']>,
  standard?: { name: string; size: number },
): XmlElement {
  const underline = font.underline && font.underline !== 'None' ? UNDERLINE_FILE[font.underline] : undefined;
  const name = font.name ?? standard?.name;
  const size = font.size ?? standard?.size;
  const children = [
    font.bold === true && element('b'),
    font.italic === true && element('i'),
    font.strikethrough === true && element('strike'),
    underline !== undefined && value('u', underline === 'single' ? undefined : underline),
    (font.subscript ?? font.superscript) === true &&
      value('vertAlign', font.subscript ? 'subscript' : 'superscript'),
    size !== undefined && value('sz', size),
    font.color ? rgb('color', font.color) : standard !== undefined && element('color', { theme: 1 }),
    name !== undefined && value('name', name),
    standard !== undefined && value('family', 2),
  ];
  return element(
    'font',
    {},
    children.filter((child) => child !== false),
  );
}

function fillElement(fill: NonNullable<CellStyle['fill']>): XmlElement {
  const pattern = fill.pattern ?? (fill.color ? 'Solid' : 'None');
  if (pattern === 'None') return element('fill', {}, [element('patternFill', { patternType: 'none' })]);
  const [front, back] = pattern === 'Solid' ? [fill.color, undefined] : [fill.patternColor, fill.color];
  const children = [
    ...(front ? [rgb('fgColor', front)] : []),
    ...(back ? [rgb('bgColor', back)] : pattern === 'Solid' ? [element('bgColor', { indexed: 64 })] : []),
  ];
  return element('fill', {}, [
    element('patternFill', { patternType: FILL_PATTERN_FILE[pattern] ?? 'solid' }, children),
  ]);
}

function borderElement(borders: NonNullable<CellStyle['borders']>): XmlElement {
  const side = (name: string, border: Border | undefined): XmlElement => {
    const line = border && borderLine(border.style, border.weight);
    return border && line ? element(name, { style: line }, [rgb('color', border.color)]) : element(name);
  };
  const attributes = {
    diagonalUp: borders.DiagonalUp ? 1 : undefined,
    diagonalDown: borders.DiagonalDown ? 1 : undefined,
  };
  return element('border', attributes, [
    side('left', borders.EdgeLeft),
    side('right', borders.EdgeRight),
    side('top', borders.EdgeTop),
    side('bottom', borders.EdgeBottom),
    side('diagonal', borders.DiagonalUp ?? borders.DiagonalDown),
  ]);
}

function alignmentElement(alignment: CellStyle['alignment']): XmlElement | null {
  if (!alignment) return null;
  const { rotation = 0, readingOrder } = alignment;
  const attributes = {
    horizontal: HORIZONTAL_FILE[alignment.horizontal ?? ''],
    vertical: VERTICAL_FILE[alignment.vertical ?? ''],
    textRotation:
      rotation === 0 ? undefined : rotation === 180 ? 255 : rotation < 0 ? 90 - rotation : rotation,
    wrapText: alignment.wrap === true ? 1 : undefined,
    indent: alignment.indent || undefined,
    shrinkToFit: alignment.shrink === true ? 1 : undefined,
    readingOrder: readingOrder === 'LeftToRight' ? 1 : readingOrder === 'RightToLeft' ? 2 : undefined,
  };
  return Object.values(attributes).some((one) => one !== undefined) ? element('alignment', attributes) : null;
}

function protectionElement(protection: CellStyle['protection']): XmlElement | null {
  const locked = protection?.locked === false ? 0 : undefined;
  const hidden = protection?.formulaHidden === true ? 1 : undefined;
  return locked === undefined && hidden === undefined ? null : element('protection', { locked, hidden });
}

function differentialFormat(format: CellStyle): XmlElement {
  const { font, fill, borders, numberFormat } = format;
  const children: XmlElement[] = [];
  if (font) children.push(fontElement(font));
  if (numberFormat)
    children.push(
      element('numFmt', {
        numFmtId: builtInNumber(numberFormat) ?? FIRST_CUSTOM_FORMAT,
        formatCode: numberFormat,
      }),
    );
  if (fill?.color)
    children.push(element('fill', {}, [element('patternFill', {}, [rgb('bgColor', fill.color)])]));
  if (borders) children.push(borderElement(borders));
  return element('dxf', {}, children);
}
