import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePaneContext, usePaneState, useSlice } from '../paneReact';
import { Disclosure } from '../shared/Disclosure';
import { useTextStyles } from '../shared/textStyles';
import { isBusy } from '../store/paneState';
import { keepJournal, readJournal } from './diagnosisJobs';
import { DIAGNOSIS } from './diagnosisSlice';
import { useDiagnosisWords } from './useDiagnosisWords';

const SHOWN = 8;

const NAMED_JOBS = [
  ...(['score', 'repair', 'visits', 'tours', 'followup'] as const),
  ...(['diagnose', 'journal', 'settings', 'restore'] as const),
] as const;

const Entries = () => {
  const styles = useTextStyles();
  const { t, date } = useDiagnosisWords();
  const named = (job: string) => t(`journal.jobs.${NAMED_JOBS.find((name) => name === job) ?? 'other'}`);
  const context = usePaneContext();
  const entries = useSlice(DIAGNOSIS, (state) => state.journal);
  useEffect(() => {
    if (entries === null) void readJournal(context);
  }, [context, entries]);
  if (entries === null) return <p className={styles.facts}>{t('journal.loading')}</p>;
  if (entries.length === 0) return <p className={styles.facts}>{t('journal.empty')}</p>;
  return (
    <ul className={styles.list}>
      {entries
        .slice(-SHOWN)
        .reverse()
        .map(({ at, job, sheet, written, detail }) => (
          <li key={`${at} ${job}`}>
            <div>{t('journal.line', { date: date(at), job: named(job), sheet })}</div>
            <span className={styles.why}>{detail === '' ? written : `${written}. ${detail}`}</span>
          </li>
        ))}
    </ul>
  );
};

/** What was written and when. */
export const JournalPanel = () => {
  const styles = useTextStyles();
  const { t } = useDiagnosisWords();
  const context = usePaneContext();
  const isHeld = usePaneState((state) => isBusy(state) || state.unfinished !== null);
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={t('journal.heading')} isOpen={isOpen} onToggle={setOpen}>
      <p className={styles.facts}>{t('journal.text')}</p>
      <Entries />
      <Button disabledFocusable={isHeld} onClick={() => void keepJournal(context)}>
        {t('journal.show')}
      </Button>
    </Disclosure>
  );
};
