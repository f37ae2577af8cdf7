import { TYPOLOGY_WORDS } from '../../words/valueWords';
import { normaliseText } from './normalise';
import { TYPOLOGIES } from './types';
import type { Typology } from './types';

const TYPOLOGY_OF_WORD: ReadonlyMap<string, Typology> = new Map(
  TYPOLOGIES.flatMap((typology) =>
    TYPOLOGY_WORDS[typology].map((word): [string, Typology] => [word, typology]),
  ),
);

/** The typology a word names, or null. */
export const typologyOfText = (text: string): Typology | null =>
  TYPOLOGY_OF_WORD.get(normaliseText(text)) ?? null;
