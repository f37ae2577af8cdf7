/** What is wrong in `DC Barème`, as all problems are told. */
import type { Problem, ProblemCode } from '../domain/accounts/types';
import type { GridFault, GridFlag } from '../domain/scoring/checkGrid';
import type { GridProblemCode } from '../domain/scoring/gridRows';
import type { GridLayout, GridTrouble } from '../domain/scoring/layOutGrid';
import { columnLetters } from '../sheet/rect';
import {
  ANY_COLUMN,
  CRITERION_NAMES,
  GRID_COLUMNS,
  GRID_RULES,
  STATUS_NAMES,
  TYPOLOGY_NAMES,
  WHOLE_GRID,
  type GridColumnId,
} from '../words/gridWords';
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
  GRID_UNNAMED: 'GRID_UNNAMED',
  NUMBERS_DIFFER: 'GRID_NUMBERS_DIFFER',
  LABEL_TWICE: 'GRID_LABEL_TWICE',
  SCALE_UNREADABLE: 'GRID_SCALE_UNREADABLE',
  CAP_TWICE: 'GRID_CAP_TWICE',
  CLASSES_UNREADABLE: 'GRID_CLASSES_UNREADABLE',
  NO_GRID: 'GRID_NOTHING',
};

const FAULTS: Readonly<Record<GridFault, ProblemCode>> = {
  BAND_OVERLAP: 'GRID_BAND_OVERLAP',
  BAND_HOLE: 'GRID_BAND_HOLE',
  BAND_EMPTY: 'GRID_BAND_EMPTY',
  BAND_OPEN_BELOW: 'GRID_BAND_OPEN_BELOW',
  BAND_OPEN_ABOVE: 'GRID_BAND_OPEN_ABOVE',
  LABEL_WITHOUT_POINTS: 'GRID_LABEL_WITHOUT_POINTS',
  POINTS_ABOVE_MAXIMUM: 'GRID_POINTS_ABOVE_MAXIMUM',
  MAXIMUM_UNREACHABLE: 'GRID_MAXIMUM_UNREACHABLE',
  COEFFICIENT_NEGATIVE: 'GRID_COEFFICIENT_NEGATIVE',
  CRITERION_TWICE: 'GRID_CRITERION_TWICE',
  CAP_WITHOUT_CRITERIA: 'GRID_CAP_WITHOUT_CRITERIA',
  CAP_NEVER_REACHED: 'GRID_CAP_NEVER_REACHED',
  GROUP_WITHOUT_CAP: 'GRID_GROUP_WITHOUT_CAP',
  GRID_WITHOUT_CRITERIA: 'GRID_WITHOUT_CRITERIA',
  GRID_UNREACHABLE: 'GRID_UNREACHABLE',
};

const { band, linear, pareto, quantile, quantileAbove, label, yesNo, blank, cap } = GRID_RULES;
const WORDS: Partial<Readonly<Record<GridProblemCode, readonly Bilingual[]>>> = {
  RULE_UNKNOWN: [band, linear, pareto, quantile, quantileAbove, label, yesNo, blank, cap],
  CRITERION_UNKNOWN: [...Object.values(CRITERION_NAMES), ANY_COLUMN],
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

const columnOf = ({ headers, rect }: OwnTable, id: GridColumnId | null) => {
  const at =
    id === null
      ? -1
      : headers.findIndex((header) => Object.values<string>(GRID_COLUMNS[id]).includes(header));
  return at < 0
    ? { column: '', header: '' }
    : { column: columnLetters(rect.left + at), header: headers[at] ?? '' };
};

const LIMIT_COLUMNS: Partial<Readonly<Record<GridFault, GridColumnId>>> = {
  BAND_EMPTY: 'from',
  BAND_OVERLAP: 'from',
  BAND_OPEN_BELOW: 'from',
  BAND_HOLE: 'to',
  BAND_OPEN_ABOVE: 'to',
};

const columnOfFlag = ({ code, at, group }: GridFlag): GridColumnId | null => {
  if (group !== undefined) return 'group';
  return at === undefined || at === null ? null : (LIMIT_COLUMNS[code] ?? null);
};

/** Values named in full; the others are counted. */
const NAMED_VALUES = 3;

const valueOfFlag = ({ at, group, values }: GridFlag, language: Language): string => {
  if (values) {
    const more = values.length - NAMED_VALUES;
    return [...values.slice(0, NAMED_VALUES), ...(more > 0 ? [`+ ${more}`] : [])].join(', ');
  }
  if (group !== undefined) return group === '' ? WHOLE_GRID[language] : group;
  if (at === undefined || at === null) return '';
  return language === 'fr' ? String(at).replace('.', ',') : String(at);
};

const problemOf = (trouble: GridTrouble, { table, row, language }: Place): Problem => {
  const base = { sheet: table.sheetName, row };
  if (trouble.kind === 'flag') {
    const { flag } = trouble;
    const subject = (flag.criterion?.label ?? flag.label)[language];
    const place = columnOf(table, columnOfFlag(flag));
    return { ...base, code: FAULTS[flag.code], ...place, value: valueOfFlag(flag, language), subject };
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
export const gridProblems = (layout: GridLayout, table: OwnTable, language: Language): Problem[][] => {
  const top = table.rect.top + 1;
  const told = (troubles: readonly GridTrouble[], row: number): Problem[] =>
    troubles.map((trouble) => problemOf(trouble, { table, row, language }));
  return [...layout.lines.map(({ troubles }, at) => told(troubles, top + 1 + at)), told(layout.general, top)];
};
