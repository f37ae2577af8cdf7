import { Button } from '@fluentui/react-components';
import type { ScoreReport } from '../../app/report';
import { OWN_SHEETS } from '../../words/ownSheets';
import { useActions } from '../paneReact';
import { Card } from '../shared/Card';
import { ShareBar } from '../shared/ShareBar';
import { useTextStyles } from '../shared/textStyles';
import { quoteSheet } from '../store/a1Address';
import { useResultWords } from './useResultWords';

/** Where each rep stands with the accounts of his TOP list. */
export const ChallengeCard = ({ report }: { readonly report: ScoreReport }) => {
  const styles = useTextStyles();
  const { t, integer, language } = useResultWords();
  const actions = useActions();
  const { challenge } = report;
  if (challenge === null) return null;
  const sheet = OWN_SHEETS.challenge.name[language];
  const scale = Math.max(1, ...challenge.flatMap(({ target, won }) => [target, won]));
  return (
    <Card title={t('challenge.heading')}>
      <p className={styles.why}>{t('challenge.text')}</p>
      <ul className={styles.list}>
        {challenge.map(({ rep, target, won, ...steps }) => (
          <li key={rep}>
            <div className={styles.line}>
              <span className={styles.name}>{rep}</span>
              <span className={won >= target && target > 0 ? styles.good : styles.figure}>
                {t('challenge.won', { won: integer(won), target: integer(target) })}
              </span>
            </div>
            <ShareBar value={won} scale={scale} limit={target} />
            <span className={styles.why}>{t('challenge.steps', steps)}</span>
          </li>
        ))}
      </ul>
      <Button onClick={() => void actions.reveal(`${quoteSheet(sheet)}!A1`)}>{sheet}</Button>
    </Card>
  );
};
