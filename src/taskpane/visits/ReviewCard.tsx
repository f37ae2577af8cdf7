import { useState } from 'react';
import { attentionSentence, backTestSentences } from '../../app/review/reviewSentences';
import type { VisitsReport } from '../../app/report';
import { keepFrenchSigns } from '../../words/keepFrenchSigns';
import { AccountLink } from '../shared/AccountLink';
import { Disclosure } from '../shared/Disclosure';
import { FigureTable } from '../shared/FigureTable';
import { Pill } from '../shared/Pill';
import { ShareBar } from '../shared/ShareBar';
import { useTextStyles } from '../shared/textStyles';
import { useReviewWords, type ReviewWords } from './useReviewWords';

interface PartProps {
  readonly report: VisitsReport;
}

/** As many as are read at a glance; DC Synthèse has the others. */
const SHOWN = 5;

const Said = ({ text }: { readonly text: string }) => {
  const styles = useTextStyles();
  const { language } = useReviewWords();
  return <p className={styles.facts}>{language === 'fr' ? keepFrenchSigns(text) : text}</p>;
};

const rateText = ({ backTest }: VisitsReport, rate: number, { percent, decimal }: ReviewWords): string =>
  backTest.outcome === 'orders' ? decimal(rate) : percent(rate, 1);

const BackTest = ({ report }: PartProps) => {
  const styles = useTextStyles();
  const words = useReviewWords();
  const { t, language, integer } = words;
  const { backTest } = report;
  const test = { ...backTest, correlation: backTest.correlation ?? NaN };
  const scale = Math.max(...backTest.bands.map(({ rate }) => Math.abs(rate)), 1e-9);
  return (
    <>
      {backTestSentences(test, language).map((sentence) => (
        <Said key={sentence} text={sentence} />
      ))}
      <ul className={styles.list}>
        {backTest.bands.map(({ from, to, accounts, rate }) => (
          <li key={from}>
            <div className={styles.line}>
              <span>{t('review.band', { from: integer(from), to: integer(to) })}</span>
              <span className={styles.figure}>{rateText(report, rate, words)}</span>
            </div>
            <ShareBar value={Math.max(0, rate)} scale={scale} />
            <span className={styles.why}>{t('review.bandClients', { n: integer(accounts) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

const Served = ({ report, kind }: PartProps & { readonly kind: 'over' | 'under' }) => {
  const styles = useTextStyles();
  const { t, decimal } = useReviewWords();
  const served = report.attention[kind].slice(0, SHOWN);
  const isByVisits = report.attention.basis === 'visits';
  if (served.length === 0) return null;
  return (
    <>
      <h4 className={styles.subhead}>{t(`review.${kind}`)}</h4>
      {served.map(({ name, row, found, fair, gap }) => (
        <div key={row} className={styles.line}>
          <AccountLink name={name} row={row} place={report} />
          <span className={styles.why}>
            {isByVisits
              ? t('review.gap', { found: decimal(found), fair: fair === null ? '–' : decimal(fair) })
              : t('review.rank', { gap: decimal(gap, 0) })}
          </span>
        </div>
      ))}
    </>
  );
};

const Attention = ({ report }: PartProps) => {
  const styles = useTextStyles();
  const { t, language, percent } = useReviewWords();
  const { attention } = report;
  const check = {
    ...attention,
    misplaced: attention.misplaced ?? NaN,
    correlation: attention.correlation ?? NaN,
  };
  const share = (value: number | null): string => (value === null ? '–' : percent(value));
  return (
    <>
      <h3 className={styles.subhead}>{t('review.affective')}</h3>
      <Said text={attentionSentence(check, language)} />
      {attention.basis === 'visits' && (
        <FigureTable
          label={t('review.affective')}
          columns={[t('review.scoreShare'), t('review.visitShare')]}
          rows={attention.classes.map(({ class: letter, scoreShare, visitShare }) => ({
            name: t('returns.class', { letter }),
            figures: [share(scoreShare), share(visitShare)],
          }))}
        />
      )}
      <Served report={report} kind="over" />
      <Served report={report} kind="under" />
    </>
  );
};

const Overrides = ({ report }: PartProps) => {
  const styles = useTextStyles();
  const { t, integer, date, counted } = useReviewWords();
  const { accounts, raised, lowered, expired, oldest } = report.overrides;
  const counts = { n: integer(accounts), raised: integer(raised), lowered: integer(lowered) };
  return (
    <>
      <h3 className={styles.subhead}>{t('review.overrides')}</h3>
      <p className={styles.facts}>
        {accounts + expired === 0 ? t('review.noOverrides') : t('review.pinned', counts)}
      </p>
      {expired > 0 && <p className={styles.bad}>{t('review.expired', counted(expired))}</p>}
      {oldest !== null && <p className={styles.why}>{t('review.oldest', { date: date(oldest) })}</p>}
    </>
  );
};

const Spacing = ({ report }: PartProps) => {
  const styles = useTextStyles();
  const { t, integer } = useReviewWords();
  const { spacing } = report;
  return (
    <>
      <h3 className={styles.subhead}>{t('review.spacing')}</h3>
      {spacing === null && <p className={styles.facts}>{t('review.noDates')}</p>}
      {spacing !== null && spacing.gaps > 0 && (
        <p className={styles.facts}>
          {t('review.gaps', {
            ...{ n: integer(spacing.gaps), close: integer(spacing.tooClose) },
            far: integer(spacing.tooFar),
          })}
        </p>
      )}
      {spacing !== null && (
        <p className={styles.facts}>{t('review.overdue', { n: integer(spacing.overdue) })}</p>
      )}
    </>
  );
};

/** The yearly review: how long the score holds, whether it predicts, whether visits follow it, what was decided by hand. */
export const ReviewCard = ({ report }: PartProps) => {
  const styles = useTextStyles();
  const { t, date } = useReviewWords();
  const [isOpen, setOpen] = useState(false);
  const { isStale, scoredOn, redoFrom } = report.freshness;
  const days = { scoredOn: date(scoredOn), redoFrom: date(redoFrom) };
  const isDoubtful = isStale || ['doesNot', 'inverse'].includes(report.backTest.verdict);
  return (
    <Disclosure
      title={t('review.heading')}
      aside={isDoubtful && <Pill tone="warning">!</Pill>}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      <p className={isStale ? styles.bad : styles.facts}>
        {t(isStale ? 'review.stale' : 'review.fresh', days)}
      </p>
      <BackTest report={report} />
      <Attention report={report} />
      <Overrides report={report} />
      <Spacing report={report} />
    </Disclosure>
  );
};
