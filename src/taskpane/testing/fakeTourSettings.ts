import type { SettingsReport } from '../../app/report';

/** A few settings of tours, as the settings sheets say them. */
export const fakeTourSettings: SettingsReport['settings'] = [
  {
    ...{ topic: 'Tournées', key: 'repDaysPerWeek', label: 'Jours de terrain par semaine', value: '3' },
    ...{ unit: 'jours', expected: '1 – 7', status: 'hypothesis', isWrong: false },
  },
  {
    ...{ topic: 'Tournées', key: 'maxDriveHours', label: 'Conduite par jour, au plus', value: '4' },
    ...{ unit: 'heures', expected: '0,5 – 12', status: 'confirmed', isWrong: false },
  },
  {
    ...{ topic: 'Tournées', key: 'sameWeekday', label: 'Même jour de la semaine', value: 'no', unit: '' },
    ...{ expected: '', status: 'hypothesis', isWrong: false },
  },
  {
    ...{ topic: 'Tournées', key: 'sectorPattern', label: 'Secteurs par jour', value: 'free', unit: '' },
    ...{ expected: '', status: 'hypothesis', isWrong: false },
  },
];
