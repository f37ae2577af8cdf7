import { SettingsPanel } from '../settings/SettingsPanel';
import { useTourWords } from './useTourWords';

/** How days are made, from the rep's hours to what is offered beside them; the sheet has the rest. */
const SHOWN = [
  'repDaysPerWeek',
  'dayStart',
  'dayEnd',
  'lunchFrom',
  'lunchTo',
  'lunchMinutes',
  'maxDriveHours',
  'maxVisitsPerDay',
  'spacing',
  'sameWeekday',
  'balanceDays',
  'sectorPattern',
  'moveMinutes',
  'nightFromMinutes',
  'nightCost',
  'offersPerDay',
  'offerDetourMinutes',
  'navigation',
  'hidePastTabs',
];

export const TourSettings = () => {
  const { t } = useTourWords();
  return <SettingsPanel title={t('settings')} keys={SHOWN} sheets={['settings', 'reps', 'absences']} />;
};
