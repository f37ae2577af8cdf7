import { RESULT_RESOURCES } from '../../i18n/resultResources';
import { wordsHook } from '../useWords';

export const useResultWords = wordsHook(RESULT_RESOURCES);
