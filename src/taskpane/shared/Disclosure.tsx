import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { makeStyles } from './styles';
import { tokens } from './tokens';

const useStyles = makeStyles({
  box: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  title: { margin: 0, fontSize: 'inherit' },
  head: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  text: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
});

export interface DisclosureProps {
  readonly title: string;
  /** Said beside the title, open or closed. */
  readonly aside?: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** Details on demand. */
export const Disclosure = ({ title, aside, isOpen, onToggle, children }: DisclosureProps) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.box}>
      <h2 className={styles.title}>
        <Button
          appearance="subtle"
          className={styles.head}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': id } : {})}
          onClick={() => onToggle(!isOpen)}
        >
          <span className={styles.text}>{title}</span>
          {aside}
        </Button>
      </h2>
      {isOpen && (
        <div id={id} className={styles.body}>
          {children}
        </div>
      )}
    </section>
  );
};
