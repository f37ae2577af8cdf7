import { Button } from '@fluentui/react-components';
import { useEffect, useId } from 'react';
import type { WhatIfReport } from '../../app/visits/visitAnswers';
import { changesNothing, LONGEST_SCENARIO_NAME } from '../../app/visits/scenarioTexts';
import { failureSentence } from '../../i18n/sentences';
import { usePaneContext, usePaneState, useSlice } from '../paneReact';
import { Disclosure } from '../shared/Disclosure';
import { FigureTable } from '../shared/FigureTable';
import { useFieldStyles } from '../shared/fieldStyles';
import { useTextStyles } from '../shared/textStyles';
import { isBusy } from '../store/paneState';
import { keepScenario } from './keepScenario';
import { tryChange } from './lookAtVisits';
import { useVisitWords } from './useVisitWords';
import { VISITS } from './visitsSlice';
import { WhatIfFields } from './WhatIfFields';
import { whatIfRows } from './whatIfRows';

/** A name for what is tried, so that it stands beside the other scenarios. */
const Keep = () => {
  const styles = useFieldStyles();
  const context = usePaneContext();
  const { t } = useVisitWords();
  const id = useId();
  const slice = context.slice(VISITS);
  const { change, scenarioName, keptIn } = useSlice(VISITS, (state) => state);
  const isHeld = usePaneState((state) => isBusy(state) || state.unfinished !== null);
  const isSame = changesNothing(change);
  const canKeep = scenarioName.trim() !== '' && !isSame && !isHeld;
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault();
        if (canKeep) void keepScenario(context);
      }}
    >
      <label htmlFor={id}>{t('whatIf.name')}</label>
      <div className={styles.row}>
        <input
          id={id}
          className={styles.input}
          value={scenarioName}
          autoComplete="off"
          maxLength={LONGEST_SCENARIO_NAME}
          aria-describedby={`${id}-outcome`}
          onChange={({ currentTarget }) => slice.update({ scenarioName: currentTarget.value, keptIn: null })}
        />
        <Button type="submit" style={{ minWidth: 'unset' }} disabledFocusable={!canKeep}>
          {t('whatIf.keep')}
        </Button>
      </div>
      <span id={`${id}-outcome`} className={styles.hint} role="status">
        {keptIn === null ? isSame && t('whatIf.same') : t('whatIf.kept', { sheet: keptIn })}
      </span>
    </form>
  );
};

const Comparison = ({ report }: { readonly report: WhatIfReport }) => {
  const words = useVisitWords();
  const context = usePaneContext();
  const change = useSlice(VISITS, (state) => state.change);
  const { t } = words;
  return (
    <>
      <WhatIfFields
        settings={report.settings}
        change={change}
        onChange={(next) => void tryChange(context, next)}
      />
      <FigureTable
        label={t('whatIf.table')}
        columns={[t('whatIf.now'), t('whatIf.then'), t('whatIf.change')]}
        rows={whatIfRows(report.now, report.then, words)}
      />
      <Button onClick={() => void tryChange(context, {})}>{t('whatIf.reset')}</Button>
      <Keep />
    </>
  );
};

const Body = () => {
  const styles = useTextStyles();
  const { t, language } = useVisitWords();
  const context = usePaneContext();
  const report = useSlice(VISITS, (state) => state.whatIf);
  const failure = useSlice(VISITS, (state) => state.whatIfFailure);
  const isMissing = report === null && failure === null;
  useEffect(() => {
    if (isMissing) void tryChange(context, context.slice(VISITS).getState().change);
  }, [context, isMissing]);
  return (
    <>
      <p className={styles.facts}>{t('whatIf.text')}</p>
      {failure !== null && <p className={styles.bad}>{failureSentence(failure, language).message}</p>}
      {report === null ? (
        failure === null && <p className={styles.facts}>{t('whatIf.loading')}</p>
      ) : (
        <Comparison report={report} />
      )}
    </>
  );
};

/** The same accounts under other settings, beside today; nothing is written until it is kept as a scenario. */
export const WhatIfPanel = () => {
  const { t } = useVisitWords();
  const context = usePaneContext();
  const isOpen = useSlice(VISITS, (state) => state.isTrying);
  const setOpen = (isTrying: boolean): void => context.slice(VISITS).update({ isTrying });
  return (
    <Disclosure title={t('whatIf.heading')} isOpen={isOpen} onToggle={setOpen}>
      <Body />
    </Disclosure>
  );
};
