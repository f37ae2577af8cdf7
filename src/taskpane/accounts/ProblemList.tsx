import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ScoreReport } from '../../app/report';
import { OWN_SHEETS } from '../../words/ownSheets';
import { useActions } from '../paneReact';
import { Disclosure } from '../shared/Disclosure';
import { parseBlock } from '../store/a1Address';
import { useWords } from '../useWords';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

/** As many as are read at a glance; the sheet has them all. */
const SHOWN = 3;

const useStyles = makeStyles({
  hint: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The wording of every problem comes when the list is opened. */
const ProblemItems = lazy(() =>
  import('./ProblemItems').then(({ ProblemItems: view }) => ({ default: view })),
);

/** Address of the quality sheet among what was written, in whichever language it is named. */
export const qualityAddress = (written: readonly string[]): string | undefined => {
  const names: readonly string[] = Object.values(OWN_SHEETS.quality.name);
  return written.find((address) => names.includes(parseBlock(address)?.sheet ?? ''));
};

/** The first problems of the data, each with its cell, and the way to the sheet that lists them all. */
export const ProblemList = ({
  report,
}: {
  readonly report: Pick<ScoreReport, 'problems' | 'problemCount' | 'written'>;
}) => {
  const styles = useStyles();
  const { t, counted } = useWords();
  const actions = useActions();
  const [isOpen, setOpen] = useState(false);
  const sheet = qualityAddress(report.written);
  const repairs = report.problems.filter(({ repair }) => repair !== undefined).length;
  if (report.problemCount === 0) return null;
  return (
    <Disclosure title={t('result.problems', counted(report.problemCount))} isOpen={isOpen} onToggle={setOpen}>
      <Suspense fallback={null}>
        <ProblemItems problems={report.problems.slice(0, SHOWN)} />
      </Suspense>
      {repairs > 0 && (
        <div>
          <Button onClick={() => void actions.previewRepair()}>{t('repair.action', counted(repairs))}</Button>
          <span className={styles.hint}>{t('repair.hint')}</span>
        </div>
      )}
      {sheet !== undefined && (
        <Button onClick={() => void actions.reveal(sheet)}>{t('result.problemsOpen')}</Button>
      )}
    </Disclosure>
  );
};
