/** Markers of lines, points and radars. */
import type { Theme } from '../../styles/colors';
import { attribute, element, first, numberAttribute, type XmlElement } from '../../xml/xmlTree';
import { asChoice, filled, value, type Props } from './chartOptions';
import { readSolid, solid } from './chartShape';
import type { PlotKind } from './chartTypes';

const SYMBOLS = asChoice({
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
  Picture: 'picture',
});

export function writeMarker(props: Props | undefined, kind: PlotKind | null): XmlElement[] {
  const { markerStyle, markerSize, markerBackgroundColor, markerForegroundColor } = props ?? {};
  const symbol = SYMBOLS.toFile(markerStyle) ?? (kind?.markers === 'hidden' ? 'none' : undefined);
  const shape = [
    ...(markerBackgroundColor ? [solid(markerBackgroundColor)] : []),
    ...(markerForegroundColor ? [element('a:ln', {}, [solid(markerForegroundColor)])] : []),
  ];
  const children = [
    ...(symbol === undefined ? [] : [value('symbol', symbol)]),
    ...(typeof markerSize === 'number' ? [value('size', markerSize)] : []),
    ...(shape.length > 0 ? [element('c:spPr', {}, shape)] : []),
  ];
  return children.length > 0 ? [element('c:marker', {}, children)] : [];
}

/** `kind`: a type that hides all markers says so itself. */
export function readMarker(at: XmlElement | undefined, theme: Theme, kind: PlotKind | null): Props {
  const symbol = attribute(first(at, 'symbol'), 'val');
  const shape = first(at, 'spPr');
  const isOfType = symbol === 'none' && kind?.markers === 'hidden';
  return filled({
    markerStyle: symbol === undefined || isOfType ? undefined : SYMBOLS.fromFile(symbol),
    markerSize: numberAttribute(first(at, 'size'), 'val'),
    markerBackgroundColor: readSolid(shape, theme),
    markerForegroundColor: readSolid(first(shape, 'ln'), theme),
  });
}
