import type { ChartData } from './chartData';
import type { ValueScale } from './valueScale';

export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface ShapesProps {
  readonly data: ChartData;
  readonly area: PlotArea;
  readonly scale: ValueScale;
}

const GAP = 0.35;
const LABEL_EVERY_PX = 56;

export function BarShapes({ data, area, scale, isAcross }: ShapesProps & { isAcross: boolean }) {
  const long = isAcross ? area.height : area.width;
  const slot = long / Math.max(1, data.categories.length);
  const thickness = (slot * (1 - GAP)) / Math.max(1, data.series.length);
  const zero = scale.share(0);
  return (
    <g>
      {data.series.flatMap((series, s) =>
        series.values.map((value, index) => {
          const along = index * slot + (slot * GAP) / 2 + s * thickness;
          const from = Math.min(zero, scale.share(value));
          const size = Math.abs(scale.share(value) - zero);
          const box = isAcross
            ? {
                x: area.left + from * area.width,
                y: area.top + along,
                width: size * area.width,
                height: thickness,
              }
            : {
                x: area.left + along,
                y: area.top + (1 - from - size) * area.height,
                width: thickness,
                height: size * area.height,
              };
          return <rect key={`${s}/${index}`} {...box} fill={series.pointColors.get(index) ?? series.color} />;
        }),
      )}
      <CategoryLabels data={data} area={area} isAcross={isAcross} />
    </g>
  );
}

export function LineShapes({ data, area, scale }: ShapesProps) {
  const slot = area.width / Math.max(1, data.categories.length);
  const point = (value: number, index: number) =>
    `${area.left + (index + 0.5) * slot},${area.top + (1 - scale.share(value)) * area.height}`;
  return (
    <g>
      {data.series.map((series) => (
        <polyline
          key={series.name}
          points={series.values.map(point).join(' ')}
          fill="none"
          stroke={series.color}
          strokeWidth="2"
        />
      ))}
      <CategoryLabels data={data} area={area} isAcross={false} />
    </g>
  );
}

/** Points over their categories where these are numbers, else over their position. */
export function ScatterShapes({ data, area, scale }: ShapesProps) {
  const xs = data.categories.map((text, index) => {
    const value = Number(text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
    return Number.isFinite(value) ? value : index;
  });
  const low = Math.min(0, ...xs);
  const span = Math.max(...xs, 1) - low;
  return (
    <g>
      {data.series.flatMap((series, s) =>
        series.values.map((value, index) => (
          <circle
            key={`${s}/${index}`}
            r="3.5"
            cx={area.left + (((xs[index] ?? 0) - low) / span) * area.width}
            cy={area.top + (1 - scale.share(value)) * area.height}
            fill={series.pointColors.get(index) ?? series.color}
          />
        )),
      )}
    </g>
  );
}

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
        const fill = series?.pointColors.get(index) ?? SLICES[index % SLICES.length];
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

function CategoryLabels({ data, area, isAcross }: { data: ChartData; area: PlotArea; isAcross: boolean }) {
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
