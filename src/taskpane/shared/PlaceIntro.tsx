import type { ReactNode } from 'react';
import type { Inspection } from '../../app/dcPilot';
import { useWords } from '../useWords';
import { Card } from './Card';
import { useTextStyles } from './textStyles';

export interface PlaceIntroProps {
  /** The words of the place. */
  readonly t: (key: 'intro.heading' | 'intro.text' | 'intro.where') => string;
  readonly inspection: Inspection;
  /** What is said between what the place does and where it writes. */
  readonly children: ReactNode;
}

/** What is known before the first run of a place, and what it will do. */
export const PlaceIntro = ({ t, inspection, children }: PlaceIntroProps) => {
  const styles = useTextStyles();
  const pane = useWords();
  const { report, assumptions } = inspection;
  const count = pane.t(
    report.kind === 'lines' ? 'table.lines' : 'table.accounts',
    pane.counted(assumptions?.rowCount ?? 0),
  );
  return (
    <Card title={t('intro.heading')}>
      <p className={styles.headline}>{`${report.sheet} · ${count}`}</p>
      <p className={styles.facts}>{t('intro.text')}</p>
      {children}
      <p className={styles.why}>{t('intro.where')}</p>
    </Card>
  );
};
