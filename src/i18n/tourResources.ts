import type { Language } from '../words/language';
import { tours as toursEn } from './en/tours';
import { tours as toursFr } from './fr/tours';

/** What the place of the tours says: it comes with the place. */
export const TOUR_RESOURCES = { fr: toursFr, en: toursEn } satisfies Record<Language, unknown>;
