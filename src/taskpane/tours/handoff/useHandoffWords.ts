import { HANDOFF_RESOURCES } from '../../../i18n/handoffResources';
import { wordsHook } from '../../useWords';

export const useHandoffWords = wordsHook(HANDOFF_RESOURCES);
