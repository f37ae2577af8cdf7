/**
 * The `DC Barème` table read back, by the next run and by `DCSCORE`. A criterion with a row that cannot be read is
 * replaced as a whole by the last good one (half a criterion would score wrongly), and the row is flagged by a code.
 */
import type { DayOrder } from '../accounts/typedCells/dateText';
import type { DecimalSign } from '../accounts/typedCells/numberText';
import { isFieldId } from '../../words/fields';
import type { Bilingual } from '../../words/language';
import { DAY_ORDER_NAMES } from '../../words/gridWords';
import { checkGrids, type GridFlag } from './checkGrid';
import { sameGroup } from './capGroups';
import { classesIn, isClassRow } from './classRows';
import { DEFAULT_CLASSES } from './classRule';
import { criterionName } from './columnMeasure';
import { bestPoints } from './bestPoints';
import { DEFAULT_GRIDS, MINIMUM_COMPLETENESS } from './defaultGrids';
import { foldText } from './foldText';
import { ruleOf, type Flag } from './parseRule';
import {
  ALL_KINDS,
  COMMON_RULES,
  readGridRows,
  type GridProblem,
  type GridRow,
  type RawGridCell,
} from './gridRows';
import { sharedFigure } from './sharedFigures';
import type {
  Band,
  Cap,
  Criterion,
  FittedCriterion,
  FittedGrid,
  Measure,
  ReadingHabits,
  ScoringGrid,
  ScoringModel,
  SourceField,
  TypologyCuts,
} from './types';

export interface ParsedGridTable {
  /** Null when there is no grid in the table. */
  readonly model: ScoringModel | null;
  readonly problems: readonly GridProblem[];
  /** Rows of criteria that could not be read, in whose place the last good ones score. */
  readonly unused: readonly GridRow[];
  /** Holes, overlaps and the like: it can be scored by, but hardly as meant. */
  readonly flags: readonly GridFlag[];
}

const both = (text: string): Bilingual => ({ fr: text, en: text });

/** The criterion its rows make, or null when one of them cannot be read. */
function criterionOf(measure: Measure, rows: readonly GridRow[], flag: Flag): FittedCriterion | null {
  const steps = rows.filter(({ rule }) => rule !== 'blank');
  const blank = rows.find(({ rule }) => rule === 'blank');
  if (rows.some(({ isSound }) => !isSound)) return null;
  const made = ruleOf(steps, flag);
  const coefficient = sharedFigure(rows, 'coefficient', flag);
  const maximum = sharedFigure(rows, 'maximum', flag);
  const group = sharedFigure(rows, 'group', flag);
  if (!made || coefficient === undefined || maximum === undefined || group === undefined) return null;
  const why = rows.find((row) => row.why !== '')?.why;
  const blankPoints = blank ? { blankPoints: blank.points ?? 0 } : {};
  return {
    measure,
    coefficient: coefficient ?? 1,
    maximum: maximum ?? Math.max(0, bestPoints({ ...made, ...blankPoints })),
    label: criterionName(measure),
    ...made,
    ...(group === null ? {} : { group }),
    ...(why === undefined ? {} : { why: both(why) }),
    ...blankPoints,
  };
}

const groupBy = <Key>(rows: readonly GridRow[], keyOf: (row: GridRow) => Key): Map<Key, GridRow[]> => {
  const groups = new Map<Key, GridRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};

const identify = (name: string): Pick<ScoringGrid, 'id' | 'label'> => {
  const known = DEFAULT_GRIDS.find(({ label }) =>
    [label.fr, label.en].some((one) => foldText(one) === foldText(name)),
  );
  return known ? { id: known.id, label: known.label } : { id: foldText(name), label: both(name) };
};

/** Grids as they were before: fitted, or rules only. */
type KnownGrids = readonly (ScoringGrid & Partial<Pick<FittedGrid, 'absentCriteria'>>)[];

/** What stands in for rows that cannot be read. */
export interface LastGood extends Partial<
  Pick<ScoringModel, 'minimumCompleteness' | 'classes' | 'typology'>
> {
  readonly grids: KnownGrids;
}

const STARTING: LastGood = { grids: DEFAULT_GRIDS };

interface GridContext {
  readonly lastGood: KnownGrids;
  readonly unused: GridRow[];
  readonly flag: Flag;
}

/** The last good criterion, fitted or set aside. */
const rescue = (gridId: string, measure: Measure, lastGood: KnownGrids): Criterion | undefined => {
  const grid = lastGood.find(({ id }) => id === gridId);
  return grid && [...grid.criteria, ...(grid.absentCriteria ?? [])].find((one) => one.measure === measure);
};

