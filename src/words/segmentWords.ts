import type { Bilingual } from './language';

/** Segments of the cross ABC matrix, as the French field names them. */
export const SEGMENTS = {
  development: { fr: 'potentiel de développement', en: 'development potential' },
  core: { fr: 'fonds de commerce', en: 'core business' },
  light: { fr: 'gestion économique', en: 'low-cost service' },
  conquestFirst: { fr: 'conquête prioritaire', en: 'first conquest' },
  conquest: { fr: 'conquête', en: 'conquest' },
  watch: { fr: 'veille', en: 'watch' },
} as const satisfies Record<string, Bilingual>;
export type SegmentId = keyof typeof SEGMENTS;
