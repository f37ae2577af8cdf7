import { DIAGNOSIS_RESOURCES } from '../../i18n/diagnosisResources';
import { wordsHook } from '../useWords';

export const useDiagnosisWords = wordsHook(DIAGNOSIS_RESOURCES);
export type DiagnosisWords = ReturnType<typeof useDiagnosisWords>;
