import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { WhatIfReport } from '../../app/visits/visitAnswers';
import { failureSentence } from '../../i18n/sentences';
import { usePaneContext, useSlice } from '../paneReact';
import { Disclosure } from '../shared/Disclosure';
import { FigureTable } from '../shared/FigureTable';
import { useTextStyles } from '../shared/textStyles';
import { tryChange } from './lookAtVisits';
import { useVisitWords } from './useVisitWords';
import { VISITS } from './visitsSlice';
import { WhatIfFields } from './WhatIfFields';
import { whatIfRows } from './whatIfRows';

const Comparison = ({ report }: { readonly report: WhatIfReport }) => {
  const styles = useTextStyles();
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
        rows={whatIfRows(report, words)}
      />
      {report.then.isMarginHeld && <p className={styles.why}>{t('whatIf.held')}</p>}
      <Button onClick={() => void tryChange(context, {})}>{t('whatIf.reset')}</Button>
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

/** The same accounts under other settings, beside today; nothing is written. */
export const WhatIfPanel = () => {
  const { t } = useVisitWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={t('whatIf.heading')} isOpen={isOpen} onToggle={setOpen}>
      <Body />
    </Disclosure>
  );
};
