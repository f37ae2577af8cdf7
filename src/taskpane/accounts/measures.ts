import { MEASURES, type CriterionExplanation, type Measure } from '../../domain/scoring/types';
import type { Words } from '../useWords';

export const isMeasure = (name: string): name is Measure => (MEASURES as readonly string[]).includes(name);

const PERCENT_MEASURES: readonly Measure[] = ['marginRate', 'growth'];
const DAY_MEASURES: readonly Measure[] = ['daysSinceLastOrder', 'daysSinceContact', 'daysToProject'];

/** The value of a criterion with its unit, as the reader's language writes it. */
export const measureText = ({ measure, value }: CriterionExplanation, words: Words): string => {
  if (value === null) return words.t('why.missing');
  if (typeof value === 'string') return value;
  if (PERCENT_MEASURES.includes(measure)) return words.percent(value, 1);
  if (DAY_MEASURES.includes(measure)) return words.t('why.days', words.counted(Math.round(value)));
  if (measure === 'kmToRep') return `${words.decimal(value)} km`;
  if (measure === 'sectorAffinity') return `× ${words.decimal(value, 2)}`;
  return words.decimal(value, Math.abs(value) >= 100 ? 0 : 2);
};
