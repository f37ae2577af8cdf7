import type { ShownGrid } from '../../app/grid/gridReportTypes';
import { CRITERION_NAMES } from '../../words/gridWords';
import { ChoiceList, type ListOption } from '../accounts/ChoiceList';
import { usePaneContext, usePaneState } from '../paneReact';
import { currentSheet } from '../store/paneState';
import { lastLineOf, newCriterion } from './criterionDraft';
import { tryDraft } from './gridJobs';
import { useGridWords } from './useGridWords';

/** Another criterion: a known one the grid lacks, or any column of the accounts. */
export const NewCriterion = ({ grid }: { readonly grid: ShownGrid }) => {
  const { t, language } = useGridWords();
  const context = usePaneContext();
  const inspection = usePaneState((state) => currentSheet(state)?.inspection);
  const taken = new Set(grid.criteria.map(({ name }) => name));
  const known = Object.values(CRITERION_NAMES).map((name) => ({
    value: name[language],
    text: name[language],
  }));
  const columns = (inspection?.columns ?? [])
    .filter(({ header }) => header !== '' && !header.startsWith('DC '))
    .map(({ header }): ListOption => ({ value: `[${header}]`, text: t('column', { header }) }));
  const free = [...known, ...columns].filter(({ value }) => !taken.has(value));
  return (
    <ChoiceList
      label={t('addCriterion')}
      options={[{ value: '', text: t('pick') }, ...free]}
      selected=""
      onSelect={(name) => name !== '' && void tryDraft(context, newCriterion(name, lastLineOf(grid)))}
    />
  );
};
