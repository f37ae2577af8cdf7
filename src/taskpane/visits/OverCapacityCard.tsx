import { Button } from '@fluentui/react-components';
import type { VisitsReport } from '../../app/report';
import { usePaneContext } from '../paneReact';
import { Card } from '../shared/Card';
import { useTextStyles } from '../shared/textStyles';
import { openSheetOf } from '../settings/settingJobs';
import { useVisitWords, type VisitWords } from './useVisitWords';

type Choices = NonNullable<VisitsReport['overCapacity']>;

const waysOut = (choices: Choices, { t, integer, decimal, euros }: VisitWords) => {
  const { stretch, drop, phone, video, hire } = choices;
  const calls = ({ calls: n, officeHours }: Choices['phone']) => ({
    calls: integer(n),
    hours: integer(officeHours),
  });
  return [
    {
      name: t('over.stretch'),
      text: t('over.stretchText', {
        factor: stretch.factor === null ? '–' : decimal(stretch.factor, 2),
        visits: integer(stretch.visitsLost),
      }),
    },
    {
      name: t('over.drop'),
      text: t('over.dropText', { visits: integer(drop.visitsLost), accounts: integer(drop.accounts) }),
    },
    { name: t('over.phone'), text: t('over.phoneText', calls(phone)) },
    { name: t('over.video'), text: t('over.videoText', calls(video)) },
    {
      name: t('over.hire'),
      text: t('over.hireText', {
        reps: hire.reps === null ? '–' : integer(hire.reps),
        euros: hire.euros === null ? '–' : euros(hire.euros),
      }),
    },
  ];
};

/** More to do than hours: the ways out, each with its consequence; the user decides. */
export const OverCapacityCard = ({ choices }: { readonly choices: Choices }) => {
  const styles = useTextStyles();
  const words = useVisitWords();
  const context = usePaneContext();
  const { t, integer } = words;
  return (
    <Card title={t('over.heading')}>
      <p className={styles.facts}>{t('over.text', { hours: integer(choices.excessHours) })}</p>
      <ul className={styles.list}>
        {waysOut(choices, words).map(({ name, text }) => (
          <li key={name}>
            <div className={styles.figure}>{name}</div>
            <span className={styles.why}>{text}</span>
          </li>
        ))}
      </ul>
      <Button onClick={() => void openSheetOf(context, 'frequencies')}>{t('over.edit')}</Button>
    </Card>
  );
};
