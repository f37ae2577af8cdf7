import { REVIEW_RESOURCES } from '../../i18n/reviewResources';
import { wordsHook } from '../useWords';

export const useReviewWords = wordsHook(REVIEW_RESOURCES);
export type ReviewWords = ReturnType<typeof useReviewWords>;
