import { GRID_RESOURCES } from '../../i18n/gridResources';
import { wordsHook } from '../useWords';

export const useGridWords = wordsHook(GRID_RESOURCES);
export type GridWords = ReturnType<typeof useGridWords>;
