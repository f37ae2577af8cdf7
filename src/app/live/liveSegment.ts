/** Cross ABC as one formula that spills: two ABC classes side by side, and the segment they come to. */
import { CROSS_COLUMNS, CROSS_ROWS, CROSS_SEGMENTS } from '../../domain/scoring/crossAbc';
import type { SettingValues } from '../../domain/settings/types';
import type { WrittenCell } from '../../sheet/sheetColumn';
import { SEGMENTS } from '../../words/segmentWords';
import type { SegmentId } from '../../words/segmentWords';
import type { Language } from '../../words/language';
import type { LivePart } from './liveColumn';
import { abcLetters } from './liveAbc';
import { accountRange, cannotSpill, fieldColumn } from './livePlace';
import type { LivePlace } from './livePlace';
import { statusTest } from './liveStatus';

const CONQUEST = ['prospect', 'suspect'] as const;

/** Nested by column, then row: the last of each stands for "else". */
const segmentFormula = (nameOf: (segment: SegmentId) => string): string => {
  const ofRow = (row: number): string => {
    const [a, b, c] = (CROSS_SEGMENTS[row] ?? []).map((segment) => `"${nameOf(segment)}"`);
    return `IF(potentialClass="A",${a},IF(potentialClass="B",${b},${c}))`;
  };
  const [a, b, c, p] = CROSS_ROWS.map((_, row) => ofRow(row));
  return `IF(turnoverClass="A",${a},IF(turnoverClass="B",${b},IF(turnoverClass="C",${c},${p})))`;
};

const segmentText = (row: string, column: string): WrittenCell => {
  if (row === '' || column === '') return '';
  const [r, c] = [
    (CROSS_ROWS as readonly string[]).indexOf(row),
    (CROSS_COLUMNS as readonly string[]).indexOf(column),
  ];
  const segment = CROSS_SEGMENTS[r]?.[c];
  return segment ? `${row}×${column}’ ${SEGMENTS[segment].fr}` : '';
};

export const segmentPart = (place: LivePlace, { abc }: SettingValues, language: Language): LivePart => {
  const refusal = cannotSpill(place);
  if (refusal) return refusal;
  const [turnover, potential] = [fieldColumn(place, 'turnover'), fieldColumn(place, 'potential')];
  if (turnover === null || potential === null) return 'columnMissing';
  const toWin = statusTest(place, turnover, CONQUEST);
  const letters = (column: number) => abcLetters(place, { column, shares: abc, ofText: '' });
  const [rowOf, columnOf] = [letters(turnover), letters(potential)];
  /** Texts are kept from the function, which refuses them. */
  const classes = (column: number): string => {
    const range = accountRange(place, column);
    const numbers = `IF(ISNUMBER(${range}),${range},"")`;
    return `DCABC(${numbers},${numbers},{${abc.join(',')}})`;
  };
  const name = segmentFormula((segment) => SEGMENTS[segment][language]);
  return {
    live: 'spilled',
    uses: [],
    formula: () =>
      [
        `=LET(turnoverClass,IF(${toWin.formula},"P",${classes(turnover)})`,
        `potentialClass,${classes(potential)}`,
        `IF((turnoverClass="")+(potentialClass=""),"",turnoverClass&"×"&potentialClass&"’ "&${name}))`,
      ].join(','),
    answer: (account) => segmentText(toWin.answer(account) ? 'P' : rowOf(account), columnOf(account)),
  };
};
