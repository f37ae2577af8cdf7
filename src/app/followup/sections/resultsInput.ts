import type { ReportSection } from '../../../sheet/reportWrite';
import type { Language } from '../../../words/language';
import { RESULTS } from '../../../words/resultsWords';
import type { ResultsWord } from '../../../words/resultsWords';
import type { ScoredSheet } from '../../scoredSheet';
import type { FollowupWork } from '../followupWork';

/** What `DC Résultats` is made from. */
export interface ResultsInput {
  readonly result: ScoredSheet;
  readonly work: FollowupWork;
  readonly language: Language;
}

export const word = ({ language }: Pick<ResultsInput, 'language'>, id: ResultsWord): string =>
  RESULTS[id][language];

/** A section that has nothing to show yet, and what would bring it. */
export const emptySection = (id: string, heading: string, text: string): ReportSection => ({
  ...{ id, heading },
  lines: [{ text, style: 'note' }],
});
