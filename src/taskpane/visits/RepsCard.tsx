import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { VisitsReport } from '../../app/report';
import { usePaneContext } from '../paneReact';
import { openSheetOf } from '../settings/settingJobs';
import { Disclosure } from '../shared/Disclosure';
import { FigureTable } from '../shared/FigureTable';
import { useTextStyles } from '../shared/textStyles';
import { useVisitWords, type VisitWords } from './useVisitWords';

type Rep = VisitsReport['reps'][number];
type Says = (rep: Rep, words: VisitWords) => readonly string[];

const orDash = (value: number | null | undefined, say: (value: number) => string): string =>
  value == null ? '–' : say(value);

const objectives: Says = ({ attainment: one }, { shortEuros, percent }) => [
  orDash(one.objective, shortEuros),
  orDash(one.achieved, shortEuros),
  orDash(one.attainment, percent),
  orDash(one.previous, shortEuros),
];
const days: Says = ({ days: one }, { integer, decimal }) => [
  orDash(one?.worked, decimal),
  orDash(one?.absent, decimal),
  orDash(one?.holidays, integer),
];
const channels: Says = ({ required, remote }, { integer }) => [
  ...[required.visits, remote.calls, remote.videos, remote.officeHours, remote.coverage].map(integer),
];

const TABLES = [
  { id: 'objectives', columns: ['objective', 'achieved', 'reached', 'previous'], say: objectives },
  { id: 'days', columns: ['worked', 'absent', 'holidays'], say: days },
  { id: 'channels', columns: ['visits', 'calls', 'videos', 'office', 'coverage'], say: channels },
] as const;
const WHY = { objectives: 'fromAccounts', days: 'daysWhy', channels: 'channelsWhy' } as const;

const Body = ({ reps }: { readonly reps: readonly Rep[] }) => {
  const styles = useTextStyles();
  const words = useVisitWords();
  const context = usePaneContext();
  const { t } = words;
  const areSums = reps.some(({ attainment }) => attainment.isFromAccounts);
  return (
    <>
      {TABLES.map(({ id, columns, say }) => (
        <div key={id}>
          <h3 className={styles.subhead}>{t(`reps.${id}`)}</h3>
          <FigureTable
            label={t(`reps.${id}`)}
            columns={columns.map((column) => t(`reps.${column}`))}
            rows={reps.map((rep) => ({ name: rep.rep, figures: say(rep, words) }))}
          />
          {(id !== 'objectives' || areSums) && <p className={styles.why}>{t(`reps.${WHY[id]}`)}</p>}
        </div>
      ))}
      <Button onClick={() => void openSheetOf(context, 'reps')}>{t('reps.sheet')}</Button>
      <Button onClick={() => void openSheetOf(context, 'absences')}>{t('reps.absences')}</Button>
    </>
  );
};

/** Where each rep stands with his objective, his days and how his customers are reached. */
export const RepsCard = ({ report }: { readonly report: VisitsReport }) => {
  const styles = useTextStyles();
  const { t } = useVisitWords();
  const [isOpen, setOpen] = useState(false);
  const reps = report.reps.filter(({ rep }) => rep !== '');
  return (
    <Disclosure title={t('reps.heading')} isOpen={isOpen} onToggle={setOpen}>
      {reps.length === 0 ? <p className={styles.facts}>{t('reps.nobody')}</p> : <Body reps={reps} />}
    </Disclosure>
  );
};
