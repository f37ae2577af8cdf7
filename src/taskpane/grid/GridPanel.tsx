import { useEffect, useState } from 'react';
import { failureSentence } from '../../i18n/sentences';
import { ProblemItems } from '../accounts/ProblemItems';
import { usePaneContext, useSlice } from '../paneReact';
import { Disclosure } from '../shared/Disclosure';
import { Pill } from '../shared/Pill';
import { useTextStyles } from '../shared/textStyles';
import { GridView } from './GridView';
import { ReadyGrids } from './ReadyGrids';
import { readGrid } from './gridJobs';
import { GRID_SLICE } from './gridSlice';
import { useGridWords } from './useGridWords';

/** More would hide what mends them. */
const SHOWN_PROBLEMS = 8;

const Problems = () => {
  const styles = useTextStyles();
  const { t } = useGridWords();
  const report = useSlice(GRID_SLICE, (state) => state.report);
  if (!report?.isWritten || report.problemCount === 0) return null;
  return (
    <div>
      <h3 className={styles.subhead}>{t('problems')}</h3>
      <ProblemItems problems={report.problems.slice(0, SHOWN_PROBLEMS)} />
    </div>
  );
};

const Body = () => {
  const styles = useTextStyles();
  const { t, language } = useGridWords();
  const context = usePaneContext();
  const report = useSlice(GRID_SLICE, (state) => state.report);
  const failure = useSlice(GRID_SLICE, (state) => state.failure);
  const isSaved = useSlice(GRID_SLICE, (state) => state.isSaved);
  useEffect(() => {
    if (report === null && failure === null) void readGrid(context);
  }, [context, report, failure]);
  if (report === null)
    return (
      <p className={failure === null ? styles.facts : styles.bad}>
        {failure === null ? t('loading') : failureSentence(failure, language).message}
      </p>
    );
  return (
    <>
      <p className={styles.facts}>{t(report.isWritten ? 'text' : 'notYet')}</p>
      {isSaved && (
        <p role="status" className={styles.good}>
          {t('saved')}
        </p>
      )}
      {failure !== null && (
        <p role="status" className={styles.bad}>
          {failureSentence(failure, language).message}
        </p>
      )}
      <Problems />
      {report.grids.length === 0 ? <p className={styles.bad}>{t('empty')}</p> : <GridView report={report} />}
      <ReadyGrids isWritten={report.isWritten} />
    </>
  );
};

/** DC Barème, seen and changed in the pane. */
export const GridPanel = () => {
  const { t, counted } = useGridWords();
  const [isOpen, setOpen] = useState(false);
  const faults = useSlice(GRID_SLICE, (state) => state.report?.problemCount ?? 0);
  const aside = faults > 0 && <Pill tone="warning">{t('faults', counted(faults))}</Pill>;
  return (
    <Disclosure title={t('heading')} aside={aside} isOpen={isOpen} onToggle={setOpen}>
      <Body />
    </Disclosure>
  );
};
