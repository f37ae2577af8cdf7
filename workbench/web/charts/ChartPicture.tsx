import { pointsToPixels } from '../../host/model/sizes';
import type { ChartModel } from '../../host/model/types';
import { useWorkbench } from '../state/usePage';
import { chartData, member } from './chartData';
import type { ChartData, ChartSeries, Family } from './chartData';
import {
  AreaShapes,
  BarShapes,
  CategoryLabels,
  LineShapes,
  PieShapes,
  PointShapes,
  sliceColor,
} from './ChartShapes';
import type { PlotArea } from './ChartShapes';
import { ChartTicks } from './ChartTicks';
import { RadarShapes } from './RadarShapes';
import { stackedSpans } from './stackedSpans';
import { valueScale } from './valueScale';
import type { ScaleBounds, ValueScale } from './valueScale';

const MARGIN = { top: 34, right: 14, bottom: 46, left: 52 };
const SECOND_AXIS_PX = 34;

/** A plain drawing of a chart, of one family or of several together, by the types of its series. */
export function ChartPicture({ chart }: { chart: ChartModel }) {
  const { host } = useWorkbench();
  const data = chartData(chart, host.model, host.textOf);
  const [width, height] = [pointsToPixels(chart.width), pointsToPixels(chart.height)];
  return (
    <svg className="chart" width={width} height={height} role="img" aria-label={data.title || chart.name}>
      <rect className="chart-paper" width={width} height={height} rx="2" />
      <text className="chart-title" x={width / 2} y={22} textAnchor="middle">
        {data.title || (data.series.length === 1 ? data.series[0]?.name : '')}
      </text>
      <Plot chart={chart} data={data} area={areaOf(data, width, height)} />
      <Legend data={data} width={width} height={height} />
    </svg>
  );
}

const hasSecondAxis = (data: ChartData): boolean => data.series.some(({ axis }) => axis === 'secondary');

function areaOf(data: ChartData, width: number, height: number): PlotArea {
  const left = data.isAcross ? MARGIN.left * 2 : MARGIN.left;
  const right = MARGIN.right + (hasSecondAxis(data) ? SECOND_AXIS_PX : 0);
  return {
    left,
    top: MARGIN.top,
    width: Math.max(10, width - left - right),
    height: Math.max(10, height - MARGIN.top - MARGIN.bottom),
  };
}

interface PlotProps {
  readonly chart: ChartModel;
  readonly data: ChartData;
  readonly area: PlotArea;
}

function Plot({ chart, data, area }: PlotProps) {
  const family = data.series[0]?.family;
  if (family === 'pie') return <PieShapes data={data} area={area} isRing={/Doughnut/.test(chart.type)} />;
  if (family === 'radar') return <RadarShapes data={data} area={area} />;
  const xs = data.series.flatMap(({ family: own, xs: points, values }) =>
    own === 'points' ? (points.length > 0 ? [...points] : values.map((_, index) => index)) : [],
  );
  const xScale = valueScale(xs, boundsOf(chart, 'categoryAxis'));
  return (
    <g>
      {(['primary', 'secondary'] as const).map((axis) => (
        <AxisGroup key={axis} axis={axis} chart={chart} data={data} area={area} xScale={xScale} />
      ))}
      {xs.length > 0 ? (
        <ChartTicks scale={xScale} area={area} side="bottom" format={formatOf(chart, 'categoryAxis')} />
      ) : (
        <CategoryLabels data={data} area={area} isAcross={data.isAcross} />
      )}
      <AxisTitles chart={chart} data={data} area={area} />
    </g>
  );
}

type AxisName = 'categoryAxis' | 'valueAxis' | 'secondaryValueAxis';

function boundsOf(chart: ChartModel, axis: AxisName): ScaleBounds {
  const bound = (name: 'minimum' | 'maximum'): ScaleBounds => {
    const value = member(chart.props, 'axes', axis, name);
    return typeof value === 'number' ? { [name]: value } : {};
  };
  return { ...bound('minimum'), ...bound('maximum') };
}

