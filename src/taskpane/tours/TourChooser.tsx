import type { ToursReport } from '../../app/report';
import { ChoiceList } from '../accounts/ChoiceList';
import { usePaneContext } from '../paneReact';
import type { TourWeek } from './tourModel';
import { TOURS } from './toursSlice';
import { useTourWords, type TourWords } from './useTourWords';

export interface TourChooserProps {
  readonly report: ToursReport;
  readonly week: TourWeek;
}

const weekName = ({ week, days }: TourWeek, { t, weekday }: TourWords): string => {
  const n = String(Number(week.slice(-2)));
  const first = days[0];
  return first === undefined
    ? t('tour.weekEmpty', { n })
    : t('tour.weekOption', { n, day: weekday(first.date) });
};

/** Whose week is shown; another rep is shown in the same week where he has one. */
export const TourChooser = ({ report, week: shown }: TourChooserProps) => {
  const words = useTourWords();
  const { t } = words;
  const slice = usePaneContext().slice(TOURS);
  const { weeks } = report;
  const show = (week: number): void => slice.update({ week: Math.max(0, week), stop: null, move: null });
  const chooseRep = (rep: string): void => {
    const same = weeks.findIndex((one) => one.rep === rep && one.week === shown.week);
    show(same >= 0 ? same : weeks.findIndex((one) => one.rep === rep));
  };
  const reps = [...new Set(weeks.map(({ rep }) => rep))];
  const ofRep = weeks.filter(({ rep }) => rep === shown.rep);
  return (
    <>
      <ChoiceList
        label={t('tour.rep')}
        options={reps.map((rep) => ({ value: rep, text: rep }))}
        selected={shown.rep}
        onSelect={chooseRep}
      />
      <ChoiceList
        label={t('tour.week')}
        options={ofRep.map((one) => ({ value: one.week, text: weekName(one, words) }))}
        selected={shown.week}
        onSelect={(chosen) => show(weeks.findIndex(({ rep, week }) => rep === shown.rep && week === chosen))}
      />
    </>
  );
};
