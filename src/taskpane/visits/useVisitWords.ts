import { VISIT_RESOURCES } from '../../i18n/visitResources';
import { wordsHook } from '../useWords';

export const useVisitWords = wordsHook(VISIT_RESOURCES);
export type VisitWords = ReturnType<typeof useVisitWords>;
