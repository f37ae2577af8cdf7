import { Button } from '@fluentui/react-components';
import type { AgendaReport } from '../../app/agendaReportTypes';
import { openOwnSheet } from '../store/openOwnSheet';
import { usePaneContext } from '../paneReact';
import { Card } from '../shared/Card';
import { makeStyles } from '../shared/styles';
import { useTextStyles } from '../shared/textStyles';
import { tokens } from '../shared/tokens';
import { applyResults } from './agendaJobs';
import { CallConflicts, CallsFilePart } from './CallsFilePart';
import { useAgendaWords } from './useAgendaWords';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Whom to call, the time it spares, and what came of the calls. */
export const AssistantCard = ({ assistant }: Pick<AgendaReport, 'assistant'>) => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t, counted, integer, decimal } = useAgendaWords();
  const context = usePaneContext();
  const { calls, minutesSaved, applied } = assistant;
  const isApplied = applied.booked + applied.moved + applied.dropped + applied.pending > 0;
  return (
    <Card title={t('assistant.heading')}>
      <p className={texts.headline}>
        {t('assistant.calls', { ...counted(calls), hours: decimal(minutesSaved / 60) })}
      </p>
      {isApplied && (
        <p className={texts.good}>
          {t('assistant.applied', {
            booked: integer(applied.booked),
            moved: integer(applied.moved),
            dropped: integer(applied.dropped),
            pending: integer(applied.pending),
          })}
        </p>
      )}
      <CallConflicts returned={assistant.returned} />
      <p className={texts.why}>{t('assistant.text')}</p>
      <div className={styles.bar}>
        <Button onClick={() => void openOwnSheet(context, 'assistant')}>{t('open.assistant')}</Button>
        <Button onClick={() => void applyResults(context)}>{t('assistant.apply')}</Button>
      </div>
      <CallsFilePart />
    </Card>
  );
};
