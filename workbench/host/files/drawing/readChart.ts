import type { ChartModel, ChartSeriesModel } from '../../model/types';
import { readColor, type Theme } from '../styles/colors';
import {
  attribute,
  elements,
  first,
  flag,
  localName,
  numberAttribute,
  textOf,
  type XmlElement,
} from '../xml/xmlTree';
import { chartType, type PlotKind } from './chartTypes';

type Props = Record<string, unknown>;
const LEGEND: Readonly<Record<string, string>> = {
  r: 'Right',
  l: 'Left',
  t: 'Top',
  b: 'Bottom',
  tr: 'Corner',
};

export const isPlot = (at: XmlElement): boolean => localName(at.name).endsWith('Chart');

/** Type, series and the few options this host knows of a chart part; the rest stays in the part. */
export function readChart(root: XmlElement, theme: Theme): Pick<ChartModel, 'type' | 'series' | 'props'> {
  const chart = first(root, 'chart');
  const area = first(chart, 'plotArea');
  const plots = elements(area).filter(isPlot);
  const types = plots.map((plot) => chartType(kindOf(plot)));
  const series = plots.flatMap((plot, index) =>
    elements(plot, 'ser').map((at) => {
      const read = readSeries(at, plot, theme);
      if (types[index] !== types[0]) read.props['chartType'] = types[index];
      return { order: numberAttribute(first(at, 'order'), 'val') ?? 0, read };
    }),
  );
  series.sort((a, b) => a.order - b.order);
  return {
    type: types[0] ?? 'ColumnClustered',
    series: series.map(({ read }) => read),
    props: readProps(chart),
  };
}

function kindOf(plot: XmlElement): PlotKind {
  const name = localName(plot.name);
  const grouping = attribute(first(plot, 'grouping'), 'val');
  if (name === 'barChart') {
    return {
      plot: name,
      direction: attribute(first(plot, 'barDir'), 'val') === 'bar' ? 'bar' : 'col',
      grouping: grouping ?? 'clustered',
    };
  }
  const series = elements(plot, 'ser');
  const hasNoMarkers = series.every((at) => attribute(first(at, 'marker', 'symbol'), 'val') === 'none');
  if (name === 'lineChart') {
    const isMarked = flag(first(plot, 'marker'), 'val') && !hasNoMarkers;
    return { plot: name, grouping: grouping ?? 'standard', markers: isMarked ? 'shown' : 'hidden' };
  }
  if (name === 'areaChart') return { plot: name, grouping: grouping ?? 'standard' };
  if (name === 'radarChart')
    return { plot: name, radar: attribute(first(plot, 'radarStyle'), 'val') ?? 'standard' };
  return name === 'scatterChart'
    ? scatterKind(plot, series, hasNoMarkers ? 'hidden' : 'shown')
    : { plot: name };
}

function scatterKind(plot: XmlElement, series: readonly XmlElement[], markers: 'shown' | 'hidden'): PlotKind {
  const hasNoLines = series.every((at) => first(at, 'spPr', 'ln', 'noFill') !== undefined);
  const isSmooth = series.some((at) => flag(first(at, 'smooth'), 'val'));
  const lines = hasNoLines || attribute(first(plot, 'scatterStyle'), 'val') === 'marker' ? 'hidden' : 'shown';
  const kind = { plot: 'scatterChart', lines, markers } as const;
  return isSmooth && lines === 'shown' ? { ...kind, smooth: 'yes' } : kind;
}

function readSeries(at: XmlElement, plot: XmlElement, theme: Theme): ChartSeriesModel {
  const values = reference(first(at, 'val') ?? first(at, 'yVal'));
  const categories = reference(first(at, 'cat') ?? first(at, 'xVal'));
  const name = reference(first(at, 'tx')) ?? textOf(first(at, 'tx', 'v'));
  const series: ChartSeriesModel = {
    name,
    values: values ?? '',
    props: readSeriesProps(at, plot, theme),
    points: {},
  };
  if (categories !== undefined) series.categories = categories;
  for (const point of elements(at, 'dPt')) {
    const color = solidColor(first(point, 'spPr'), theme);
    if (color)
      series.points[numberAttribute(first(point, 'idx'), 'val') ?? 0] = { format: { fill: { color } } };
  }
  return series;
}

