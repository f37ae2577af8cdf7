import { Button } from '@fluentui/react-components';
import type { TakebackReport } from '../../../app/handoff/handoffTypes';
import { CONFLICT_WORDS } from '../../../words/handoffWords';
import { usePaneContext, useSlice } from '../../paneReact';
import { makeStyles } from '../../shared/styles';
import { useTextStyles } from '../../shared/textStyles';
import { tokens } from '../../shared/tokens';
import { WrittenCard } from '../../accounts/WrittenCard';
import { FailedLine } from '../../shared/sentBook/FailedLine';
import { ReturnedFile } from '../../shared/sentBook/ReturnedFile';
import { readReturned, takeOver } from './handoffJobs';
import { HANDOFF, type BackState } from './handoffSlice';
import { useHandoffWords } from './useHandoffWords';

/** The tabs have them all. */
const SHOWN = 12;

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const Changes = ({ report }: { readonly report: TakebackReport }) => {
  const texts = useTextStyles();
  const { t, counted } = useHandoffWords();
  const { changes } = report;
  const rest = changes.length - SHOWN;
  if (changes.length === 0) return <p className={texts.facts}>{t('back.noChange')}</p>;
  return (
    <>
      <p className={texts.headline}>{t('back.changes', counted(changes.length))}</p>
      <ul className={texts.list}>
        {changes.slice(0, SHOWN).map(({ tab, visit, account, field, from, to }) => (
          <li key={`${tab} ${visit} ${field}`} className={texts.name}>
            {t('back.line', { account, from: from || t('back.empty'), to: to || t('back.empty') })}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={texts.why}>{t('back.more', counted(rest))}</p>}
    </>
  );
};

const Conflicts = ({ report }: { readonly report: TakebackReport }) => {
  const texts = useTextStyles();
  const { t, counted, language } = useHandoffWords();
  const { conflicts } = report;
  if (conflicts.length === 0) return null;
  return (
    <>
      <p className={texts.headline}>{t('back.conflicts', counted(conflicts.length))}</p>
      <ul className={texts.list}>
        {conflicts.map(({ code, tab, visit, account, status, note, here }, at) => (
          <li key={`${visit} ${at}`}>
            <span className={texts.figure}>{account}</span>{' '}
            {[status, note].filter((text) => text !== '').join(' – ')}
            <p className={texts.why}>
              {CONFLICT_WORDS[code][language]} {here !== '' && t('back.here', { here, tab })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
};

const Read = ({ back }: { readonly back: Extract<BackState, { kind: 'read' | 'written' }> }) => {
  const styles = useStyles();
  const { t, counted } = useHandoffWords();
  const context = usePaneContext();
  const { report, kind } = back;
  if (kind === 'written')
    return (
      <>
        <WrittenCard title={t('back.done', counted(report.changes.length))} addresses={report.written} />
        <Conflicts report={report} />
      </>
    );
  return (
    <>
      <Changes report={report} />
      <Conflicts report={report} />
      {report.changes.length > 0 && (
        <div className={styles.bar}>
          <Button appearance="primary" onClick={() => void takeOver(context)}>
            {t('back.write')}
          </Button>
          <Button onClick={() => context.slice(HANDOFF).update({ back: { kind: 'idle' } })}>
            {t('back.cancel')}
          </Button>
        </div>
      )}
    </>
  );
};

/** The workbook a rep sent back: what it changes, then the change. */
export const BackPart = () => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t } = useHandoffWords();
  const context = usePaneContext();
  const back = useSlice(HANDOFF, (state) => state.back);
  return (
    <div className={styles.part}>
      <h3 className={texts.subhead}>{t('back.heading')}</h3>
      <p className={texts.facts}>{t('back.what')}</p>
      <ReturnedFile label={t('back.file')} onChoose={(file) => void readReturned(context, file)} />
      <div role="status">{back.kind === 'reading' && <p className={texts.facts}>{t('back.reading')}</p>}</div>
      {back.kind === 'failed' && <FailedLine failure={back.failure} />}
      {(back.kind === 'read' || back.kind === 'written') && <Read back={back} />}
    </div>
  );
};
