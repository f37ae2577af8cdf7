import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

const FORCED = '@media (forced-colors: active)';
const WIDTH = 320;
const HEIGHT = 252;
const CENTRE = [WIDTH / 2, HEIGHT / 2] as const;
const RADIUS = 78;
const LINE_HEIGHT = 12;
/** Longer names go on two lines. */
const WRAP_AFTER = 12;

const useStyles = makeStyles({
  picture: { width: '100%', maxWidth: '360px', height: 'auto', alignSelf: 'center' },
  ring: { fill: 'none', stroke: tokens.colorNeutralStroke2, [FORCED]: { stroke: 'GrayText' } },
  area: {
    fill: tokens.colorCompoundBrandBackground,
    fillOpacity: '0.18',
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '2px',
    strokeLinejoin: 'round',
    [FORCED]: { fill: 'none', stroke: 'Highlight' },
  },
  dot: { fill: tokens.colorCompoundBrandBackground, [FORCED]: { fill: 'Highlight' } },
  name: {
    fontSize: '11px',
    fill: tokens.colorNeutralForeground2,
    [FORCED]: { fill: 'CanvasText' },
  },
});

export interface RadarAxis {
  readonly name: string;
  /** 0–100; null where there is none. */
  readonly mark: number | null;
}

type Point = readonly [x: number, y: number];

const pointAt = (at: number, count: number, radius: number): Point => {
  const angle = (2 * Math.PI * at) / count - Math.PI / 2;
  return [CENTRE[0] + radius * Math.cos(angle), CENTRE[1] + radius * Math.sin(angle)];
};

const pathOf = (points: readonly Point[]): string =>
  points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');

const linesOf = (name: string): readonly string[] => {
  const words = name.split(' ');
  if (name.length <= WRAP_AFTER || words.length < 2) return [name];
  const half = Math.ceil(words.length / 2);
  return [words.slice(0, half).join(' '), words.slice(half).join(' ')];
};

const Name = ({
  axis,
  at,
  count,
}: {
  readonly axis: RadarAxis;
  readonly at: number;
  readonly count: number;
}) => {
  const styles = useStyles();
  const [x, y] = pointAt(at, count, RADIUS + 12);
  const aside = x - CENTRE[0];
  const anchor = Math.abs(aside) < 10 ? 'middle' : aside > 0 ? 'start' : 'end';
  const lines = linesOf(axis.name);
  const isAbove = y < CENTRE[1] - RADIUS;
  const first = isAbove
    ? y - (lines.length - 1) * LINE_HEIGHT
    : y - ((lines.length - 1) * LINE_HEIGHT) / 2 + 4;
  return (
    <text className={styles.name} textAnchor={anchor}>
      {lines.map((line, row) => (
        <tspan key={line} x={x} y={first + row * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
};

export interface RadarPictureProps {
  readonly label: string;
  readonly axes: readonly RadarAxis[];
}

/** Marks around a centre; a theme without one has no point, so that unknown is not drawn as zero. */
export const RadarPicture = ({ label, axes }: RadarPictureProps) => {
  const styles = useStyles();
  const count = axes.length;
  const points = axes.flatMap(({ mark }, at) =>
    mark === null ? [] : [pointAt(at, count, (RADIUS * mark) / 100)],
  );
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[25, 50, 75, 100].map((ring) => (
        <polygon
          key={ring}
          className={styles.ring}
          points={pathOf(axes.map((_, at) => pointAt(at, count, (RADIUS * ring) / 100)))}
        />
      ))}
      {points.length > 2 && <polygon className={styles.area} points={pathOf(points)} />}
      {points.map(([x, y]) => (
        <circle key={`${x} ${y}`} className={styles.dot} cx={x} cy={y} r={3.5} />
      ))}
      {axes.map((axis, at) => (
        <Name key={axis.name} {...{ axis, at, count }} />
      ))}
    </svg>
  );
};
