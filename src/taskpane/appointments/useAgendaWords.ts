import { APPOINTMENTS_RESOURCES } from '../../i18n/appointmentsResources';
import { wordsHook } from '../useWords';

export const useAgendaWords = wordsHook(APPOINTMENTS_RESOURCES);
