/** What is wrong in `DC Barème`, as all problems are told. */
import type { Problem, ProblemCode } from '../domain/accounts/types';
import type { GridFault } from '../domain/scoring/checkGrid';
import type { GridProblemCode } from '../domain/scoring/gridRows';
import type { GRID_COLUMN_IDS } from '../domain/scoring/gridTable';
import type { GridLayout, GridTrouble } from '../domain/scoring/layOutGrid';
import { columnLetters } from '../sheet/rect';
import { CRITERION_NAMES, GRID_COLUMNS, GRID_RULES, STATUS_NAMES, TYPOLOGY_NAMES } from '../words/gridWords';
import type { Bilingual, Language } from '../words/language';
import type { OwnTable } from './workbookPort';

const UNREADABLE: Readonly<Record<GridProblemCode, ProblemCode>> = {
  HEADER_MISSING: 'HEADER_MISSING',
  RULE_UNKNOWN: 'GRID_WORD_UNKNOWN',
  CRITERION_UNKNOWN: 'GRID_WORD_UNKNOWN',
  STATUS_UNKNOWN: 'GRID_WORD_UNKNOWN',
  TYPOLOGY_UNKNOWN: 'GRID_WORD_UNKNOWN',
  NUMBER_UNREADABLE: 'GRID_NUMBER_UNREADABLE',
  LABEL_UNREADABLE: 'GRID_LABEL_UNREADABLE',
  RULES_MIXED: 'GRID_RULES_MIXED',
  NO_GRID: 'GRID_NOTHING',
};

const FAULTS: Readonly<Record<GridFault, ProblemCode>> = {
  BAND_OVERLAP: 'GRID_BAND_OVERLAP',
  BAND_HOLE: 'GRID_BAND_HOLE',
  BAND_EMPTY: 'GRID_BAND_EMPTY',
  POINTS_ABOVE_MAXIMUM: 'GRID_POINTS_ABOVE_MAXIMUM',
  MAXIMUM_UNREACHABLE: 'GRID_MAXIMUM_UNREACHABLE',
  COEFFICIENT_NEGATIVE: 'GRID_COEFFICIENT_NEGATIVE',
  CRITERION_TWICE: 'GRID_CRITERION_TWICE',
  GRID_WITHOUT_CRITERIA: 'GRID_WITHOUT_CRITERIA',
  GRID_UNREACHABLE: 'GRID_UNREACHABLE',
};

const { band, pareto, quantile, quantileAbove, label, blank } = GRID_RULES;
const WORDS: Partial<Readonly<Record<GridProblemCode, readonly Bilingual[]>>> = {
  RULE_UNKNOWN: [band, pareto, quantile, quantileAbove, label, blank],
  CRITERION_UNKNOWN: Object.values(CRITERION_NAMES),
  STATUS_UNKNOWN: Object.values(STATUS_NAMES),
  TYPOLOGY_UNKNOWN: Object.values(TYPOLOGY_NAMES),
};

const expectedOf = (code: GridProblemCode, language: Language): Pick<Problem, 'expected'> => {
  const words = WORDS[code];
  return words ? { expected: words.map((name) => name[language]).join(', ') } : {};
};

/** Where a trouble stands on the sheet. */
interface Place {
  readonly table: OwnTable;
  readonly row: number;
  readonly language: Language;
}

const columnOf = ({ headers, rect }: OwnTable, id: (typeof GRID_COLUMN_IDS)[number] | null) => {
  const at =
    id === null
      ? -1
      : headers.findIndex((header) => Object.values<string>(GRID_COLUMNS[id]).includes(header));
  return at < 0
    ? { column: '', header: '' }
    : { column: columnLetters(rect.left + at), header: headers[at] ?? '' };
};

const problemOf = (trouble: GridTrouble, { table, row, language }: Place): Problem => {
  const base = { sheet: table.sheetName, row };
  if (trouble.kind === 'flag') {
    const { code, criterion, label: grid, at } = trouble.flag;
    const isStart = code === 'BAND_EMPTY' || code === 'BAND_OVERLAP';
    const value = at === undefined || at === null ? '' : String(at);
    const subject = (criterion?.label ?? grid)[language];
    const place = value === '' ? columnOf(table, null) : columnOf(table, isStart ? 'from' : 'to');
    return { ...base, code: FAULTS[code], ...place, value, subject };
  }
  const { code, column, value } = trouble.problem;
  const criterion = table.values[trouble.problem.row - 2]?.[columnIndexOf(table)] ?? '';
  return {
    ...{ ...base, code: UNREADABLE[code], ...columnOf(table, column), value, subject: String(criterion) },
    ...expectedOf(code, language),
  };
};

const columnIndexOf = ({ headers }: OwnTable): number =>
  headers.findIndex((header) => Object.values(GRID_COLUMNS.criterion).some((name) => name === header));

/** Problems of each line of the sheet, in its order, then those of the table as a whole (on its header row). */
export const gridProblems = (layout: GridLayout, table: OwnTable | null, language: Language): Problem[][] => {
  if (!table) return [];
  const top = table.rect.top + 1;
  const told = (troubles: readonly GridTrouble[], row: number): Problem[] =>
    troubles.map((trouble) => problemOf(trouble, { table, row, language }));
  return [...layout.lines.map(({ troubles }, at) => told(troubles, top + 1 + at)), told(layout.general, top)];
};
