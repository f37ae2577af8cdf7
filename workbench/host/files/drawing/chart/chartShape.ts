/** Fills, lines and borders of the parts of a chart. An empty colour is "no fill"; the style None is "no line". */
import { readColor, type Theme } from '../../styles/colors';
import { attribute, element, first, numberAttribute, type XmlElement } from '../../xml/xmlTree';
import { asChoice, filled, record, type Props } from './chartOptions';

const EMU_PER_POINT = 12_700;
const DASHES = asChoice({
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'dot',
  RoundDot: 'sysDot',
});
/** Scheme colours of drawings in the order of the workbook's theme. */
const SCHEME = 'bg1 tx1 bg2 tx2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

export const solid = (color: unknown): XmlElement =>
  element('a:solidFill', {}, [element('a:srgbClr', { val: String(color).replace('#', '').toUpperCase() })]);
const nothing = (): XmlElement => element('a:noFill');
const fillOf = (color: unknown): XmlElement[] =>
  typeof color !== 'string' ? [] : [color === '' ? nothing() : solid(color)];

export function writeLine(line: Props | undefined): XmlElement[] {
  const { color, lineStyle, weight } = line ?? {};
  if (lineStyle === 'None') return [element('a:ln', {}, [nothing()])];
  const dash = DASHES.toFile(lineStyle);
  const children = [
    ...(color ? [solid(color)] : []),
    ...(dash === undefined ? [] : [element('a:prstDash', { val: dash })]),
  ];
  const w = typeof weight === 'number' ? Math.round(weight * EMU_PER_POINT) : undefined;
  return children.length > 0 || w !== undefined ? [element('a:ln', { w }, children)] : [];
}

/** Shape properties of a `format`: its fill, and its line or border. */
export function writeShape(format: Props | undefined): XmlElement[] {
  const children = [
    ...fillOf(record(format, 'fill')?.['color']),
    ...writeLine(record(format, 'line') ?? record(format, 'border')),
  ];
  return children.length > 0 ? [element('c:spPr', {}, children)] : [];
}

/** Literal colours, or of the theme by name. */
export function readSolid(holder: XmlElement | undefined, theme: Theme): string | undefined {
  if (first(holder, 'noFill')) return '';
  const fill = first(holder, 'solidFill');
  const literal = attribute(first(fill, 'srgbClr'), 'val');
  if (literal) return `#${literal.toUpperCase()}`;
  const index = SCHEME.indexOf(attribute(first(fill, 'schemeClr'), 'val') ?? '-');
  const themed = { name: 'color', attributes: { theme: String(index) }, children: [] };
  return index < 0 ? undefined : readColor(themed, theme);
}

function readLine(line: XmlElement | undefined, theme: Theme): Props {
  if (first(line, 'noFill')) return { lineStyle: 'None' };
  const weight = numberAttribute(line, 'w');
  const dash = attribute(first(line, 'prstDash'), 'val');
  return filled({
    color: readSolid(line, theme),
    lineStyle: dash === undefined ? undefined : DASHES.fromFile(dash),
    weight: weight === undefined ? undefined : weight / EMU_PER_POINT,
  });
}

/** `outline`: the name Office.js gives the line of this part. */
export function readShape(at: XmlElement | undefined, theme: Theme, outline: 'line' | 'border'): Props {
  const shape = first(at, 'spPr');
  return filled({
    fill: filled({ color: readSolid(shape, theme) }),
    [outline]: readLine(first(shape, 'ln'), theme),
  });
}
