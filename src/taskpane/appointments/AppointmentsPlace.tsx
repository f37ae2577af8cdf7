import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { AgendaReport } from '../../app/agendaReportTypes';
import { ProblemList } from '../accounts/ProblemList';
import { WrittenCard } from '../accounts/WrittenCard';
import { Notice } from '../notices/Notice';
import { PaneNotices } from '../notices/PaneNotices';
import { usePaneContext, useSlice } from '../paneReact';
import { SettingsPanel } from '../settings/SettingsPanel';
import { Page } from '../shared/Page';
import { RunBar } from '../shared/RunBar';
import { usePlaceObstacle } from '../shared/usePlaceObstacle';
import type { PlaceProps } from '../shell/placeProps';
import { AgendaIntro } from './AgendaIntro';
import { previewAgenda, writeAgenda } from './agendaJobs';
import { AGENDA } from './agendaSlice';
import { AssistantCard } from './AssistantCard';
import { CalendarCard } from './CalendarCard';
import { followAgenda, lookAtSelected } from './followAgenda';
import { MailsPanel } from './MailsPanel';
import { SeriesCard } from './SeriesCard';
import { SlotsCard } from './SlotsCard';
import { TodayCard } from './TodayCard';
import { useAgendaWords } from './useAgendaWords';

const SETTINGS = ['seriesWeeks', 'slotTolerance', 'alertDays', 'bookingMinutes', 'timeZone'] as const;

const Stale = () => {
  const { t } = useAgendaWords();
  const context = usePaneContext();
  return (
    <Notice intent="warning" title={t('stale.title')} lines={[t('stale.text')]}>
      <Button size="small" appearance="primary" onClick={() => void writeAgenda(context)}>
        {t('action.again')}
      </Button>
    </Notice>
  );
};

/** What the last gesture came to: the visit closed, the date proposed. */
const Closed = ({ closed }: { readonly closed: NonNullable<AgendaReport['closed']> }) => {
  const { t, weekday } = useAgendaWords();
  const { visit, next } = closed;
  const when = next && (next.time === null ? weekday(next.date) : `${weekday(next.date)}, ${next.time}`);
  return (
    <Notice
      intent="success"
      title={t('closed.title', { name: visit.name })}
      lines={[when ? t('closed.next', { when }) : t('closed.none')]}
    />
  );
};

const AgendaResult = ({ report }: { readonly report: AgendaReport }) => (
  <>
    {report.closed !== null && <Closed closed={report.closed} />}
    <TodayCard report={report} />
    <SlotsCard />
    <AssistantCard assistant={report.assistant} />
    <SeriesCard series={report.series} />
    <CalendarCard />
    <MailsPanel mails={report.mails} />
  </>
);

const AgendaBar = ({ isAgain }: { readonly isAgain: boolean }) => {
  const { t } = useAgendaWords();
  const context = usePaneContext();
  const obstacle = usePlaceObstacle();
  return (
    <RunBar
      isAgain={isAgain}
      isReady={obstacle === null}
      hint={obstacle ?? t('action.hint')}
      run={t(isAgain ? 'action.again' : 'action.run')}
      preview={t('action.preview')}
      onRun={() => void writeAgenda(context)}
      onPreview={() => void previewAgenda(context)}
    />
  );
};

/** Series, slots, alerts and the assistant of the sheet shown. */
export const AppointmentsPlace = ({ memory }: PlaceProps) => {
  const { t } = useAgendaWords();
  const context = usePaneContext();
  const { sheet } = memory.inspection.report;
  const report = useSlice(AGENDA, (state) => state.agendas[sheet]);
  const isStale = useSlice(AGENDA, (state) => state.stale.includes(sheet));
  useEffect(() => {
    followAgenda(context);
    void lookAtSelected(context);
  }, [context]);
  return (
    <>
      <Page>
        <PaneNotices />
        {report === undefined ? (
          <>
            <AgendaIntro inspection={memory.inspection} />
            <SlotsCard />
          </>
        ) : (
          <>
            {isStale && <Stale />}
            <AgendaResult report={report} />
            <ProblemList report={report} />
          </>
        )}
        <SettingsPanel title={t('settings')} keys={SETTINGS} sheets={['settings', 'absences']} />
        {report !== undefined && report.written.length > 0 && (
          <WrittenCard title={t('written')} addresses={report.written} />
        )}
      </Page>
      <AgendaBar isAgain={report !== undefined} />
    </>
  );
};
