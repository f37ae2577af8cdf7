/** Words of the TOP sheets and of the challenge. */
import type { Bilingual } from './language';

export const TOP_COLUMNS = {
  rank: { fr: 'Rang', en: 'Rank' },
  repRank: { fr: 'Rang commercial', en: 'Rank for the rep' },
  key: { fr: 'Note TOP', en: 'TOP score' },
  change: { fr: 'Mouvement', en: 'Change' },
} as const satisfies Record<string, Bilingual>;

/** Since the last run. */
export const TOP_CHANGES = {
  entered: { fr: 'nouveau', en: 'new' },
  left: { fr: 'sorti', en: 'left' },
} as const satisfies Record<string, Bilingual>;

/** Columns the reps fill in, in the order of a sale. */
export const CHALLENGE_STEPS = {
  contacted: { fr: 'Contacté', en: 'Contacted' },
  met: { fr: 'Rencontré', en: 'Met' },
  quoted: { fr: 'Devis', en: 'Quoted' },
  won: { fr: 'Gagné', en: 'Won' },
} as const satisfies Record<string, Bilingual>;
export type ChallengeStep = keyof typeof CHALLENGE_STEPS;

/** Columns of `DC Challenge` beside the steps. */
export const CHALLENGE_COLUMNS = {
  rep: { fr: 'Commercial', en: 'Rep' },
  target: { fr: 'Cibles', en: 'Targets' },
  listed: { fr: 'Comptes listés', en: 'Accounts listed' },
  toWin: { fr: 'Reste à gagner', en: 'Left to win' },
} as const satisfies Record<string, Bilingual>;
