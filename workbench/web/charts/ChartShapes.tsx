import type { ChartData, ChartSeries } from './chartData';
import type { Span } from './stackedSpans';
import type { ValueScale } from './valueScale';

export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly series: ChartSeries;
  readonly spans: readonly Span[];
}

interface ShapesProps {
  readonly placed: readonly Placed[];
  /** Number of categories. */
  readonly count: number;
  readonly area: PlotArea;
  readonly scale: ValueScale;
}

const GAP = 0.35;
const LABEL_EVERY_PX = 56;

/** Stacked series share a bar, the others stand side by side. */
export function BarShapes({ placed, count, area, scale, isAcross }: ShapesProps & { isAcross: boolean }) {
  const slot = (isAcross ? area.height : area.width) / Math.max(1, count);
  const isStacked = placed.some(({ series }) => series.stacking !== 'none');
  const thickness = (slot * (1 - GAP)) / (isStacked ? 1 : Math.max(1, placed.length));
  return placed.flatMap(({ series, spans }, s) =>
    spans.map((span, index) => {
      const along = index * slot + (slot * GAP) / 2 + (isStacked ? 0 : s * thickness);
      const [from = 0, to = 0] = span.map(scale.share).sort((a, b) => a - b);
      const box = isAcross
        ? {
            x: area.left + from * area.width,
            y: area.top + along,
            width: (to - from) * area.width,
            height: thickness,
          }
        : {
            x: area.left + along,
            y: area.top + (1 - to) * area.height,
            width: thickness,
            height: (to - from) * area.height,
          };
      return <rect key={`${s}/${index}`} {...box} fill={series.pointColors.get(index) ?? series.color} />;
    }),
  );
}

export function LineShapes({ placed, count, area, scale }: ShapesProps) {
  const slot = area.width / Math.max(1, count);
  const at = (value: number, index: number) =>
    [area.left + (index + 0.5) * slot, area.top + (1 - scale.share(value)) * area.height] as const;
  return placed.map(({ series, spans }, s) => (
    <g key={s}>
      <polyline
        points={spans.map(([, to], index) => at(to, index).join(',')).join(' ')}
        fill="none"
        stroke={series.color}
        strokeWidth="2"
      />
      {count <= MOST_MARKERS &&
        spans.map(([, to], index) => {
          const [cx, cy] = at(to, index);
          return (
            <circle key={index} r="3" cx={cx} cy={cy} fill={series.pointColors.get(index) ?? series.color} />
          );
        })}
    </g>
  ));
}
const MOST_MARKERS = 40;

export function AreaShapes({ placed, count, area, scale }: ShapesProps) {
  const slot = area.width / Math.max(1, count);
  const at = (value: number, index: number) =>
    `${area.left + (index + 0.5) * slot},${area.top + (1 - scale.share(value)) * area.height}`;
  return placed.map(({ series, spans }, s) => (
    <polygon
      key={s}
      points={[
        ...spans.map(([, to], index) => at(to, index)),
        ...spans.map(([from], index) => at(from, index)).reverse(),
      ].join(' ')}
      fill={series.color}
      fillOpacity="0.75"
    />
  ));
}

const LARGEST_BUBBLE_PX = 18;

/** Points over their X, or over their position where they have none. */
export function PointShapes({ placed, area, scale, xScale }: ShapesProps & { xScale: ValueScale }) {
  const largest = Math.max(0, ...placed.flatMap(({ series }) => series.sizes)) || 1;
  return placed.flatMap(({ series }, s) =>
    series.values.map((value, index) => {
      const size = series.sizes[index];
      return (
        <circle
          key={`${s}/${index}`}
          r={size === undefined ? 3.5 : LARGEST_BUBBLE_PX * Math.sqrt(Math.max(0, size) / largest)}
          cx={area.left + xScale.share(series.xs[index] ?? index) * area.width}
          cy={area.top + (1 - scale.share(value)) * area.height}
          fill={series.pointColors.get(index) ?? series.color}
          fillOpacity={size === undefined ? 1 : 0.7}
        />
      );
    }),
  );
}

/** Colour of a slice: its own, else the palette's. */
export const sliceColor = (series: ChartSeries | undefined, index: number): string =>
  series?.pointColors.get(index) ?? SLICES[index % SLICES.length] ?? '#4472C4';

const SLICES = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E'];

export function PieShapes({ data, area, isRing }: { data: ChartData; area: PlotArea; isRing: boolean }) {
  const [series] = data.series;
  const values = (series?.values ?? []).map((value) => Math.max(0, value));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(area.width, area.height) / 2;
  const center = { x: area.left + area.width / 2, y: area.top + area.height / 2 };
  let turned = 0;
  return (
    <g>
      {values.map((value, index) => {
        const start = turned;
        turned += value / total;
        const fill = sliceColor(series, index);
        return (
          <path
            key={data.categories[index]}
            d={slicePath(center, radius, [start, turned])}
            fill={fill}
            className="chart-slice"
          >
            <title>{data.categories[index]}</title>
          </path>
        );
      })}
      {isRing && <circle className="chart-paper" cx={center.x} cy={center.y} r={radius * 0.55} />}
    </g>
  );
}

function slicePath(
  { x, y }: { x: number; y: number },
  radius: number,
  [start, end]: readonly [number, number],
): string {
  const at = (turn: number) => {
    const angle = turn * 2 * Math.PI - Math.PI / 2;
    return `${x + radius * Math.cos(angle)} ${y + radius * Math.sin(angle)}`;
  };
  const last = Math.min(end, start + 0.9999);
  return `M${x} ${y} L${at(start)} A${radius} ${radius} 0 ${end - start > 0.5 ? 1 : 0} 1 ${at(last)} Z`;
}

export function CategoryLabels({
  data,
  area,
  isAcross,
}: {
  data: ChartData;
  area: PlotArea;
  isAcross: boolean;
}) {
  const count = Math.max(1, data.categories.length);
  const slot = (isAcross ? area.height : area.width) / count;
  const every = Math.max(1, Math.ceil((isAcross ? 14 : LABEL_EVERY_PX) / slot));
  return data.categories.map((text, index) => {
    if (index % every !== 0) return null;
    const middle = (index + 0.5) * slot;
    const place = isAcross
      ? { x: area.left - 6, y: area.top + middle + 4, textAnchor: 'end' as const }
      : { x: area.left + middle, y: area.top + area.height + 15, textAnchor: 'middle' as const };
    return (
      <text key={`${index}`} className="chart-label" {...place}>
        {text.length > 12 ? `${text.slice(0, 11)}…` : text}
      </text>
    );
  });
}
