import { Button } from '@fluentui/react-components';
import type { ScoreReport } from '../../app/report';
import { isMeasure } from './measures';
import { criterionName } from '../../i18n/sentences';
import { useActions } from '../paneReact';
import { Card } from '../shared/Card';
import { classSentence } from '../../app/classSentence';
import { useWords } from '../useWords';
import { ChallengeCard } from './ChallengeCard';
import { ChangesCard } from './ChangesCard';
import { CrossMatrix } from './CrossMatrix';
import { RfmCard } from './RfmCard';
import { LiveCard } from './LiveCard';
import { useResultWords } from './useResultWords';
import { ClassBar } from './ClassBar';
import { CoverageChart } from './CoverageChart';
import { Insight } from './Insight';
import { ProblemList } from './ProblemList';
import { TopList } from './TopList';
import { WrittenCard } from './WrittenCard';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({
  headline: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { margin: 0, color: tokens.colorNeutralForeground2 },
  low: { margin: 0, color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  why: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Until when the score holds: one review a year. */
const Freshness = ({ report }: { readonly report: ScoreReport }) => {
  const styles = useStyles();
  const { t, date } = useResultWords();
  const { isStale, scoredOn, redoFrom } = report.freshness;
  const days = { scoredOn: date(scoredOn), redoFrom: date(redoFrom) };
  return (
    <p className={isStale ? styles.low : styles.why}>
      {t(isStale ? 'freshness.stale' : 'freshness.scored', days)}
    </p>
  );
};

const CoverageCard = ({ report }: { readonly report: ScoreReport }) => {
  const styles = useStyles();
  const { t, counted, integer, percent } = useWords();
  const { coverage, accounts } = report;
  const total = integer(accounts);
  const hasTurnover = coverage.accounts > 0;
  const isLow = coverage.scoredShare < coverage.threshold;
  const scored = t('result.coverageScored', { share: percent(coverage.scoredShare, 1) });
  return (
    <Card title={t('result.doneAccounts', { ...counted(coverage.scoredAccounts), total })}>
      <p className={styles.headline}>
        {hasTurnover
          ? t('result.coverage', { ...counted(coverage.accounts), total, share: percent(coverage.share) })
          : t('result.coverageNone')}
      </p>
      <CoverageChart report={report} />
      {hasTurnover && <p className={isLow ? styles.low : styles.facts}>{scored}</p>}
      <Freshness report={report} />
    </Card>
  );
};

const AbsentCriteria = ({ names }: { readonly names: readonly string[] }) => {
  const styles = useStyles();
  const { t, language } = useWords();
  const actions = useActions();
  if (names.length === 0) return null;
  const said = names.map((name) => (isMeasure(name) ? criterionName(name, language) : name)).join(', ');
  return (
    <Card title={t('result.absent')}>
      <p className={styles.facts}>{t('result.absentWhy', { names: said })}</p>
      <Button onClick={() => actions.openMapping(true)}>{t('result.absentMend')}</Button>
    </Card>
  );
};

/** The result of a scoring in a few figures and one picture; details on demand. */
export const ResultSummary = ({ report }: { readonly report: ScoreReport }) => {
  const styles = useStyles();
  const { t, language } = useWords();
  return (
    <>
      <CoverageCard report={report} />
      <Card title={t('result.classes')}>
        <ClassBar report={report} />
        <p className={styles.why}>{classSentence(report.classRule, language)}</p>
      </Card>
      <CrossMatrix report={report} />
      <RfmCard rfm={report.rfm} />
      <TopList report={report} />
      <ChallengeCard report={report} />
      <ChangesCard report={report} />
      <Insight />
      <ProblemList report={report} />
      <LiveCard live={report.live} />
      <AbsentCriteria names={report.absentCriteria} />
      <WrittenCard title={t('result.written')} addresses={report.written} />
    </>
  );
};
