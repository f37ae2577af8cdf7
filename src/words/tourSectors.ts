import type { Bilingual } from './language';

/** How a week's days lie around home, by the names French courses give them. */
export const SECTOR_PATTERNS = {
  free: { fr: 'libre', en: 'free' },
  daisy: { fr: 'marguerite', en: 'daisy' },
  clover: { fr: 'trèfle', en: 'clover' },
  spiral: { fr: 'spirale', en: 'spiral' },
  brokenLine: { fr: 'ligne brisée', en: 'broken line' },
} as const satisfies Record<string, Bilingual>;
export type SectorPattern = keyof typeof SECTOR_PATTERNS;

/** Clockwise from north. */
export const COMPASS_WORDS: readonly Bilingual[] = [
  { fr: 'nord', en: 'north' },
  { fr: 'nord-est', en: 'north-east' },
  { fr: 'est', en: 'east' },
  { fr: 'sud-est', en: 'south-east' },
  { fr: 'sud', en: 'south' },
  { fr: 'sud-ouest', en: 'south-west' },
  { fr: 'ouest', en: 'west' },
  { fr: 'nord-ouest', en: 'north-west' },
];
export const NEAR_HOME: Bilingual = { fr: 'proche', en: 'near' };
