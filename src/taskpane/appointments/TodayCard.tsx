import { Button } from '@fluentui/react-components';
import type { AgendaReport, AlertReport } from '../../app/agendaReportTypes';
import { ALERT_KIND_WORDS } from '../../words/alertWords';
import { openOwnSheet } from '../store/openOwnSheet';
import { usePaneContext } from '../paneReact';
import { Card } from '../shared/Card';
import { Pill } from '../shared/Pill';
import { ShareBar } from '../shared/ShareBar';
import { makeStyles } from '../shared/styles';
import { useTextStyles } from '../shared/textStyles';
import { tokens } from '../shared/tokens';
import { closeVisit } from './agendaJobs';
import { useAgendaWords } from './useAgendaWords';

/** The sheet has them all. */
const SHOWN = 8;
const KINDS = ['toClose', 'today', 'tomorrow', 'soon', 'overdue', 'atRisk'] as const;
const NEAR: ReadonlySet<AlertReport['kind']> = new Set(['toClose', 'today', 'tomorrow']);

const useStyles = makeStyles({
  kinds: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  kind: { display: 'contents' },
  line: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** How many alerts of each kind, as lengths beside their figures. */
const Kinds = ({ counts }: { readonly counts: AgendaReport['alertCounts'] }) => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t, language, integer } = useAgendaWords();
  const scale = Math.max(1, ...Object.values(counts));
  return (
    <ul className={styles.kinds} aria-label={t('today.figures')}>
      {KINDS.map((kind) => (
        <li key={kind} className={styles.kind}>
          <span className={texts.facts}>{ALERT_KIND_WORDS[kind][language]}</span>
          <ShareBar
            value={counts[kind]}
            scale={scale}
            tone={kind === 'overdue' || kind === 'atRisk' ? 'quiet' : 'brand'}
          />
          <span className={texts.figure}>{integer(counts[kind])}</span>
        </li>
      ))}
    </ul>
  );
};

const Visit = ({ alert, mail }: { readonly alert: AlertReport; readonly mail: string | undefined }) => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t, language, date } = useAgendaWords();
  const context = usePaneContext();
  const { kind, name, visit, time } = alert;
  return (
    <li className={styles.line}>
      <div className={texts.line}>
        <span className={texts.name}>
          <span className={texts.figure}>{time ?? t('today.allDay')}</span> {name}
        </span>
        <Pill tone={kind === 'toClose' ? 'warning' : 'quiet'}>
          {kind === 'toClose' && alert.date !== null
            ? `${ALERT_KIND_WORDS[kind][language]} · ${date(alert.date)}`
            : ALERT_KIND_WORDS[kind][language]}
        </Pill>
      </div>
      <div className={styles.bar}>
        {visit !== null && kind !== 'tomorrow' && (
          <Button
            size="small"
            aria-label={t('today.closeFor', { name })}
            onClick={() => void closeVisit(context, { visit })}
          >
            {t('today.close')}
          </Button>
        )}
        {mail !== undefined && (
          <Button as="a" size="small" href={mail} aria-label={t('today.mailFor', { name })}>
            {t('today.mail')}
          </Button>
        )}
      </div>
    </li>
  );
};

/** What is on, what nobody closed, and how much waits elsewhere. */
export const TodayCard = ({ report }: { readonly report: AgendaReport }) => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t, integer, counted, percent } = useAgendaWords();
  const context = usePaneContext();
  const { alertCounts, alerts, mails, conflicts, missedShare } = report;
  const near = alerts.filter(({ kind }) => NEAR.has(kind));
  const rest = near.length - SHOWN;
  const mailOf = new Map(mails.map(({ visit, href }) => [visit, href]));
  return (
    <Card title={t('today.heading')}>
      <p className={texts.headline}>
        {t('today.headline', {
          today: integer(alertCounts.today),
          tomorrow: integer(alertCounts.tomorrow),
        })}
      </p>
      {near.length === 0 && <p className={texts.facts}>{t('today.none')}</p>}
      <ul className={texts.list}>
        {near.slice(0, SHOWN).map((alert) => (
          <Visit key={`${alert.kind} ${alert.visit}`} alert={alert} mail={mailOf.get(alert.visit ?? '')} />
        ))}
      </ul>
      {rest > 0 && <p className={texts.why}>{t('today.more', counted(rest))}</p>}
      <Kinds counts={alertCounts} />
      {conflicts > 0 && <p className={texts.bad}>{t('today.conflicts', counted(conflicts))}</p>}
      {missedShare !== null && (
        <p className={texts.why}>{t('today.missed', { share: percent(missedShare) })}</p>
      )}
      <div className={styles.bar}>
        {(['agenda', 'alerts'] as const).map((sheet) => (
          <Button key={sheet} size="small" onClick={() => void openOwnSheet(context, sheet)}>
            {t(`open.${sheet}`)}
          </Button>
        ))}
      </div>
    </Card>
  );
};
