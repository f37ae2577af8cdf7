import type { ReactNode } from 'react';
import { makeStyles } from './styles';
import { tokens } from './tokens';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    marginTop: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS, '& > :first-child': { flexGrow: 1 } },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface ActionBarProps {
  readonly hint?: string;
  /** The primary button first. */
  readonly children: ReactNode;
}

/** The one thing to do next, always in sight. */
export const ActionBar = ({ hint, children }: ActionBarProps) => {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <div className={styles.buttons}>{children}</div>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </div>
  );
};
