/** Cross ABC as one formula that spills: two ABC classes side by side, and the segment they come to. */
import { abcCuts, ABC_LETTERS, abcIndexOf } from '../../domain/scoring/abc';
import { CROSS_COLUMNS, CROSS_ROWS, CROSS_SEGMENTS } from '../../domain/scoring/crossAbc';
import { cumulate } from '../../domain/scoring/cumulative';
import type { SettingValues } from '../../domain/settings/types';
import type { WrittenCell } from '../../sheet/sheetColumn';
import { SEGMENTS } from '../../words/segmentWords';
import type { SegmentId } from '../../words/segmentWords';
import type { Language } from '../../words/language';
import type { LivePart } from './liveColumn';
import { accountRange, cannotSpill, cellAt, fieldColumn } from './livePlace';
import type { LivePlace } from './livePlace';
import { statusTest } from './liveStatus';

const CONQUEST = ['prospect', 'suspect'] as const;

/** The letter `DCABC` gives an account; "" where its cell holds no number: those are kept from the function, which refuses texts. */
const lettersOf = (place: LivePlace, column: number, shares: readonly number[]) => {
  const cells = Array.from({ length: place.sheet.accounts.count }, (_, account) =>
    cellAt(place, account, column),
  );
  const cuts = abcCuts(cumulate(Float64Array.from(cells.filter((cell) => typeof cell === 'number'))), shares);
  return (account: number): string => {
    const cell = cells[account];
    return typeof cell === 'number' ? (ABC_LETTERS[abcIndexOf(cell, cuts)] ?? '') : '';
  };
};

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
  const [rowOf, columnOf] = [lettersOf(place, turnover, abc), lettersOf(place, potential, abc)];
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
