import { SERVICE_RESOURCES } from '../../../i18n/serviceResources';
import { wordsHook } from '../../useWords';

export const useServiceWords = wordsHook(SERVICE_RESOURCES);
