/** Every setting, by its language-free key: the first column of `DC Paramètres` and the key of `--set`. */
import type { Bilingual } from '../language';
import { APPOINTMENT_SETTINGS } from './appointmentSettings';
import { CAPACITY_SETTINGS } from './capacitySettings';
import type { SettingEntry } from './entries';
import { FOLLOWUP_SETTINGS } from './followupSettings';
import { MONEY_SETTINGS } from './moneySettings';
import { PLAN_SETTINGS } from './planSettings';
import { RUN_OPTIONS } from './runOptions';
import { SCORING_SETTINGS } from './scoringSettings';
import { SERVICE_SETTINGS } from './serviceSettings';
import { TOP_SETTINGS } from './topSettings';
import { TOUR_SETTINGS } from './tourSettings';
import { VISIT_SETTINGS } from './visitSettings';

export const SETTINGS = {
  ...SCORING_SETTINGS,
  ...TOP_SETTINGS,
  ...CAPACITY_SETTINGS,
  ...VISIT_SETTINGS,
  ...TOUR_SETTINGS,
  ...PLAN_SETTINGS,
  ...APPOINTMENT_SETTINGS,
  ...FOLLOWUP_SETTINGS,
  ...SERVICE_SETTINGS,
  ...MONEY_SETTINGS,
  ...RUN_OPTIONS,
} as const;
export type SettingKey = keyof typeof SETTINGS;

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

export const isSettingKey = (text: string): text is SettingKey => Object.hasOwn(SETTINGS, text);

/** What each setting holds. */
export type SettingValues = {
  readonly [Key in SettingKey]: (typeof SETTINGS)[Key] extends SettingEntry<infer Value> ? Value : never;
};

interface Topic {
  readonly name: Bilingual;
  readonly settings: object;
}

/** The order of the rows of `DC Paramètres`. */
export const SETTING_TOPICS: readonly Topic[] = [
  { name: { fr: 'Notation', en: 'Scoring' }, settings: SCORING_SETTINGS },
  { name: { fr: 'Listes TOP', en: 'TOP lists' }, settings: TOP_SETTINGS },
  { name: { fr: 'Capacité', en: 'Capacity' }, settings: CAPACITY_SETTINGS },
  { name: { fr: 'Visites', en: 'Visits' }, settings: VISIT_SETTINGS },
  { name: { fr: 'Tournées', en: 'Tours' }, settings: { ...TOUR_SETTINGS, ...PLAN_SETTINGS } },
  { name: { fr: 'Rendez-vous', en: 'Appointments' }, settings: APPOINTMENT_SETTINGS },
  { name: { fr: 'Suivi', en: 'Follow-up' }, settings: FOLLOWUP_SETTINGS },
  { name: { fr: 'Services en ligne', en: 'Online services' }, settings: SERVICE_SETTINGS },
  { name: { fr: 'Argent', en: 'Money' }, settings: MONEY_SETTINGS },
];

/** The entry as the mechanism sees it, whatever its value. */
export const settingEntry = (key: SettingKey): SettingEntry<SettingValues[SettingKey]> => SETTINGS[key];
