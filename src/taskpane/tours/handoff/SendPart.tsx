import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { ChoiceList } from '../../accounts/ChoiceList';
import { usePaneContext, useSlice } from '../../paneReact';
import { FIELD_BOX } from '../../shared/looks';
import { makeStyles } from '../../shared/styles';
import { useTextStyles } from '../../shared/textStyles';
import { tokens } from '../../shared/tokens';
import { FailedLine } from './FailedLine';
import { copyHandoff, makeHandoff, openHandoff } from './handoffJobs';
import { HANDOFF, type SendState } from './handoffSlice';
import { useHandoffWords } from './useHandoffWords';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  wide: { width: '100%' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { ...FIELD_BOX, boxSizing: 'border-box', minHeight: '120px', resize: 'vertical' },
});

const Made = ({ made }: { readonly made: Extract<SendState, { kind: 'made' }> }) => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t, counted } = useHandoffWords();
  const context = usePaneContext();
  const id = useId();
  const { report, text } = made.handoff;
  const stops = report.tabs.reduce((sum, tab) => sum + tab.stops, 0);
  const outcome = made.outcome === 'none' ? null : t(`send.${made.outcome}`, { name: report.file.name });
  return (
    <>
      <p className={texts.headline}>
        {t('send.ready', {
          rep: report.rep,
          stops: t('send.stops', counted(stops)),
          tabs: t('send.tabs', counted(report.tabs.length)),
        })}
      </p>
      <p className={texts.why}>{t('send.columns', { columns: report.columns.join(', ') })}</p>
      <div className={styles.bar}>
        <Button appearance="primary" onClick={() => void openHandoff(context)}>
          {t('send.open')}
        </Button>
        <Button onClick={() => void copyHandoff(context)}>{t('send.copy')}</Button>
      </div>
      {outcome !== null && (
        <p role="status" className={made.outcome === 'notOpened' ? texts.bad : texts.good}>
          {outcome}
        </p>
      )}
      {made.outcome === 'notOpened' && (
        <div className={styles.wide}>
          <label htmlFor={id}>{t('send.text')}</label>
          <textarea id={id} className={styles.text} readOnly value={text} />
        </div>
      )}
    </>
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
