import type { Bilingual } from './language';

/** What `DC Décision` says. */
export const DECISION_WORDS = {
  phone: { fr: 'téléphone', en: 'phone' },
  reduce: { fr: 'réduire', en: 'reduce' },
  develop: { fr: 'développer', en: 'develop' },
  visit: { fr: 'visiter', en: 'visit' },
} as const satisfies Record<string, Bilingual>;

/** What `DC Alerte` says; several are joined by " · ". */
export const ALERT_WORDS = {
  falling: { fr: 'CA en baisse', en: 'turnover falling' },
  dissatisfied: { fr: 'satisfaction basse ou en baisse', en: 'low or falling satisfaction' },
  overdue: { fr: 'visite en retard', en: 'visit overdue' },
  reactivate: { fr: 'à réactiver', en: 'to win back' },
  unprofitable: { fr: 'marge sous le coût', en: 'margin below cost' },
} as const satisfies Record<string, Bilingual>;
export type AlertId = keyof typeof ALERT_WORDS;
