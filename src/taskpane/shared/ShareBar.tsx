import { makeStyles, mergeClasses } from './styles';
import { tokens } from './tokens';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '8px',
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    [FORCED]: { forcedColorAdjust: 'none', backgroundColor: 'Canvas', border: '1px solid CanvasText' },
  },
  fill: {
    position: 'absolute',
    insetBlock: 0,
    left: 0,
    backgroundColor: tokens.colorCompoundBrandBackground,
    [FORCED]: { backgroundColor: 'Highlight' },
  },
  quiet: { backgroundColor: tokens.colorNeutralStroke1Pressed, [FORCED]: { backgroundColor: 'GrayText' } },
  over: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    [FORCED]: { backgroundColor: 'CanvasText' },
  },
  mark: {
    position: 'absolute',
    insetBlock: 0,
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    [FORCED]: { backgroundColor: 'CanvasText' },
  },
});

const percent = (share: number): string => `${Math.min(1, Math.max(0, share)) * 100}%`;

export interface ShareBarProps {
  readonly value: number;
  /** The whole width. */
  readonly scale: number;
  /** What is beyond it is shown as too much; a mark stands there. */
  readonly limit?: number;
  readonly tone?: 'brand' | 'quiet';
}

/** A figure as a length; the figure itself stands beside it, so that it is a picture only. */
export const ShareBar = ({ value, scale, limit, tone = 'brand' }: ShareBarProps) => {
  const styles = useStyles();
  const within = limit === undefined ? value : Math.min(value, limit);
  return (
    <div className={styles.track} aria-hidden>
      <div
        className={mergeClasses(styles.fill, tone === 'quiet' && styles.quiet)}
        style={{ width: percent(within / scale) }}
      />
      {limit !== undefined && value > limit && (
        <div
          className={mergeClasses(styles.fill, styles.over)}
          style={{ left: percent(limit / scale), width: percent((value - limit) / scale) }}
        />
      )}
      {limit !== undefined && limit < scale && (
        <div className={styles.mark} style={{ left: percent(limit / scale) }} />
      )}
    </div>
  );
};
