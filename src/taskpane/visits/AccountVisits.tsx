import type { VisitInsight } from '../../app/visits/visitAnswers';
import { ALERT_WORDS } from '../../words/decisionWords';
import { useSlice } from '../paneReact';
import { Card } from '../shared/Card';
import { Pill } from '../shared/Pill';
import { makeStyles } from '../shared/styles';
import { useTextStyles } from '../shared/textStyles';
import { tokens } from '../shared/tokens';
import { decisionSentences, frequencySentences, moneySentences, rhythmSentence } from './accountSentences';
import { useVisitWords } from './useVisitWords';
import { VISITS } from './visitsSlice';

const useStyles = makeStyles({
  pills: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  row: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

const Sentences = ({
  heading,
  sentences,
}: {
  readonly heading: string;
  readonly sentences: readonly string[];
}) => {
  const styles = useTextStyles();
  if (sentences.length === 0) return null;
  return (
    <div>
      <h3 className={styles.subhead}>{heading}</h3>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.facts}>
          {sentence}
        </p>
      ))}
    </div>
  );
};

const Account = ({ insight }: { readonly insight: VisitInsight }) => {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useVisitWords();
  const { t, language, percent } = words;
  const [decision, ...why] = decisionSentences(insight, words);
  return (
    <>
      <p className={text.subhead}>
        {insight.name} <span className={styles.row}>{t('account.row', { row: insight.sheetRow })}</span>
      </p>
      <p className={text.headline}>{rhythmSentence(insight.frequency, words)}</p>
      <div className={styles.pills}>
        {insight.roi !== null && <Pill tone="strong">{t('account.roi', { roi: percent(insight.roi) })}</Pill>}
        {insight.alerts.map((alert) => (
          <Pill key={alert} tone="warning">
            {ALERT_WORDS[alert][language]}
          </Pill>
        ))}
      </div>
      <Sentences heading={t('account.frequency')} sentences={frequencySentences(insight.frequency, words)} />
      <Sentences heading={t('account.money')} sentences={moneySentences(insight, words)} />
      {decision !== undefined && <Sentences heading={decision} sentences={why} />}
    </>
  );
};

/** The account of the selected row: its frequency, cost, return and decision, each with its why. */
export const AccountVisits = () => {
  const styles = useTextStyles();
  const { t } = useVisitWords();
  const insight = useSlice(VISITS, (state) => state.insight);
  return (
    <Card title={t('account.heading')}>
      {insight === null ? (
        <p className={styles.facts}>{t('account.empty')}</p>
      ) : (
        <Account insight={insight} />
      )}
    </Card>
  );
};