const formatOf = (chart: ChartModel, axis: AxisName): string =>
  String(member(chart.props, 'axes', axis, 'numberFormat') ?? '');

/** Back to front: areas, bars, lines, points. */
const FAMILIES: readonly Family[] = ['area', 'bar', 'line', 'points'];

function AxisGroup({
  axis,
  chart,
  data,
  area,
  xScale,
}: PlotProps & { axis: ChartSeries['axis']; xScale: ValueScale }) {
  const series = data.series.filter((one) => one.axis === axis);
  if (series.length === 0) return null;
  const groups = FAMILIES.map((family) => placedIn(series.filter((one) => one.family === family)));
  const name = axis === 'primary' ? 'valueAxis' : 'secondaryValueAxis';
  const scale = valueScale(
    groups.flatMap((group) => group.flatMap(({ spans }) => spans.flat())),
    boundsOf(chart, name),
  );
  const isShare = series.some(({ stacking }) => stacking === 'share');
  const [areas = [], bars = [], lines = [], points = []] = groups;
  const shared = { count: data.categories.length, area, scale };
  return (
    <g>
      <ChartTicks
        scale={scale}
        area={area}
        side={axis === 'secondary' ? 'right' : data.isAcross ? 'bottom' : 'left'}
        format={isShare ? '%' : formatOf(chart, name)}
      />
      <AreaShapes placed={areas} {...shared} />
      <BarShapes placed={bars} {...shared} isAcross={data.isAcross} />
      <LineShapes placed={lines} {...shared} />
      <PointShapes placed={points} {...shared} xScale={xScale} />
    </g>
  );
}

const placedIn = (series: readonly ChartSeries[]) => {
  const spans = stackedSpans(series);
  return series.map((one, index) => ({ series: one, spans: spans[index] ?? [] }));
};

interface Entry {
  readonly name: string;
  readonly color: string;
}

/** Series by name; of a pie its slices. */
function legendOf({ series, categories, showsLegend }: ChartData): readonly Entry[] {
  if (!showsLegend) return [];
  const [first] = series;
  if (first?.family === 'pie')
    return categories.slice(0, MOST_SLICES).map((name, index) => ({ name, color: sliceColor(first, index) }));
  return series.length < 2 ? [] : series;
}
const MOST_SLICES = 8;
const ENTRY_PX = 120;
const CHARACTER_PX = 6.5;

function Legend({ data, width, height }: { data: ChartData; width: number; height: number }) {
  const entries = legendOf(data);
  const step = Math.min(ENTRY_PX, (width - 20) / Math.max(1, entries.length));
  const start = (width - step * entries.length) / 2;
  const most = Math.max(3, Math.floor((step - 20) / CHARACTER_PX));
  return entries.map(({ name, color }, index) => (
    <g key={index} transform={`translate(${start + index * step}, ${height - 12})`}>
      <title>{name}</title>
      <rect width="9" height="9" y="-8" fill={color} />
      <text className="chart-label" x="13">
        {name.length > most ? `${name.slice(0, most - 1)}…` : name}
      </text>
    </g>
  ));
}

/** Titles of the category and the value axis, along them. */
function AxisTitles({ chart, data, area }: PlotProps) {
  const titleOf = (axis: AxisName): string => {
    const title = member(chart.props, 'axes', axis, 'title');
    const text = member(title, 'visible') === false ? '' : member(title, 'text');
    return typeof text === 'string' ? text : '';
  };
  const [along, up] = data.isAcross
    ? [titleOf('valueAxis'), titleOf('categoryAxis')]
    : [titleOf('categoryAxis'), titleOf('valueAxis')];
  const middle = area.top + area.height / 2;
  return (
    <g>
      <text
        className="chart-label"
        x={area.left + area.width / 2}
        y={area.top + area.height + 28}
        textAnchor="middle"
      >
        {along}
      </text>
      <text className="chart-label" transform={`translate(11, ${middle}) rotate(-90)`} textAnchor="middle">
        {up}
      </text>
    </g>
  );
}
