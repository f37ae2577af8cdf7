/** A chart of the model as a chart part: type, series, titles, legend, axes, colours, data labels. */
import type { ChartModel, ChartSeriesModel } from '../../model/types';
import { element, type XmlElement } from '../xml/xmlTree';
import { plotKind, type PlotKind } from './chartTypes';

type Props = Readonly<Record<string, unknown>>;
const value = (name: string, val: string | number | undefined): XmlElement => element(`c:${name}`, { val });
const record = (holder: Props | undefined, name: string): Props | undefined =>
  holder?.[name] as Props | undefined;

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const LEGEND: Readonly<Record<string, string>> = {
  Right: 'r',
  Left: 'l',
  Top: 't',
  Bottom: 'b',
  Corner: 'tr',
};
const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;

export function writeChart(chart: ChartModel): XmlElement {
  const title = record(chart.props, 'title');
  const text = typeof title?.['text'] === 'string' ? title['text'] : '';
  const hasTitle = title?.['visible'] !== false && text !== '';
  const children = [
    ...(hasTitle ? [writeTitle(text)] : []),
    value('autoTitleDeleted', hasTitle ? 0 : 1),
    element('c:plotArea', {}, [element('c:layout'), ...writePlots(chart), ...writeAxes(chart)]),
    ...writeLegend(record(chart.props, 'legend')),
    value('plotVisOnly', 1),
    value('dispBlanksAs', 'gap'),
  ];
  return element('c:chartSpace', NAMESPACES, [value('roundedCorners', 0), element('c:chart', {}, children)]);
}

function writeTitle(text: string): XmlElement {
  const paragraphs = text
    .split('\n')
    .map((line) => element('a:p', {}, [element('a:r', {}, [element('a:t', {}, [line])])]));
  const rich = element('c:rich', {}, [element('a:bodyPr'), element('a:lstStyle'), ...paragraphs]);
  return element('c:title', {}, [element('c:tx', {}, [rich]), value('overlay', 0)]);
}

function writeLegend(legend: Props | undefined): XmlElement[] {
  if (legend?.['visible'] === false) return [];
  return [
    element('c:legend', {}, [
      value('legendPos', LEGEND[String(legend?.['position'])] ?? 'r'),
      value('overlay', 0),
    ]),
  ];
}

interface NumberedSeries {
  readonly series: ChartSeriesModel;
  readonly index: number;
}

/** Series of one type share a plot; the chart's own type comes first. */
function writePlots(chart: ChartModel): XmlElement[] {
  const groups = new Map<string, NumberedSeries[]>([[chart.type, []]]);
  chart.series.forEach((series, index) => {
    const type = String(series.props['chartType'] ?? chart.type);
    groups.set(type, [...(groups.get(type) ?? []), { series, index }]);
  });
  return [...groups]
    .filter(([, list]) => list.length > 0)
    .map(([type, list]) => writePlot(plotKind(type), list));
}

const hasAxes = (kind: PlotKind): boolean => kind.plot !== 'pieChart' && kind.plot !== 'doughnutChart';

function writePlot(kind: PlotKind, list: readonly NumberedSeries[]): XmlElement {
  const series = list.map((one) => writeSeries(one, kind));
  const before: XmlElement[] = [];
  const after: XmlElement[] = [];
  if (kind.direction) before.push(value('barDir', kind.direction));
  if (kind.grouping) before.push(value('grouping', kind.grouping));
  if (kind.plot === 'scatterChart')
    before.push(value('scatterStyle', kind.smooth ? 'smoothMarker' : 'lineMarker'));
  if (kind.radar) before.push(value('radarStyle', kind.radar));
  before.push(value('varyColors', hasAxes(kind) ? 0 : 1));
  if (kind.plot === 'barChart') after.push(...barSpacing(kind, list[0]?.series.props));
  if (kind.plot === 'lineChart') after.push(value('marker', 1));
  if (!hasAxes(kind)) after.push(value('firstSliceAng', 0));
  if (kind.plot === 'doughnutChart') after.push(value('holeSize', 50));
  if (hasAxes(kind)) after.push(value('axId', CATEGORY_AXIS), value('axId', VALUE_AXIS));
  return element(`c:${kind.plot}`, {}, [...before, ...series, ...after]);
}

function barSpacing(kind: PlotKind, props: Props | undefined): XmlElement[] {
  const gap = props?.['gapWidth'];
  const overlap = props?.['overlap'] ?? (kind.grouping === 'clustered' ? undefined : 100);
  const written = [value('gapWidth', typeof gap === 'number' ? gap : 150)];
  return typeof overlap === 'number' ? [...written, value('overlap', overlap)] : written;
}

const bare = (formula: string): string => formula.replace(/^=/, '');
const referenceTo = (kind: 'str' | 'num', formula: string): XmlElement =>
  element(`c:${kind}Ref`, {}, [element('c:f', {}, [bare(formula)])]);

