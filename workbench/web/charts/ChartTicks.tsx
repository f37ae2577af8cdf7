import type { PlotArea } from './ChartShapes';
import type { ValueScale } from './valueScale';

export type TickSide = 'left' | 'right' | 'bottom';

interface TicksProps {
  readonly scale: ValueScale;
  readonly area: PlotArea;
  readonly side: TickSide;
  /** The axis' number format; percentages are shown as such, other numbers in short. */
  readonly format: string;
}

/** Numbers of an axis, with lines across the plot for the left and the bottom one. */
export function ChartTicks({ scale, area, side, format }: TicksProps) {
  const label = (tick: number): string =>
    tick.toLocaleString(
      document.documentElement.lang || undefined,
      format.includes('%') ? { style: 'percent' } : { notation: 'compact' },
    );
  return scale.ticks.map((tick) => {
    const share = scale.share(tick);
    const x =
      side === 'bottom'
        ? area.left + share * area.width
        : side === 'left'
          ? area.left
          : area.left + area.width;
    const y = side === 'bottom' ? area.top + area.height : area.top + (1 - share) * area.height;
    return (
      <g key={tick}>
        {side === 'left' && (
          <line className="chart-rule" x1={area.left} x2={area.left + area.width} y1={y} y2={y} />
        )}
        {side === 'bottom' && <line className="chart-rule" x1={x} x2={x} y1={area.top} y2={y} />}
        <text
          className="chart-label"
          x={side === 'bottom' ? x : side === 'left' ? x - 6 : x + 6}
          y={side === 'bottom' ? y + 14 : y + 4}
          textAnchor={side === 'bottom' ? 'middle' : side === 'left' ? 'end' : 'start'}
        >
          {label(tick)}
        </text>
      </g>
    );
  });
}
