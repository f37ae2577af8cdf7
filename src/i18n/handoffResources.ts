import type { Language } from '../words/language';
import { handoff as handoffEn } from './en/handoff';
import { handoff as handoffFr } from './fr/handoff';

/** What is said of a rep's own workbook: it comes with the place *Tournées*. */
export const HANDOFF_RESOURCES = { fr: handoffFr, en: handoffEn } satisfies Record<Language, unknown>;
