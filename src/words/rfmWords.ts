import type { Bilingual } from './language';

/** Segments of clients by recency, frequency and amount. */
export const RFM_SEGMENTS = {
  champions: { fr: 'champions', en: 'champions' },
  loyal: { fr: 'fidèles', en: 'loyal' },
  new: { fr: 'nouveaux', en: 'new' },
  promising: { fr: 'prometteurs', en: 'promising' },
  potentialLoyal: { fr: 'fidèles en devenir', en: 'potential loyal' },
  needsAttention: { fr: 'à relancer', en: 'needs attention' },
  aboutToSleep: { fr: 'bientôt endormis', en: 'about to sleep' },
  cannotLose: { fr: 'à ne pas perdre', en: 'cannot lose them' },
  atRisk: { fr: 'à risque', en: 'at risk' },
  lost: { fr: 'perdus', en: 'lost' },
  hibernating: { fr: 'endormis', en: 'hibernating' },
  others: { fr: 'autres', en: 'others' },
} as const satisfies Record<string, Bilingual>;
export type RfmSegmentId = keyof typeof RFM_SEGMENTS;
