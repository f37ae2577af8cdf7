import type { ChartData } from './chartData';
import type { PlotArea } from './ChartShapes';
import { valueScale } from './valueScale';

/** A web of rings and spokes, one polygon per series. */
export function RadarShapes({ data, area }: { data: ChartData; area: PlotArea }) {
  const scale = valueScale(data.series.flatMap(({ values }) => [...values]));
  const radius = Math.min(area.width, area.height) / 2 - 20;
  const count = Math.max(3, data.categories.length);
  const at = (index: number, share: number): string => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    const [x, y] = [area.left + area.width / 2, area.top + area.height / 2];
    return `${x + Math.cos(angle) * radius * share},${y + Math.sin(angle) * radius * share}`;
  };
  const ring = (share: number): string =>
    Array.from({ length: count }, (_, index) => at(index, share)).join(' ');
  return (
    <g>
      {scale.ticks.slice(1).map((tick) => (
        <polygon key={tick} className="chart-rule" points={ring(scale.share(tick))} fill="none" />
      ))}
      {data.categories.map((text, index) => {
        const [x = '0', y = '0'] = at(index, 1.12).split(',');
        const anchor =
          Number(x) < area.left + area.width / 2 - 4
            ? 'end'
            : Number(x) > area.left + area.width / 2 + 4
              ? 'start'
              : 'middle';
        return (
          <text key={index} className="chart-label" x={x} y={Number(y) + 4} textAnchor={anchor}>
            {text.length > 16 ? `${text.slice(0, 15)}…` : text}
          </text>
        );
      })}
      {data.series.map((series, s) => (
        <polygon
          key={s}
          points={series.values.map((value, index) => at(index, scale.share(value))).join(' ')}
          fill={series.color}
          fillOpacity="0.2"
          stroke={series.color}
          strokeWidth="2"
        />
      ))}
    </g>
  );
}
