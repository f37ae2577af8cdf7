import { SettingsPanel } from '../settings/SettingsPanel';
import { useVisitWords } from './useVisitWords';

/** The few that move cost, capacity and frequencies most; the sheet has them all. */
const SHOWN = [
  'annualCost',
  'fieldShare',
  'workDays',
  'hoursPerDay',
  'visitMinutes',
  'travelMinutes',
  'marginRate',
  'potentialShare',
  'combination',
  'adjusters',
  'missedShare',
  'missedMinutes',
  'idleMinutes',
  'minSpacing',
  'maxSpacing',
];

export const VisitSettings = () => {
  const { t } = useVisitWords();
  return (
    <SettingsPanel
      title={t('settings.heading')}
      keys={SHOWN}
      sheets={['settings', 'frequencies', 'reps', 'absences', 'scenarios']}
    />
  );
};