const isFitted = (criterion: Criterion): criterion is FittedCriterion => 'bands' in criterion;

const withoutBands = (criterion: Criterion & { readonly bands?: readonly Band[] }): Criterion => {
  const { bands: _, ...rest } = criterion;
  return rest;
};

/** A grid as its rules alone, criteria without a column included. */
const withAllCriteria = (grid: FittedGrid): ScoringGrid => {
  const { id, label, statuses, typologies, criteria, absentCriteria, caps } = grid;
  return {
    ...{ id, label, statuses, typologies, criteria: [...criteria.map(withoutBands), ...absentCriteria] },
    ...(caps ? { caps } : {}),
  };
};

/** Criteria a row with an unreadable criterion may belong to: its neighbours'. */
const doubtful = (rows: readonly GridRow[]): ReadonlySet<Measure | null> =>
  new Set(
    rows.flatMap(({ measure }, i) =>
      measure ? [] : [rows[i - 1]?.measure ?? null, rows[i + 1]?.measure ?? null],
    ),
  );

/** Caps of a grid; for one whose row cannot be read, the last good one. Where a group has two, both rows stay as typed. */
function capsOf(rows: readonly GridRow[], gridId: string, { lastGood, flag, unused }: GridContext): Cap[] {
  const known = lastGood.find(({ id }) => id === gridId)?.caps ?? [];
  const groups = [...groupBy(rows, ({ group }) => foldText(group)).values()];
  return groups.flatMap((own): readonly Cap[] => {
    const [first, ...others] = own.filter(({ isSound }) => isSound);
    others.forEach((row) => flag('CAP_TWICE', row, 'group'));
    if (own.length > 1 || !first) unused.push(...own);
    if (first) return [{ group: first.group, points: first.maximum ?? 0 }];
    return known.filter(({ group }) => sameGroup(group, own[0]?.group ?? '')).slice(0, 1);
  });
}

function gridOf(all: readonly GridRow[], context: GridContext): FittedGrid {
  const { lastGood, flag, unused } = context;
  const rows = all.filter(({ rule }) => rule !== 'cap');
  const head = all.find(({ statuses }) => statuses.length > 0);
  const identity = identify(all[0]?.grid ?? '');
  const caps = capsOf(
    all.filter(({ rule }) => rule === 'cap'),
    identity.id,
    context,
  );
  const criteria: FittedCriterion[] = [];
  const absentCriteria: Criterion[] = [];
  const doubts = doubtful(rows);
  for (const [measure, own] of groupBy(rows, (row) => row.measure)) {
    const made = measure === null || doubts.has(measure) ? null : criterionOf(measure, own, flag);
    if (!made) unused.push(...own);
    if (measure === null) continue;
    const used = made ?? rescue(identity.id, measure, lastGood);
    if (!used) continue;
    if (isFitted(used) && !own[0]?.isAbsent) criteria.push(used);
    else absentCriteria.push(withoutBands(used));
  }
  return {
    ...identity,
    statuses: head?.statuses ?? ALL_KINDS.statuses,
    typologies: all.find(({ typologies }) => typologies.length > 0)?.typologies ?? ALL_KINDS.typologies,
    criteria,
    absentCriteria,
    absent: absentCriteria.map(({ measure }) => measure),
    fittedOn: rows.find(({ date }) => date !== null)?.date ?? 0,
    ...(caps.length > 0 ? { caps } : {}),
  };
}

type KeyMeasure = 'turnover' | 'potential' | 'employees';

/** A cut whose row cannot be read stays the last good one. */
function typologyOf(rows: readonly GridRow[], lastGood: TypologyCuts | undefined): TypologyCuts {
  const cut = (measure: KeyMeasure): number | null => {
    const row = rows.find((one) => one.rule === 'keyAccount' && one.measure === measure);
    return (row?.isSound === false ? lastGood?.[`${measure}From`] : row?.from) ?? null;
  };
  return {
    turnoverFrom: cut('turnover'),
    potentialFrom: cut('potential'),
    employeesFrom: cut('employees'),
    groups: rows.filter(({ rule }) => rule === 'keyGroup').map(({ label }) => label),
  };
}

const decimalSignOf = (row: GridRow | undefined): DecimalSign | undefined =>
  row && (row.label === '.' ? '.' : ',');

