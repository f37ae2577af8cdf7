import { Button } from '@fluentui/react-components';
import { countReasons } from '../../app/tours/countReasons';
import { OWN_SHEETS } from '../../words/ownSheets';
import { useActions } from '../paneReact';
import { Card } from '../shared/Card';
import { useTextStyles } from '../shared/textStyles';
import type { ShownTours } from './toursSlice';
import { useTourWords } from './useTourWords';

/** The sheet has them all. */
const SHOWN = 10;

/** Visits without a day: why, and what would do. */
export const UnplannedCard = ({ shown }: { readonly shown: ShownTours }) => {
  const styles = useTextStyles();
  const { t, counted, integer } = useTourWords();
  const actions = useActions();
  const { report, request, preview } = shown;
  const { unplanned } = report;
  if (unplanned.length === 0) return <p className={styles.good}>{t('unplanned.none')}</p>;
  const [rest, reasons] = [unplanned.length - SHOWN, countReasons(unplanned)];
  return (
    <Card title={t('unplanned.heading', counted(unplanned.length))}>
      {reasons.length > 1 && (
        <ul className={styles.list}>
          {reasons.map(({ reason, count }) => (
            <li key={reason} className={styles.facts}>
              {t('unplanned.counted', { n: integer(count), reason })}
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.list}>
        {unplanned.slice(0, SHOWN).map(({ key, name, rep, reason, remedy }, at) => (
          <li key={`${key} ${at}`}>
            <div className={styles.line}>
              <span className={styles.figure}>{name}</span>
              <span className={styles.why}>{rep}</span>
            </div>
            <p className={styles.facts}>{reason}</p>
            <p className={styles.why}>{t('unplanned.remedy', { remedy })}</p>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.why}>{t('unplanned.more', counted(rest))}</p>}
      {preview === null && (
        <Button onClick={() => void actions.reveal(`'${OWN_SHEETS.unplanned.name[request.language]}'!A1`)}>
          {t('unplanned.open')}
        </Button>
      )}
    </Card>
  );
};
