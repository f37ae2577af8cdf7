import { lazy, Suspense } from 'react';
import { PaneNotices } from '../notices/PaneNotices';
import { useActions, usePaneState } from '../paneReact';
import { Page } from '../shared/Page';
import { openQuestions } from '../store/columnChoice';
import type { SheetMemory } from '../store/paneState';
import { canScore } from '../store/scoreSheet';
import { useWords } from '../useWords';
import { Assumptions } from './Assumptions';
import { ColumnQuestion } from './ColumnQuestion';
import { LastWriteCard } from './LastWriteCard';
import { Mapping } from './Mapping';
import { ProblemList } from './ProblemList';
import { TableCard } from './TableCard';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';
import { RunBar } from '../shared/RunBar';

/** The result's pictures come with the first result. */
const ResultSummary = lazy(() =>
  import('./ResultSummary').then(({ ResultSummary: view }) => ({ default: view })),
);

/** What can be set comes after what is known. */
const AccountSettings = lazy(() =>
  import('./AccountSettings').then(({ AccountSettings: view }) => ({ default: view })),
);

const useStyles = makeStyles({ loading: { color: tokens.colorNeutralForeground2 } });

/** What stands in the way of scoring, or what scoring does. */
const useScoreHint = (): string => {
  const { t } = useWords();
  const isRereading = usePaneState((state) => state.isRereading);
  const isAnswered = usePaneState(canScore);
  const hasUnfinished = usePaneState((state) => state.unfinished !== null);
  if (isRereading) return t('table.detecting');
  if (hasUnfinished) return t('score.unfinishedFirst');
  return isAnswered ? t('score.hint') : t('mapping.answerFirst');
};

const ScoreBar = ({ isAgain }: { readonly isAgain: boolean }) => {
  const { t } = useWords();
  const actions = useActions();
  const isReady = usePaneState((state) => canScore(state) && !state.isRereading && state.unfinished === null);
  const hint = useScoreHint();
  return (
    <RunBar
      {...{ isAgain, isReady, hint }}
      run={t(isAgain ? 'score.again' : 'score.action')}
      preview={t('score.preview')}
      onRun={() => void actions.score()}
      onPreview={() => void actions.preview()}
    />
  );
};

/** A sheet that holds accounts: what is known, the one action, the result, details on demand. */
export const SheetView = ({ memory }: { readonly memory: SheetMemory }) => {
  const styles = useStyles();
  const { t } = useWords();
  const { inspection, choices, report } = memory;
  return (
    <>
      <Page>
        <PaneNotices />
        {report === null && <TableCard inspection={inspection} />}
        {openQuestions(inspection, choices).map((question) => (
          <ColumnQuestion key={question.field} inspection={inspection} question={question} />
        ))}
        {report !== null && (
          <Suspense fallback={<span className={styles.loading}>{t('result.heading')}</span>}>
            <ResultSummary report={report} />
          </Suspense>
        )}
        {report !== null && <TableCard inspection={inspection} />}
        <Mapping memory={memory} />
        <Suspense fallback={null}>
          <AccountSettings />
        </Suspense>
        {inspection.assumptions && <Assumptions assumptions={inspection.assumptions} />}
        {report === null && <ProblemList report={inspection.report} />}
        {report === null && <LastWriteCard />}
      </Page>
      <ScoreBar isAgain={report !== null} />
    </>
  );
};
