/** Words of the list-like settings sheets: `DC Fréquences`, `DC Commerciaux`, `DC Absences`. */
import type { Bilingual } from '../language';

/** What a number of visits is counted per. */
export const FREQUENCY_UNIT_NAMES = {
  day: { fr: 'jour', en: 'day' },
  week: { fr: 'semaine', en: 'week' },
  fortnight: { fr: 'quinzaine', en: 'fortnight' },
  month: { fr: 'mois', en: 'month' },
  bimester: { fr: 'bimestre', en: 'two months' },
  quarter: { fr: 'trimestre', en: 'quarter' },
  halfYear: { fr: 'semestre', en: 'half-year' },
  year: { fr: 'an', en: 'year' },
} as const satisfies Record<string, Bilingual>;

/** Why a rep is not on the road. */
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
