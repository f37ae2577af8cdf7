import { Button } from '@fluentui/react-components';
import { ChoiceList } from '../../accounts/ChoiceList';
import { usePaneContext, useSlice } from '../../paneReact';
import { makeStyles } from '../../shared/styles';
import { useTextStyles } from '../../shared/textStyles';
import { tokens } from '../../shared/tokens';
import { FailedLine } from '../../shared/sentBook/FailedLine';
import { MadeBookPart } from '../../shared/sentBook/MadeBookPart';
import type { MadeBook } from '../../shared/sentBook/madeBook';
import { copyHandoff, makeHandoff, openHandoff } from './handoffJobs';
import { HANDOFF } from './handoffSlice';
import { useHandoffWords } from './useHandoffWords';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  wide: { width: '100%' },
});

const Made = ({ made }: { readonly made: MadeBook }) => {
  const { t, counted } = useHandoffWords();
  const context = usePaneContext();
  const { report } = made.handoff;
  const stops = report.tabs.reduce((sum, tab) => sum + tab.stops, 0);
  return (
    <MadeBookPart
      made={made}
      says={{
        headline: t('send.ready', {
          rep: report.rep,
          stops: t('send.stops', counted(stops)),
          tabs: t('send.tabs', counted(report.tabs.length)),
        }),
        columns: t('send.columns', { columns: report.columns.join(', ') }),
        open: t('send.open'),
        copy: t('send.copy'),
        text: t('send.text'),
        outcome: made.outcome === 'none' ? null : t(`send.${made.outcome}`, { name: report.file.name }),
      }}
      onOpen={() => void openHandoff(context)}
      onCopy={() => void copyHandoff(context)}
    />
  );
};

/** One rep's tour as a workbook of its own, or as text. */
export const SendPart = () => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t } = useHandoffWords();
  const context = usePaneContext();
  const slice = context.slice(HANDOFF);
  const { reps, rep, send } = useSlice(HANDOFF, (state) => state);
  if (reps !== null && reps.length === 0) return <p className={texts.facts}>{t('send.none')}</p>;
  return (
    <div className={styles.part}>
      <h3 className={texts.subhead}>{t('send.heading')}</h3>
      <p className={texts.facts}>{t('send.what')}</p>
      <p className={texts.why}>{t('send.never')}</p>
      <div className={styles.wide}>
        <ChoiceList
          label={t('send.rep')}
          options={(reps ?? []).map((one) => ({ value: one, text: one }))}
          selected={rep}
          onSelect={(chosen) => slice.update({ rep: chosen, send: { kind: 'idle' } })}
        />
      </div>
      {send.kind === 'made' ? (
        <Made made={send} />
      ) : (
        <Button
          appearance="primary"
          disabledFocusable={rep === '' || send.kind === 'making'}
          onClick={() => void makeHandoff(context)}
        >
          {t(send.kind === 'making' ? 'send.making' : 'send.make')}
        </Button>
      )}
      {send.kind === 'failed' && <FailedLine failure={send.failure} />}
    </div>
  );
};
