import type { Bilingual } from './language';

/** What a plan makes as small as it can, beside the value it leaves out. */
export const TOUR_OBJECTIVES = {
  time: { fr: 'temps de route', en: 'driving time' },
  km: { fr: 'kilomètres', en: 'kilometres' },
  cost: { fr: 'coût', en: 'cost' },
  earliestEnd: { fr: 'retour au plus tôt', en: 'earliest return' },
  value: { fr: 'valeur d’abord', en: 'value first' },
} as const satisfies Record<string, Bilingual>;
export type TourObjective = keyof typeof TOUR_OBJECTIVES;
