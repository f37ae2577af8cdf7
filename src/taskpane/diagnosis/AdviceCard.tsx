import { Button } from '@fluentui/react-components';
import type { DiagnosisReport } from '../../app/report';
import { useActions } from '../paneReact';
import { Card } from '../shared/Card';
import { LINK_BUTTON } from '../shared/looks';
import { makeStyles } from '../shared/styles';
import { useTextStyles } from '../shared/textStyles';
import { tokens } from '../shared/tokens';
import { useDiagnosisWords } from './useDiagnosisWords';

/** More would hide what comes first; the sheet has them all. */
const SHOWN = 6;

const useStyles = makeStyles({
  advice: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  link: { ...LINK_BUTTON, justifySelf: 'start' },
});

type Advice = DiagnosisReport['recommendations'][number];

const AdviceLine = ({ advice }: { readonly advice: Advice }) => {
  const text = useTextStyles();
  const styles = useStyles();
  const { t, moreEuros } = useDiagnosisWords();
  const actions = useActions();
  const { gain, assumption, cells } = advice;
  return (
    <li className={styles.advice}>
      <span>{advice.text}</span>
      <span className={text.figure}>
        {gain === null ? t('advice.noGain') : t('advice.gain', { gain: moreEuros(gain) })}
      </span>
      <span className={text.why}>{t('advice.assumption', { text: assumption })}</span>
      {cells !== '' && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.link}
          aria-label={`${t('action.show')} ${cells}`}
          onClick={() => void actions.reveal(cells)}
        >
          {t('action.show')}
        </Button>
      )}
    </li>
  );
};

/** What to do, by what it brings, each with its assumption and its cells. */
export const AdviceCard = ({ report }: { readonly report: DiagnosisReport }) => {
  const styles = useTextStyles();
  const { t, counted } = useDiagnosisWords();
  const { recommendations } = report;
  const rest = recommendations.length - SHOWN;
  return (
    <Card title={t('advice.heading')}>
      {recommendations.length === 0 && <p className={styles.good}>{t('advice.none')}</p>}
      <ol className={styles.list}>
        {recommendations.slice(0, SHOWN).map((advice) => (
          <AdviceLine key={`${advice.id} ${advice.cells}`} advice={advice} />
        ))}
      </ol>
      {rest > 0 && <p className={styles.facts}>{t('advice.more', counted(rest))}</p>}
      <p className={styles.why}>{t('advice.why')}</p>
    </Card>
  );
};
