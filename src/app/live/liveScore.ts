/** Score, class, ABC and rank as formulas. */
import { applyModel } from '../../domain/scoring/applyModel';
import { classIndexOf, classLetter } from '../../domain/scoring/classes';
import { parseGridTable } from '../../domain/scoring/parseGridTable';
import { planRowReader, readRows } from '../../domain/scoring/rowReader';
import { SCORED_FIELDS } from '../../domain/scoring/sourceFields';
import type { ScoredAccounts } from '../../domain/scoring/types';
import { columnLetters } from '../../sheet/rect';
import type { WrittenCell } from '../../sheet/sheetColumn';
import { OWN_SHEETS } from '../../words/ownSheets';
import type { SettingValues } from '../../domain/settings/types';
import { abcLetters } from './liveAbc';
import { REFUSED } from './liveColumn';
import type { LivePart, LiveSource } from './liveColumn';
import { accountRange, cannotSpill, cellAt, fieldColumn, resultCell } from './livePlace';
import type { LivePlace } from './livePlace';
import { topPart } from './liveTop';

/** Columns of the table a score reads, first to last; the first is the table's, so that equal headers keep their order. */
const scoredSpan = ({ sheet: { chosen } }: LivePlace): { readonly left: number; readonly count: number } => {
  const { fields, sums } = chosen.mapping;
  const used = SCORED_FIELDS.flatMap((field) => sums?.[field] ?? fields[field] ?? []);
  return { left: chosen.table.rect.left, count: Math.max(0, ...used) + 1 };
};

const columnsFrom = (left: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => left + at);

const numberOrBlank = (value: number | undefined): WrittenCell =>
  value === undefined || Number.isNaN(value) ? '' : value;

const scorePart = (place: LivePlace): LivePart => {
  const { left, count } = scoredSpan(place);
  const columns = columnsFrom(left, count);
  if (columns.some((column) => place.taken.has(column))) return 'columnsBetween';
  const { model, problems } = parseGridTable(place.gridCells);
  if (!model || problems.length > 0) return 'gridUnreadable';
  const { chosen, accounts } = place.sheet;
  const reader = planRowReader(chosen.table.headers.slice(0, count), model);
  const rows = Array.from(accounts.rows, (_, account) =>
    columns.map((column) => cellAt(place, account, column)),
  );
  const { scores } = applyModel(readRows(reader, rows), model);
  const [first, last] = [columnLetters(left), columnLetters(left + count - 1)];
  const headers = `$${first}$${place.headerRows.top + 1}:$${last}$${place.headerRows.bottom + 1}`;
  return {
    live: 'perRow',
    uses: [],
    formula: (row) =>
      `=DCSCORE($${first}${row + 1}:$${last}${row + 1},${headers},${OWN_SHEETS.grid.table}[#All])`,
    answer: (account) => numberOrBlank(scores[account]),
  };
};

const classPart = (place: LivePlace, scored: ScoredAccounts): LivePart => {
  const { cuts } = scored.model.classes;
  const score = resultCell(place, 'score');
  if (!score) return 'columnMissing';
  return {
    live: 'perRow',
    uses: ['score'],
    formula: (row) => `=DCCLASS(${score(row)},{${cuts.join(',')}})`,
    answer: (account) => classLetter(classIndexOf(scored.scores[account] ?? NaN, cuts)),
  };
};

const abcPart = (place: LivePlace, { abc }: SettingValues): LivePart => {
  const refusal = cannotSpill(place);
  if (refusal) return refusal;
  const column = fieldColumn(place, 'turnover');
  if (column === null) return 'columnMissing';
  const range = accountRange(place, column);
  return {
    live: 'spilled',
    uses: [],
    formula: () => `=DCABC(${range},${range},{${abc.join(',')}})`,
    answer: abcLetters(place, { column, shares: abc, ofText: REFUSED }),
  };
};

const rankPart = (place: LivePlace, { scores }: ScoredAccounts): LivePart => {
  const refusal = cannotSpill(place);
  if (refusal) return refusal;
  const column = place.columns.get('score');
  if (column === undefined) return 'columnMissing';
  const range = accountRange(place, column);
  const sorted = scores.filter((score) => !Number.isNaN(score)).sort((a, b) => b - a);
  const ranks = new Map<number, number>();
  sorted.forEach((score, at) => {
    if (!ranks.has(score)) ranks.set(score, at + 1);
  });
  return {
    live: 'spilled',
    uses: ['score'],
    formula: () => `=DCRANK(${range},${range})`,
    answer: (account) => ranks.get(scores[account] ?? NaN) ?? '',
  };
};

/** The score's columns as formulas. */
export const liveScore =
  (scored: ScoredAccounts, values: SettingValues): LiveSource =>
  (id, place) => {
    switch (id) {
      case 'score':
        return scorePart(place);
      case 'class':
        return classPart(place, scored);
      case 'abc':
        return abcPart(place, values);
      case 'top':
        return topPart(place, scored);
      case 'rank':
        return rankPart(place, scored);
      default:
        return 'noFormula';
    }
  };
