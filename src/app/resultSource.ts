/** Where result columns come from: how each looks, and what it holds for an account. */
import type { ColumnLook, WrittenCell } from '../sheet/sheetColumn';
import type { Language } from '../words/language';
import { RFM_COLUMNS, SCORE_COLUMNS } from '../words/resultColumns';
import type { ResultColumnId } from '../words/resultColumns';
import { resultCell, resultLook } from './resultCells';
import type { ScoreCells, ScoreColumnId } from './resultCells';

export interface ResultSource {
  readonly look: (id: ResultColumnId, language: Language) => ColumnLook & { readonly note?: string };
  readonly cell: (id: ResultColumnId, language: Language) => (account: number) => WrittenCell;
}

export const isScoreColumn = (id: ResultColumnId): id is ScoreColumnId =>
  ([...SCORE_COLUMNS, ...RFM_COLUMNS] as readonly ResultColumnId[]).includes(id);

/** The score columns; `others` answers for the rest. */
export const scoreSource = (
  score: Omit<ScoreCells, 'language'>,
  others: ResultSource | null = null,
): ResultSource => ({
  look: (id, language) => {
    if (isScoreColumn(id)) return resultLook(id, language);
    return others ? others.look(id, language) : { header: '', numberFormat: 'General', widthPoints: 60 };
  },
  cell: (id, language) => {
    if (isScoreColumn(id)) return resultCell(id, { ...score, language });
    return others ? others.cell(id, language) : () => '';
  },
});
