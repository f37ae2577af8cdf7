import type { CellRule } from '../../sheet/cellLook';
import type { Language } from '../../words/language';
import { CHECK_COLUMN, LAST_GOOD_COLUMN } from '../../words/settings/tableWords';
import type { EditableColumn } from './editableSheet';

/** Ours in every table the user fills in: what is wrong in the row, and, folded away, the values it was last understood by. */
export const CHECK_COLUMNS = [
  { id: 'check', header: CHECK_COLUMN, numberFormat: '@', widthPoints: 260, owner: 'us', wraps: true },
  {
    id: 'lastGood',
    header: LAST_GOOD_COLUMN,
    numberFormat: '@',
    widthPoints: 60,
    owner: 'us',
    isQuiet: true,
    isGrouped: true,
  },
] as const satisfies readonly EditableColumn<string>[];

/** A cell of a row that has something in the check column stands out. */
export const flaggedRule = (language: Language): CellRule => ({
  kind: 'where',
  formula: (cell) => `${cell(CHECK_COLUMN[language])}<>""`,
  tone: 'bad',
});
