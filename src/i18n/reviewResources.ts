import type { Language } from '../words/language';
import { review as reviewEn } from './en/review';
import { review as reviewFr } from './fr/review';

/** What the review of scores, the returns and the advised visits say: it comes with the place of the visits. */
export const REVIEW_RESOURCES = { fr: reviewFr, en: reviewEn } satisfies Record<Language, unknown>;
