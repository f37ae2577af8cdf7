import { BAR_FILL, BAR_MARK, BAR_OVER, BAR_TRACK, FORCED_COLORS } from './looks';
import { makeStyles, mergeClasses } from './styles';
import { tokens } from './tokens';

const useStyles = makeStyles({
  track: BAR_TRACK,
  fill: { ...BAR_FILL, left: 0 },
  quiet: {
    backgroundColor: tokens.colorNeutralStroke1Pressed,
    [FORCED_COLORS]: { backgroundColor: 'GrayText' },
  },
  over: BAR_OVER,
  mark: BAR_MARK,
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
