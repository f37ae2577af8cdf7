import { pointsToPixels } from '../../host/model/sizes';
import type { ChartModel, SheetModel } from '../../host/model/types';
import { useWorkbench } from '../state/usePage';
import { chartData } from './chartData';
import type { ChartData } from './chartData';
import { BarShapes, LineShapes, PieShapes, ScatterShapes } from './ChartShapes';
import { valueScale } from './valueScale';

const MARGIN = { top: 34, right: 14, bottom: 46, left: 52 };

/** A plain drawing of a chart: columns, bars, lines, points or a pie, by the family of its type. */
export function ChartPicture({ chart }: { chart: ChartModel; sheet: SheetModel }) {
  const { host } = useWorkbench();
  const data = chartData(chart, host.model, host.textOf);
  const [width, height] = [pointsToPixels(chart.width), pointsToPixels(chart.height)];
  return (
    <svg className="chart" width={width} height={height} role="img" aria-label={data.title || chart.name}>
      <rect className="chart-paper" width={width} height={height} rx="2" />
      <text className="chart-title" x={width / 2} y={22} textAnchor="middle">
        {data.title || data.series[0]?.name || chart.name}
      </text>
      <Plot type={chart.type} data={data} width={width} height={height} />
      <Legend data={data} width={width} height={height} />
    </svg>
  );
}

interface PlotProps {
  readonly type: string;
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
}

function Plot({ type, data, width, height }: PlotProps) {
  const area = {
    left: MARGIN.left,
    top: MARGIN.top,
    width: Math.max(10, width - MARGIN.left - MARGIN.right),
    height: Math.max(10, height - MARGIN.top - MARGIN.bottom),
  };
  if (/Pie|Doughnut/i.test(type))
    return <PieShapes data={data} area={area} isRing={/Doughnut/i.test(type)} />;
  const isBar = /Bar/i.test(type);
  const scale = valueScale(data.series.flatMap(({ values }) => [...values]));
  return (
    <g>
      {scale.ticks.map((tick) => (
        <Tick key={tick} tick={tick} share={scale.share(tick)} area={area} isAcross={isBar} />
      ))}
      {/Line|Area/i.test(type) && <LineShapes data={data} area={area} scale={scale} />}
      {/XY|Scatter|Bubble/i.test(type) && <ScatterShapes data={data} area={area} scale={scale} />}
      {!/Line|Area|XY|Scatter|Bubble/i.test(type) && (
        <BarShapes data={data} area={area} scale={scale} isAcross={isBar} />
      )}
    </g>
  );
}

interface TickProps {
  readonly tick: number;
  readonly share: number;
  readonly area: { left: number; top: number; width: number; height: number };
  readonly isAcross: boolean;
}

function Tick({ tick, share, area, isAcross }: TickProps) {
  const label = tick.toLocaleString(document.documentElement.lang || undefined, { notation: 'compact' });
  if (isAcross) {
    const x = area.left + share * area.width;
    return (
      <g>
        <line className="chart-rule" x1={x} x2={x} y1={area.top} y2={area.top + area.height} />
        <text className="chart-label" x={x} y={area.top + area.height + 14} textAnchor="middle">
          {label}
        </text>
      </g>
    );
  }
  const y = area.top + (1 - share) * area.height;
  return (
    <g>
      <line className="chart-rule" x1={area.left} x2={area.left + area.width} y1={y} y2={y} />
      <text className="chart-label" x={area.left - 6} y={y + 4} textAnchor="end">
        {label}
      </text>
    </g>
  );
}

function Legend({ data, width, height }: { data: ChartData; width: number; height: number }) {
  if (data.series.length < 2) return null;
  const step = Math.min(120, (width - 20) / data.series.length);
  const start = (width - step * data.series.length) / 2;
  return data.series.map((series, index) => (
    <g key={series.name} transform={`translate(${start + index * step}, ${height - 12})`}>
      <rect width="9" height="9" y="-8" fill={series.color} />
      <text className="chart-label" x="13">
        {series.name}
      </text>
    </g>
  ));
}
