import { useEffect } from 'react';
import type { AgendaReport } from '../../app/agendaReportTypes';
import { ProblemList } from '../accounts/ProblemList';
import { WrittenCard } from '../accounts/WrittenCard';
import { Notice } from '../notices/Notice';
import { PaneNotices } from '../notices/PaneNotices';
import { StaleResult } from '../notices/StaleResult';
import { usePaneContext, useSlice } from '../paneReact';
import { SettingsPanel } from '../settings/SettingsPanel';
import { Page } from '../shared/Page';
import { PlaceBar } from '../shared/PlaceBar';
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
            {isStale && <StaleResult t={t} onAgain={() => void writeAgenda(context)} />}
            <AgendaResult report={report} />
            <ProblemList report={report} />
          </>
        )}
        <SettingsPanel title={t('settings')} keys={SETTINGS} sheets={['settings', 'absences']} />
        {report !== undefined && report.written.length > 0 && (
          <WrittenCard title={t('written')} addresses={report.written} />
        )}
      </Page>
      <PlaceBar
        t={t}
        isAgain={report !== undefined}
        onRun={() => void writeAgenda(context)}
        onPreview={() => void previewAgenda(context)}
      />
    </>
  );
};
