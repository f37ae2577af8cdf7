import { TOUR_RESOURCES } from '../../i18n/tourResources';
import { wordsHook } from '../useWords';

export const useTourWords = wordsHook(TOUR_RESOURCES);
export type TourWords = ReturnType<typeof useTourWords>;