function writeSeries({ series, index }: NumberedSeries, kind: PlotKind): XmlElement {
  const isScatter = kind.plot === 'scatterChart' || kind.plot === 'bubbleChart';
  const children: XmlElement[] = [value('idx', index), value('order', index), ...writeName(series.name)];
  children.push(...writeShape(record(series.props, 'format'), kind));
  if (kind.plot === 'barChart') children.push(value('invertIfNegative', 0));
  if (kind.markers === 'hidden') children.push(element('c:marker', {}, [value('symbol', 'none')]));
  children.push(...writePoints(series, kind));
  if (series.props['hasDataLabels'] === true) children.push(writeLabels());
  if (series.categories)
    children.push(
      element(isScatter ? 'c:xVal' : 'c:cat', {}, [
        referenceTo(isScatter ? 'num' : 'str', series.categories),
      ]),
    );
  if (series.values)
    children.push(element(isScatter ? 'c:yVal' : 'c:val', {}, [referenceTo('num', series.values)]));
  if (kind.plot === 'scatterChart' || kind.plot === 'lineChart')
    children.push(value('smooth', kind.smooth ? 1 : 0));
  return element('c:ser', {}, children);
}

function writeName(name: string): XmlElement[] {
  if (name === '') return [];
  const holder = name.startsWith('=') ? referenceTo('str', name) : element('c:v', {}, [name]);
  return [element('c:tx', {}, [holder])];
}

const solid = (color: unknown): XmlElement =>
  element('a:solidFill', {}, [element('a:srgbClr', { val: String(color).replace('#', '').toUpperCase() })]);

function writeShape(format: Props | undefined, kind: PlotKind): XmlElement[] {
  const fill = record(format, 'fill')?.['color'];
  const line = record(format, 'line');
  const children: XmlElement[] = [];
  if (fill) children.push(solid(fill));
  if (kind.lines === 'hidden') children.push(element('a:ln', {}, [element('a:noFill')]));
  else if (line) {
    const weight = typeof line['weight'] === 'number' ? Math.round(line['weight'] * 12_700) : undefined;
    children.push(element('a:ln', { w: weight }, line['color'] ? [solid(line['color'])] : []));
  }
  return children.length > 0 ? [element('c:spPr', {}, children)] : [];
}

function writePoints(series: ChartSeriesModel, kind: PlotKind): XmlElement[] {
  return Object.keys(series.points)
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const shape = writeShape(record(series.points[index], 'format'), { plot: kind.plot });
      const inverted = kind.plot === 'barChart' ? [value('invertIfNegative', 0)] : [];
      return shape.length > 0
        ? [element('c:dPt', {}, [value('idx', index), ...inverted, value('bubble3D', 0), ...shape])]
        : [];
    });
}

const writeLabels = (): XmlElement =>
  element('c:dLbls', {}, [
    value('showLegendKey', 0),
    value('showVal', 1),
    value('showCatName', 0),
    value('showSerName', 0),
    value('showPercent', 0),
    value('showBubbleSize', 0),
  ]);

function writeAxes(chart: ChartModel): XmlElement[] {
  const kind = plotKind(chart.type);
  if (!hasAxes(kind)) return [];
  const axes = record(chart.props, 'axes');
  const isScatter = kind.plot === 'scatterChart' || kind.plot === 'bubbleChart';
  const isLying = kind.direction === 'bar';
  const category = {
    props: record(axes, 'categoryAxis'),
    id: CATEGORY_AXIS,
    crosses: VALUE_AXIS,
    position: isLying ? 'l' : 'b',
  };
  const amount = {
    props: record(axes, 'valueAxis'),
    id: VALUE_AXIS,
    crosses: CATEGORY_AXIS,
    position: isLying ? 'b' : 'l',
  };
  return [writeAxis(isScatter ? 'valAx' : 'catAx', category), writeAxis('valAx', amount)];
}

interface Axis {
  readonly props: Props | undefined;
  readonly id: number;
  readonly crosses: number;
  readonly position: string;
}

function writeAxis(name: 'catAx' | 'valAx', { props, id, crosses, position }: Axis): XmlElement {
  const title = record(props, 'title');
  const text = title?.['visible'] === false ? '' : String(title?.['text'] ?? '');
  const bounds = (['maximum', 'minimum'] as const).flatMap((bound) =>
    typeof props?.[bound] === 'number' ? [value(bound.slice(0, 3), props[bound])] : [],
  );
  const format = props?.['numberFormat'];
  return element(`c:${name}`, {}, [
    value('axId', id),
    element('c:scaling', {}, [
      value('orientation', props?.['reversePlotOrder'] === true ? 'maxMin' : 'minMax'),
      ...bounds,
    ]),
    value('delete', props?.['visible'] === false ? 1 : 0),
    value('axPos', position),
    ...(record(props, 'majorGridlines')?.['visible'] === true ? [element('c:majorGridlines')] : []),
    ...(text ? [writeTitle(text)] : []),
    element('c:numFmt', {
      formatCode: typeof format === 'string' ? format : 'General',
      sourceLinked: typeof format === 'string' ? 0 : 1,
    }),
    value('majorTickMark', 'out'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'nextTo'),
    value('crossAx', crosses),
    value('crosses', 'autoZero'),
  ]);
}
