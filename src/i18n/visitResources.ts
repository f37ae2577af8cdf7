import type { Language } from '../words/language';
import { visits as visitsEn } from './en/visits';
import { visits as visitsFr } from './fr/visits';

/** What the place of the visits says: it comes with the place. */
export const VISIT_RESOURCES = { fr: visitsFr, en: visitsEn } satisfies Record<Language, unknown>;
