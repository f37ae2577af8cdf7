import { makeStyles } from './styles';
import { tokens } from './tokens';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  box: {
    width: '16px',
    height: '16px',
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
});

export interface TickFieldProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Yes or no, as a box to tick. */
export const TickField = ({ label, value, onChange }: TickFieldProps) => {
  const styles = useStyles();
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className={styles.box}
        checked={value}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
};
