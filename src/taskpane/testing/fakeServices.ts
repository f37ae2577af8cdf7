import type { SettingsReport, ShownSetting } from '../../app/report';
import { fakeSettings } from './fakeData';

const setting = (key: string, value: string): ShownSetting & { readonly topic: string } => ({
  ...{ topic: 'Services en ligne', key, label: key, value, unit: '', expected: '' },
  ...{ status: value === '' ? 'hypothesis' : 'changed', isWrong: false },
});

/** Settings of a workbook whose author chose road times and an engine. */
export const fakeServiceSettings: SettingsReport = {
  ...fakeSettings,
  settings: [
    setting('geocoder', 'geoplateforme'),
    setting('roads', 'osrm'),
    setting('roadsUrl', 'https://routes.exemple.fr'),
    setting('engine', 'openrouteservice'),
  ],
};
