import type { Language } from '../words/language';
import { diagnosis as diagnosisEn } from './en/diagnosis';
import { diagnosis as diagnosisFr } from './fr/diagnosis';

/** What the place of the diagnosis says: it comes with the place. */
export const DIAGNOSIS_RESOURCES = { fr: diagnosisFr, en: diagnosisEn } satisfies Record<Language, unknown>;
