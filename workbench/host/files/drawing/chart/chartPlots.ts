/** The plots of a chart: series of one type and one pair of axes share a plot; options of a plot are those of its series. */
import type { ChartModel, ChartSeriesModel } from '../../../model/types';
import { attribute, element, elements, first, flag, localName, type XmlElement } from '../../xml/xmlTree';
import { axisIds, type AxisGroup } from './chartAxes';
import {
  asFlag,
  asNumber,
  readOptions,
  value,
  writeOptions,
  type ChartOption,
  type Props,
} from './chartOptions';
import { writeSeries } from './chartSeries';
import { plotKind, type PlotKind } from './chartTypes';

interface NumberedSeries {
  readonly series: ChartSeriesModel;
  readonly index: number;
}
export interface Plot {
  readonly kind: PlotKind;
  readonly group: AxisGroup;
  readonly list: readonly NumberedSeries[];
}

export const hasAxes = ({ plot }: PlotKind): boolean => plot !== 'pieChart' && plot !== 'doughnutChart';

/** The chart's own type on the primary axes comes first. */
export function plotsOf(chart: ChartModel): Plot[] {
  const plots = new Map<string, { kind: PlotKind; group: AxisGroup; list: NumberedSeries[] }>();
  const open = (type: string, group: AxisGroup) => {
    const key = `${type} ${group}`;
    const plot = plots.get(key) ?? { kind: plotKind(type), group, list: [] };
    plots.set(key, plot);
    return plot.list;
  };
  open(chart.type, 'Primary');
  chart.series.forEach((series, index) => {
    const group = series.props['axisGroup'] === 'Secondary' ? 'Secondary' : 'Primary';
    open(typeOf(series, chart), group).push({ series, index });
  });
  return [...plots.values()].filter(({ list }) => list.length > 0);
}

function typeOf({ props }: ChartSeriesModel, chart: ChartModel): string {
  const own = props['chartType'];
  return typeof own === 'string' && own !== 'Invalid' ? own : chart.type;
}

const VARY: ChartOption = { key: 'varyByCategories', tag: 'varyColors', ...asFlag };
const SPACING: readonly ChartOption[] = [
  { key: 'gapWidth', tag: 'gapWidth', ...asNumber, usual: 150, presence: 'always' },
];
const ROUND: readonly ChartOption[] = [
  { key: 'firstSliceAngle', tag: 'firstSliceAng', ...asNumber, usual: 0, presence: 'always' },
];
const HOLE: readonly ChartOption[] = [
  { key: 'doughnutHoleSize', tag: 'holeSize', ...asNumber, usual: 75, presence: 'always' },
];
const BUBBLES: readonly ChartOption[] = [{ key: 'bubbleScale', tag: 'bubbleScale', ...asNumber, usual: 100 }];

const overlapOf = (kind: PlotKind): ChartOption => ({
  key: 'overlap',
  tag: 'overlap',
  ...asNumber,
  ...(kind.grouping === 'clustered' ? { usual: 0 } : { usual: 100, presence: 'always' as const }),
});

function plotOptions(kind: PlotKind): readonly ChartOption[] {
  if (kind.plot === 'barChart') return [...SPACING, overlapOf(kind)];
  if (kind.plot === 'pieChart') return ROUND;
  if (kind.plot === 'doughnutChart') return [...ROUND, ...HOLE];
  return kind.plot === 'bubbleChart' ? BUBBLES : [];
}
const varyOf = (kind: PlotKind): ChartOption => ({
  ...VARY,
  usual: hasAxes(kind) ? 0 : 1,
  presence: 'always',
});

export function writePlot({ kind, group, list }: Plot): XmlElement {
  const props = list[0]?.series.props;
  return element(`c:${kind.plot}`, {}, [
    ...variantOf(kind),
    ...writeOptions([varyOf(kind)], props),
    ...list.map(({ series, index }) => writeSeries(series, index, kind)),
    ...writeOptions(plotOptions(kind), props),
    ...(kind.plot === 'lineChart' ? [value('marker', 1)] : []),
    ...(hasAxes(kind) ? axisIds(group) : []),
  ]);
}

function variantOf(kind: PlotKind): XmlElement[] {
  const style = kind.smooth ? 'smoothMarker' : 'lineMarker';
  return [
    ...(kind.direction ? [value('barDir', kind.direction)] : []),
    ...(kind.grouping ? [value('grouping', kind.grouping)] : []),
    ...(kind.plot === 'scatterChart' ? [value('scatterStyle', style)] : []),
    ...(kind.radar ? [value('radarStyle', kind.radar)] : []),
  ];
}

export const readPlotOptions = (plot: XmlElement, kind: PlotKind): Props =>
  readOptions([varyOf(kind), ...plotOptions(kind)], plot);

export function readKind(plot: XmlElement): PlotKind {
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
