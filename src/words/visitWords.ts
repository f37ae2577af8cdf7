/** Names of what decides a number of visits. Data only. */
import type { Bilingual } from './language';

/** The four adjusters of the method. */
export const ADJUSTER_NAMES = {
  objectives: { fr: 'objectifs', en: 'objectives' },
  expectations: { fr: 'attentes', en: 'expectations' },
  potential: { fr: 'potentiel', en: 'potential' },
  figures: { fr: 'chiffres', en: 'figures' },
} as const satisfies Record<string, Bilingual>;

/** Why an adjuster moved the visits. */
export const REASON_NAMES = {
  top: { fr: 'figure dans un TOP', en: 'is in a TOP list' },
  target: { fr: 'objectif de CA supérieur au CA', en: 'turnover objective above the turnover' },
  asked: { fr: 'visites demandées par le client', en: 'visits the customer asks for' },
  toWin: {
    fr: 'la moitié du potentiel ou plus reste à gagner',
    en: 'half of the potential or more is still to be won',
  },
  falling: { fr: 'CA en baisse de 20 % ou plus', en: 'turnover down by 20% or more' },
  dissatisfied: { fr: 'satisfaction faible ou en baisse', en: 'satisfaction low or falling' },
  unprofitable: { fr: 'la marge ne paie pas les visites', en: 'the margin does not pay the visits' },
} as const satisfies Record<string, Bilingual>;

/** Where a number of visits comes from, or why there is none. */
export const FREQUENCY_SOURCE_NAMES = {
  rule: { fr: 'règle', en: 'rule' },
  adjusted: { fr: 'règle ajustée', en: 'rule, adjusted' },
  override: { fr: 'fixée à la main', en: 'set by hand' },
  excluded: { fr: 'compte exclu', en: 'excluded account' },
  noClass: { fr: 'compte sans classe', en: 'account without a class' },
  noRule: { fr: 'aucune règle pour ce compte', en: 'no rule for this account' },
} as const satisfies Record<string, Bilingual>;
