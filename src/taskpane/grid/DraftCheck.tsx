import { problemSentence } from '../../i18n/problemSentence';
import type { GridReport } from '../../app/report';
import { useSlice } from '../paneReact';
import { useTextStyles } from '../shared/textStyles';
import type { CriterionDraft } from './criterionDraft';
import { GRID_SLICE } from './gridSlice';
import { useGridWords } from './useGridWords';

/** What is wrong with the criterion, and with the grid because of it. */
const faultsOf = ({ problems }: GridReport, { name }: CriterionDraft, before: GridReport | null) => {
  const old = new Set(
    (before?.problems ?? []).map(({ code, subject, value }) => `${code} ${subject} ${value}`),
  );
  return problems.filter(
    ({ code, subject, value }) => (subject ?? '').startsWith(name) || !old.has(`${code} ${subject} ${value}`),
  );
};

/** The draft as the next score would understand it: overlaps, holes, points out of reach, what cannot be read. */
export const DraftCheck = ({ draft }: { readonly draft: CriterionDraft }) => {
  const styles = useTextStyles();
  const { t, language, decimal, counted } = useGridWords();
  const tried = useSlice(GRID_SLICE, (state) => state.tried);
  const report = useSlice(GRID_SLICE, (state) => state.report);
  const shown = useSlice(GRID_SLICE, (state) => state.shown);
  if (tried === null)
    return (
      <p role="status" className={styles.why}>
        {t('checking')}
      </p>
    );
  const faults = faultsOf(tried, draft, report);
  const now = tried.grids[shown]?.criteria.find(({ name }) => name === draft.name);
  const best =
    now?.best == null ? null : t('best', { best: decimal(now.best), coefficient: draft.coefficient || '1' });
  return (
    <div role="status">
      {best !== null && <p className={styles.facts}>{best}</p>}
      {faults.length === 0 ? (
        <p className={styles.good}>{t('good')}</p>
      ) : (
        <>
          <p className={styles.bad}>{t('faults', counted(faults.length))}</p>
          {faults.map((problem) => {
            const { what, remedy } = problemSentence(problem, language);
            return (
              <p key={`${problem.code} ${problem.row} ${problem.value}`} className={styles.facts}>
                {`${what} ${remedy}`}
              </p>
            );
          })}
        </>
      )}
    </div>
  );
};
