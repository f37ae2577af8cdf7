import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AgendaReport } from '../../app/agendaReportTypes';
import { usePaneContext, useSlice } from '../paneReact';
import { Disclosure } from '../shared/Disclosure';
import { FailedLine } from '../shared/sentBook/FailedLine';
import { MadeBookPart } from '../shared/sentBook/MadeBookPart';
import { ReturnedFile } from '../shared/sentBook/ReturnedFile';
import { makeStyles } from '../shared/styles';
import { useTextStyles } from '../shared/textStyles';
import { tokens } from '../shared/tokens';
import { copyCalls, enterCalls, forgetCalls, makeCalls, openCalls, readCalls } from './callsJobs';
import { CALLS, type CallsBack } from './callsSlice';
import { useAgendaWords } from './useAgendaWords';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const SendCalls = () => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t, counted } = useAgendaWords();
  const context = usePaneContext();
  const send = useSlice(CALLS, (state) => state.send);
  return (
    <div className={styles.part}>
      <h3 className={texts.subhead}>{t('calls.send')}</h3>
      <p className={texts.facts}>{t('calls.what')}</p>
      <p className={texts.why}>{t('calls.never')}</p>
      {send.kind === 'made' ? (
        <MadeBookPart
          made={send}
          says={{
            headline: t('calls.ready', counted(send.handoff.report.calls ?? 0)),
            columns: t('calls.columns', { columns: send.handoff.report.columns.join(', ') }),
            open: t('calls.open'),
            copy: t('calls.copy'),
            text: t('calls.asText'),
            outcome:
              send.outcome === 'none'
                ? null
                : t(`calls.${send.outcome}`, { name: send.handoff.report.file.name }),
          }}
          onOpen={() => void openCalls(context)}
          onCopy={() => void copyCalls(context)}
        />
      ) : (
        <Button disabledFocusable={send.kind === 'making'} onClick={() => void makeCalls(context)}>
          {t(send.kind === 'making' ? 'calls.making' : 'calls.make')}
        </Button>
      )}
      {send.kind === 'failed' && <FailedLine failure={send.failure} />}
    </div>
  );
};

/** What both sides filled in differently: told, and left as it is here. */
export const CallConflicts = ({ returned }: Pick<AgendaReport['assistant'], 'returned'>) => {
  const texts = useTextStyles();
  const { t, counted } = useAgendaWords();
  if (!returned || returned.conflicts.length === 0) return null;
  return (
    <>
      <p className={texts.headline}>{t('calls.conflicts', counted(returned.conflicts.length))}</p>
      <ul className={texts.list}>
        {returned.conflicts.map(({ key, name, back, here }) => (
          <li key={key}>
            <span className={texts.figure}>{name}</span> {back}
            <p className={texts.why}>{t('calls.here', { here })}</p>
          </li>
        ))}
      </ul>
    </>
  );
};

const ReadCalls = ({ back }: { readonly back: Extract<CallsBack, { kind: 'read' }> }) => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t, counted, integer } = useAgendaWords();
  const context = usePaneContext();
  const { applied, returned } = back.assistant;
  const taken = returned?.taken ?? 0;
  const figures = {
    ...{ booked: integer(applied.booked), moved: integer(applied.moved) },
    ...{ dropped: integer(applied.dropped), pending: integer(applied.pending) },
  };
  return (
    <>
      <p className={texts.headline}>{taken === 0 ? t('calls.nothing') : t('calls.taken', counted(taken))}</p>
      {taken > 0 && <p className={texts.facts}>{t('assistant.applied', figures)}</p>}
      <CallConflicts returned={returned} />
      {taken > 0 && (
        <div className={styles.bar}>
          <Button appearance="primary" onClick={() => void enterCalls(context)}>
            {t('calls.enter')}
          </Button>
          <Button onClick={() => forgetCalls(context)}>{t('calls.cancel')}</Button>
        </div>
      )}
    </>
  );
};

/** The assistant's list for a computer without the add-in, and what comes back from there. */
export const CallsFilePart = () => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t } = useAgendaWords();
  const context = usePaneContext();
  const back = useSlice(CALLS, (state) => state.back);
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={t('calls.title')} isOpen={isOpen} onToggle={setOpen}>
      <SendCalls />
      <div className={styles.part}>
        <h3 className={texts.subhead}>{t('calls.back')}</h3>
        <p className={texts.facts}>{t('calls.backWhat')}</p>
        <ReturnedFile label={t('calls.file')} onChoose={(file) => void readCalls(context, file)} />
        <div role="status">
          {back.kind === 'reading' && <p className={texts.facts}>{t('calls.reading')}</p>}
        </div>
        {back.kind === 'failed' && <FailedLine failure={back.failure} />}
        {back.kind === 'read' && <ReadCalls back={back} />}
      </div>
    </Disclosure>
  );
};