/** "=Sheet1!$A$1:$A$9" of a reference; undefined for literal data. */
function reference(at: XmlElement | undefined): string | undefined {
  const holder = elements(at).find(({ name }) => /(str|num|multiLvlStr)Ref$/.test(name));
  const formula = textOf(first(holder, 'f'));
  return formula === '' ? undefined : `=${formula}`;
}

function readSeriesProps(at: XmlElement, plot: XmlElement, theme: Theme): Props {
  const props: Props = {};
  const shape = first(at, 'spPr');
  const fill = solidColor(shape, theme);
  const line = solidColor(first(shape, 'ln'), theme);
  const weight = numberAttribute(first(shape, 'ln'), 'w');
  const format: Props = {};
  if (fill) format['fill'] = { color: fill };
  if (line || weight)
    format['line'] = { ...(line ? { color: line } : {}), ...(weight ? { weight: weight / 12_700 } : {}) };
  if (Object.keys(format).length > 0) props['format'] = format;
  const gap = numberAttribute(first(plot, 'gapWidth'), 'val');
  const overlap = numberAttribute(first(plot, 'overlap'), 'val');
  if (gap !== undefined) props['gapWidth'] = gap;
  if (overlap !== undefined) props['overlap'] = overlap;
  if (flag(first(at, 'dLbls', 'showVal'), 'val') || flag(first(plot, 'dLbls', 'showVal'), 'val'))
    props['hasDataLabels'] = true;
  return props;
}

/** Drawing colours: literal, or of the theme by name. */
function solidColor(shape: XmlElement | undefined, theme: Theme): string | undefined {
  const fill = first(shape, 'solidFill');
  const literal = attribute(first(fill, 'srgbClr'), 'val');
  if (literal) return `#${literal.toUpperCase()}`;
  const name = attribute(first(fill, 'schemeClr'), 'val');
  const index = SCHEME.indexOf(name ?? '-');
  return index < 0
    ? undefined
    : readColor({ name: 'color', attributes: { theme: String(index) }, children: [] }, theme);
}
const SCHEME = [
  'bg1',
  'tx1',
  'bg2',
  'tx2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

function readProps(chart: XmlElement | undefined): Props {
  const area = first(chart, 'plotArea');
  const title = first(chart, 'title');
  const legend = first(chart, 'legend');
  const props: Props = { title: title ? { text: richText(title), visible: true } : { visible: false } };
  props['legend'] = legend
    ? { visible: true, position: LEGEND[attribute(first(legend, 'legendPos'), 'val') ?? 'r'] ?? 'Right' }
    : { visible: false };
  const axes: Props = {};
  const category = first(area, 'catAx') ?? first(area, 'dateAx');
  const [firstValue, secondValue] = elements(area, 'valAx');
  if (category || secondValue) axes['categoryAxis'] = readAxis(category ?? firstValue);
  if (firstValue) axes['valueAxis'] = readAxis(category ? firstValue : (secondValue ?? firstValue));
  if (Object.keys(axes).length > 0) props['axes'] = axes;
  return props;
}

const richText = (at: XmlElement): string =>
  elements(first(at, 'tx', 'rich'), 'p')
    .map((paragraph) =>
      elements(paragraph, 'r')
        .map((run) => textOf(first(run, 't')))
        .join(''),
    )
    .join('\n');

function readAxis(at: XmlElement | undefined): Props {
  const axis: Props = {};
  const title = first(at, 'title');
  const minimum = numberAttribute(first(at, 'scaling', 'min'), 'val');
  const maximum = numberAttribute(first(at, 'scaling', 'max'), 'val');
  const format = first(at, 'numFmt');
  if (title) axis['title'] = { text: richText(title), visible: true };
  if (minimum !== undefined) axis['minimum'] = minimum;
  if (maximum !== undefined) axis['maximum'] = maximum;
  if (format && !flag(format, 'sourceLinked'))
    axis['numberFormat'] = attribute(format, 'formatCode') ?? 'General';
  if (attribute(first(at, 'scaling', 'orientation'), 'val') === 'maxMin') axis['reversePlotOrder'] = true;
  if (flag(first(at, 'delete'), 'val')) axis['visible'] = false;
  if (first(at, 'majorGridlines')) axis['majorGridlines'] = { visible: true };
  return axis;
}