function dayOrderOf(row: GridRow | undefined): DayOrder | undefined {
  const orders = Object.entries(DAY_ORDER_NAMES) as [DayOrder, Bilingual][];
  return row && (orders.find(([, { fr, en }]) => row.label === fr || row.label === en)?.[0] ?? 'unknown');
}

type RowOf = (rule: GridRow['rule'], criterion: string) => GridRow | undefined;

const habitsOf = (rowOf: RowOf): ReadingHabits => ({
  decimalSign: decimalSignOf(rowOf('decimalSign', '')) ?? ',',
  dayOrder: dayOrderOf(rowOf('dayOrder', '')) ?? 'dayFirst',
  dateSystem: rowOf('dateSystem', '')?.from === 1904 ? 1904 : 1900,
});

function fieldsOf(rows: readonly GridRow[], rowOf: RowOf): SourceField[] {
  return rows.flatMap(({ criterion, label, from, to }) => {
    if (!isFieldId(criterion)) return [];
    const decimalSign = decimalSignOf(rowOf('decimalSign', criterion));
    const dayOrder = dayOrderOf(rowOf('dayOrder', criterion));
    const habit = { ...(decimalSign ? { decimalSign } : {}), ...(dayOrder ? { dayOrder } : {}) };
    return [{ field: criterion, header: label, scale: from ?? 1, occurrence: to ?? 1, ...habit }];
  });
}

function commonOf(
  rows: readonly GridRow[],
  lastGood: LastGood,
  { flag, unused }: Pick<GridContext, 'flag' | 'unused'>,
): Omit<ScoringModel, 'grids'> {
  const classRows = rows.filter(isClassRow);
  const classes = classesIn(classRows, flag);
  unused.push(...rows.filter((row) => (isClassRow(row) ? !classes : !row.isSound)));
  const [floor] = rows.filter(({ rule, isSound }) => rule === 'minimumCompleteness' && isSound);
  const all = (rule: GridRow['rule']): GridRow[] => rows.filter((row) => row.rule === rule);
  const rowOf: RowOf = (rule, criterion) =>
    rows.find((row) => row.rule === rule && row.criterion === criterion);
  return {
    referenceDate: all('referenceDate')[0]?.from ?? null,
    minimumCompleteness: floor?.from ?? lastGood.minimumCompleteness ?? MINIMUM_COMPLETENESS,
    classes: classes ?? lastGood.classes ?? DEFAULT_CLASSES,
    typology: typologyOf(rows, lastGood.typology),
    homes: all('home').map(({ label, from, to }) => ({
      rep: label,
      latitude: from ?? NaN,
      longitude: to ?? NaN,
    })),
    sectors: all('sectorAffinity').map(({ label, from }) => ({ sector: label, affinity: from ?? NaN })),
    fields: fieldsOf(all('field'), rowOf),
    habits: habitsOf(rowOf),
  };
}

/**
 * `table` holds the header row first, as `DcGrid[#All]` does. `lastGood` stands in for criteria that cannot be read
 * (the default grids when absent); one without cuts waits among the absent criteria until it is fitted.
 */
export function parseGridTable(
  table: readonly (readonly RawGridCell[])[],
  lastGood: LastGood = STARTING,
): ParsedGridTable {
  const { rows, problems: unreadable } = readGridRows(table);
  const problems = [...unreadable];
  const unused: GridRow[] = [];
  const flag: Flag = (code, row, column) => {
    const value = column === null ? '' : String(row[column as keyof GridRow] ?? '');
    problems.push({ code, row: row.row, column, value });
  };
  const own = rows.filter(({ rule }) => !COMMON_RULES.has(rule));
  const grids = [...groupBy(own, ({ grid }) => foldText(grid))].flatMap(([name, group]) => {
    if (name !== '') return [gridOf(group, { lastGood: lastGood.grids, flag, unused })];
    unused.push(...group);
    return [];
  });
  if (grids.length === 0) problems.push({ code: 'NO_GRID', row: 1, column: null, value: '' });
  const common = commonOf(
    rows.filter(({ rule }) => COMMON_RULES.has(rule)),
    lastGood,
    { flag, unused },
  );
  problems.sort((a, b) => a.row - b.row);
  return {
    model: grids.length > 0 ? { ...common, grids } : null,
    ...{ problems, unused, flags: checkGrids(grids.map(withAllCriteria)) },
  };
}

/** The grids of a model with their own rules, relative ones too, ready to be fitted anew. */
export const gridsToFit = ({ grids }: ScoringModel): readonly ScoringGrid[] => grids.map(withAllCriteria);
