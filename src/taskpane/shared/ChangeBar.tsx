import { BAR_FILL, BAR_MARK, BAR_OVER, BAR_TRACK } from './looks';
import { makeStyles } from './styles';

const useStyles = makeStyles({
  track: BAR_TRACK,
  more: { ...BAR_FILL, left: '50%' },
  less: { ...BAR_FILL, ...BAR_OVER, right: '50%' },
  middle: { ...BAR_MARK, left: 'calc(50% - 1px)' },
});

export interface ChangeBarProps {
  /** To the right of the middle; to the left where negative. */
  readonly value: number;
  /** Half the width. */
  readonly scale: number;
}

/** A change as a length from the middle; the figure itself stands beside it, so that it is a picture only. */
export const ChangeBar = ({ value, scale }: ChangeBarProps) => {
  const styles = useStyles();
  const width = `${Math.min(1, Math.abs(value) / scale) * 50}%`;
  return (
    <div className={styles.track} aria-hidden>
      <div className={value < 0 ? styles.less : styles.more} style={{ width }} />
      <div className={styles.middle} />
    </div>
  );
};
