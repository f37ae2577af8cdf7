import { useId } from 'react';
import type { ScoreReport } from '../../app/report';
import { useWords } from '../useWords';
import { paretoPoints, type ParetoPoint } from './paretoPoints';
import { smoothPath, type Spot } from './smoothPath';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

const WIDTH = 280;
const HEIGHT = 96;
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  figure: { margin: 0 },
  chart: { width: '100%', height: 'auto', display: 'block', overflow: 'visible' },
  area: { fill: tokens.colorBrandBackground2, [FORCED]: { fill: 'Canvas' } },
  set: {
    fill: tokens.colorBrandBackground,
    fillOpacity: 0.28,
    [FORCED]: { fill: 'Highlight', fillOpacity: 1 },
  },
  curve: {
    fill: 'none',
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 2,
    [FORCED]: { stroke: 'CanvasText' },
  },
  axis: { stroke: tokens.colorNeutralStroke1, [FORCED]: { stroke: 'CanvasText' } },
  guide: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: '3 3',
    [FORCED]: { stroke: 'CanvasText' },
  },
  dot: {
    fill: tokens.colorBrandStroke1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 2,
    [FORCED]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    fontFamily: tokens.fontFamilyBase,
    [FORCED]: { fill: 'CanvasText' },
  },
  caption: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const spotOf = ({ accounts, turnover }: ParetoPoint): Spot => ({
  x: accounts * WIDTH,
  y: HEIGHT - turnover * HEIGHT,
});

/** The Pareto curve, with the 80 % set filled. */
export const CoverageChart = ({ report }: { readonly report: ScoreReport }) => {
  const styles = useStyles();
  const { t, integer, percent } = useWords();
  const clipId = useId();
  const points = paretoPoints(report);
  const end = points[1];
  if (end === undefined) return null;
  const { coverage, accounts } = report;
  const curve = smoothPath(points.map(spotOf));
  const area = `${curve}V${HEIGHT}H0Z`;
  const spot = spotOf(end);
  const label = t('result.coverageChart', {
    n: integer(coverage.accounts),
    total: integer(accounts),
    share: percent(coverage.share),
  });
  const isLate = spot.x > WIDTH * 0.6;
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`-4 -6 ${WIDTH + 8} ${HEIGHT + 10}`}
        className={styles.chart}
        role="img"
        aria-label={label}
      >
        <clipPath id={clipId}>
          <rect x="0" y="0" width={spot.x} height={HEIGHT} />
        </clipPath>
        <path d={area} className={styles.area} />
        <path d={area} clipPath={`url(#${clipId})`} className={styles.set} />
        <path d={`M0 ${HEIGHT} H${WIDTH}`} className={styles.axis} />
        <path d={`M0 ${spot.y} H${spot.x} V${HEIGHT}`} className={styles.guide} fill="none" />
        <path d={curve} className={styles.curve} />
        <circle cx={spot.x} cy={spot.y} r="5" className={styles.dot} />
        <text
          x={spot.x + (isLate ? -10 : 10)}
          y={spot.y + (isLate ? -6 : 16)}
          textAnchor={isLate ? 'end' : 'start'}
          className={styles.text}
        >
          {`${percent(end.accounts)} → ${percent(coverage.share)}`}
        </text>
      </svg>
      <figcaption className={styles.caption}>{t('result.axes')}</figcaption>
    </figure>
  );
};
