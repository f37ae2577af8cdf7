/**
 * Criteria on any column of the sheet. In `DC Barème` such a criterion is the column's header in square brackets, as Excel's own
 * table formulas write it: a bare header was refused, because a misspelt criterion could not be told from a column that is gone.
 */
import { CRITERION_NAMES } from '../../words/gridWords';
import type { Bilingual } from '../../words/language';
import { isOwnHeader } from '../accounts/headerEvidence';
import { foldText } from './foldText';
import type { ColumnMeasure, Criterion, Measure } from './types';

export const isColumnMeasure = (measure: Measure): measure is ColumnMeasure => measure.startsWith('[');

/** "[Salon 2025]" → the criterion on that column, blanks trimmed; null for any other text. */
export const columnMeasure = (text: string): ColumnMeasure | null => {
  const header = /^\[(.+)\]$/.exec(text.trim())?.[1]?.trim();
  return header ? `[${header}]` : null;
};

/** What a criterion is called. */
export const criterionName = (measure: Measure): Bilingual =>
  isColumnMeasure(measure) ? { fr: measure, en: measure } : CRITERION_NAMES[measure];

/** Place of the first column of that header, accents and case aside; −1 where there is none. Columns of ours are no input. */
export const placeOfColumn = (headers: readonly string[], measure: ColumnMeasure): number => {
  const wanted = foldText(measure.slice(1, -1));
  return headers.findIndex((header) => foldText(header) === wanted && !isOwnHeader(header));
};

/** The columns grids ask for by header, each once. */
export const columnsAskedFor = (
  grids: readonly { readonly criteria: readonly Pick<Criterion, 'measure'>[] }[],
): readonly ColumnMeasure[] => [
  ...new Set(grids.flatMap(({ criteria }) => criteria.map(({ measure }) => measure)).filter(isColumnMeasure)),
];
