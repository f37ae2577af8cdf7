/** Words of the list-like settings sheets: `DC Fréquences`, `DC Commerciaux`, `DC Absences`. */
import type { Bilingual } from '../language';

/** What a number of visits is counted per. */
export const FREQUENCY_UNITS = {
  day: { fr: 'jour', en: 'day' },
  week: { fr: 'semaine', en: 'week' },
  fortnight: { fr: 'quinzaine', en: 'fortnight' },
  month: { fr: 'mois', en: 'month' },
  bimester: { fr: 'bimestre', en: 'two months' },
  quarter: { fr: 'trimestre', en: 'quarter' },
  halfYear: { fr: 'semestre', en: 'half-year' },
  year: { fr: 'an', en: 'year' },
} as const satisfies Record<string, Bilingual>;
export type FrequencyUnit = keyof typeof FREQUENCY_UNITS;

/** Whom a frequency is for. */
export const FREQUENCY_GROUPS = {
  client: { fr: 'client', en: 'client' },
  keyAccount: { fr: 'grand compte', en: 'key account' },
  prospect: { fr: 'prospect', en: 'prospect' },
  suspect: { fr: 'suspect', en: 'suspect' },
  inactive: { fr: 'inactif', en: 'inactive' },
} as const satisfies Record<string, Bilingual>;
export type FrequencyGroup = keyof typeof FREQUENCY_GROUPS;

/** Why a rep is not on the road. All but leave and holidays are working time off the field. */
export const ABSENCE_KINDS = {
  leave: { fr: 'congés', en: 'leave' },
  training: { fr: 'formation', en: 'training' },
  fair: { fr: 'salon', en: 'fair' },
  sickness: { fr: 'maladie', en: 'sickness' },
  bridge: { fr: 'pont', en: 'bridge day' },
  closure: { fr: 'fermeture', en: 'closure' },
  other: { fr: 'autre', en: 'other' },
} as const satisfies Record<string, Bilingual>;
export type AbsenceKind = keyof typeof ABSENCE_KINDS;
