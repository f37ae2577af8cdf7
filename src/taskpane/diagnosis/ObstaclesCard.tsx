import type { FollowupReport } from '../../app/report';
import { Card } from '../shared/Card';
import { ShareBar } from '../shared/ShareBar';
import { useTextStyles } from '../shared/textStyles';
import { useDiagnosisWords } from './useDiagnosisWords';

const SHOWN = 6;

const Tools = ({ tools }: Pick<FollowupReport, 'tools'>) => {
  const styles = useTextStyles();
  const { t, integer } = useDiagnosisWords();
  if (tools.length === 0) return null;
  return (
    <>
      <h3 className={styles.subhead}>{t('obstacles.tools')}</h3>
      <ul className={styles.list}>
        {tools.slice(0, SHOWN).map(({ tool, works, fails, uses }) => (
          <li key={tool}>
            <div className={styles.figure}>{tool}</div>
            <span className={styles.why}>
              {t('obstacles.tool', { works: integer(works), fails: integer(fails), uses: integer(uses) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What stands in the way, most frequent first with its trend, and which tools help. */
export const ObstaclesCard = ({ report }: { readonly report: FollowupReport }) => {
  const styles = useTextStyles();
  const { t, integer } = useDiagnosisWords();
  const { obstacles, tools } = report;
  const scale = Math.max(1, ...obstacles.map(({ count }) => count));
  return (
    <Card title={t('obstacles.heading')}>
      {obstacles.length === 0 && <p className={styles.facts}>{t('obstacles.none')}</p>}
      <ul className={styles.list}>
        {obstacles.slice(0, SHOWN).map(({ obstacle, count, trend }) => (
          <li key={obstacle}>
            <div className={styles.line}>
              <span className={styles.name}>{obstacle}</span>
              <span className={styles.why}>
                {t('obstacles.line', { count: integer(count), trend: t(`obstacles.${trend}`) })}
              </span>
            </div>
            <ShareBar value={count} scale={scale} />
          </li>
        ))}
      </ul>
      <Tools tools={tools} />
    </Card>
  );
};
