import type { GainReport, TourInsightReport } from '../../app/tourInsightTypes';
import { NO_GAIN } from '../../words/tourWords';
import { Card } from '../shared/Card';
import { FigureTable } from '../shared/FigureTable';
import { useTextStyles } from '../shared/textStyles';
import type { ShownTours } from './toursSlice';
import { useTourWords, type TourWords } from './useTourWords';

/** The sheet has them all. */
const SHOWN = 5;

const gainRows = (gains: TourInsightReport['gains'], { t, integer, decimal, euros }: TourWords) => {
  const of = (figure: (gain: GainReport) => string): string[] =>
    [gains.sheetOrder, ...(gains.lastPlan ? [gains.lastPlan] : [])].map(figure);
  return [
    { name: t('gain.drive'), figures: of(({ minutes }) => t('plan.hours', { n: decimal(minutes / 60) })) },
    { name: t('gain.visits'), figures: of(({ freedVisits }) => decimal(freedVisits)) },
    { name: t('gain.distance'), figures: of(({ km }) => t('plan.km', { n: integer(km) })) },
    { name: t('gain.cash'), figures: of((gain) => euros(gain.euros)) },
    { name: t('gain.co2'), figures: of(({ co2Kg }) => t('gain.kg', { n: integer(co2Kg) })) },
  ];
};

const Return = ({ tours }: Pick<TourInsightReport, 'tours'>) => {
  const styles = useTextStyles();
  const { t, euros, percent } = useTourWords();
  const cost = tours.reduce((sum, tour) => sum + tour.euros, 0);
  const margins = tours.map(({ margin }) => margin);
  const margin = margins.includes(null) ? null : margins.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  if (margin === null || cost === 0) return null;
  return (
    <p className={styles.facts}>
      {t('gain.roi', { margin: euros(margin), roi: percent((margin - cost) / cost) })}
    </p>
  );
};

/** What the plan saves, what it earns, and how much of the value due it serves. */
export const GainCard = ({ shown }: { readonly shown: ShownTours }) => {
  const styles = useTextStyles();
  const words = useTourWords();
  const { t, percent, integer, language } = words;
  const { gains, tours, valueShare, pointMinutes, fieldShareLifted } = shown.report.insight;
  if (tours.length === 0) return null;
  return (
    <Card title={t('gain.heading')}>
      <FigureTable
        label={t('gain.table')}
        columns={[t('gain.sheetOrder'), ...(gains.lastPlan ? [t('gain.lastPlan')] : [])]}
        rows={gainRows(gains, words)}
      />
      {gains.sheetOrder.minutes <= 0 && <p className={styles.facts}>{NO_GAIN[language]}</p>}
      <p className={styles.why}>{t('gain.why')}</p>
      <p className={styles.facts}>
        {t('gain.value', { share: percent(valueShare), minutes: integer(pointMinutes) })}
      </p>
      <Return tours={tours} />
      {fieldShareLifted && <p className={styles.bad}>{t('gain.lifted')}</p>}
    </Card>
  );
};

/** TOP prospects that fit into the gaps, and accounts a colleague passes nearer. */
export const OffersCard = ({ shown }: { readonly shown: ShownTours }) => {
  const styles = useTextStyles();
  const { t, counted, decimal, integer, euros, weekday } = useTourWords();
  const { offers, swaps } = shown.report.insight;
  return (
    <>
      {offers.length > 0 && (
        <Card title={t('offers.heading', counted(offers.length))}>
          <ul className={styles.list}>
            {offers.slice(0, SHOWN).map(({ key, name, rep, date, arrive, after, minutes, km, ...offer }) => (
              <li key={`${key} ${date}`}>
                <div className={styles.line}>
                  <span className={styles.figure}>{name}</span>
                  <span className={styles.why}>{rep}</span>
                </div>
                <p className={styles.facts}>
                  {t(after === '' ? 'offers.first' : 'offers.after', { day: weekday(date), arrive, after })}
                </p>
                <p className={styles.why}>
                  {t('offers.cost', {
                    ...{ minutes: integer(minutes), km: decimal(km), euros: euros(offer.euros) },
                  })}
                </p>
              </li>
            ))}
          </ul>
          {offers.length > SHOWN && (
            <p className={styles.why}>{t('offers.more', counted(offers.length - SHOWN))}</p>
          )}
        </Card>
      )}
      {swaps.length > 0 && (
        <Card title={t('swaps.heading', counted(swaps.length))}>
          <p className={styles.why}>{t('swaps.text')}</p>
          <ul className={styles.list}>
            {swaps.slice(0, SHOWN).map(({ key, name, from, to, minutes }) => (
              <li key={key} className={styles.line}>
                <span className={styles.name}>{name}</span>
                <span className={styles.why}>{t('swaps.line', { from, to, minutes: integer(minutes) })}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
};
