/**
 * `DC Fréquences`: rows that say how often accounts of a status, typology and class are visited, and rows that say what a
 * product category does to it. A kind of account without a row keeps the default.
 */
import { STATUS_NAMES, TYPOLOGY_NAMES } from '../../words/gridWords';
import { FREQUENCY_UNIT_NAMES } from '../../words/settings/listWords';
import { FREQUENCY_COLUMNS, type FrequencyColumnId } from '../../words/settings/recordColumns';
import { TYPOLOGIES } from '../accounts/types';
import { CLASSES } from '../scoring/types';
import { DEFAULT_FREQUENCIES } from '../visits/defaultFrequencies';
import type { CategoryRule, FrequencyRule, FrequencyTable } from '../visits/types';
import { asNumber, asText } from './cellAs';
import { withFrequencyWords } from './frequencyWords';
import { columnOf, textOfCell, type RawTable } from './rawTable';
import {
  readRecords,
  type RecordColumn,
  type RecordSpec,
  type RecordsReading,
  type RecordValues,
} from './readRecords';
import type { TableFault } from './tableFault';
import type { SettingValues } from './types';

export type RuleColumnId = Exclude<FrequencyColumnId, 'category' | 'multiplier'>;
export type CategoryColumnId = 'category' | 'multiplier';
export type RuleValues = RecordValues<RuleColumnId>;

const { excluded: _, ...VISITED_STATUSES } = STATUS_NAMES;
const LETTERS = Object.fromEntries(CLASSES.map((letter) => [letter, { fr: letter, en: letter }]));

const column = <Id extends FrequencyColumnId>(
  id: Id,
  role: RecordColumn['role'],
  kind: RecordColumn['kind'],
): RecordColumn<Id> => ({ id, header: FREQUENCY_COLUMNS[id], role, kind });

/** The default of a kind of account; without a typology, the small accounts'. */
const defaultFor = ({ status, typology, class: letter }: Partial<RuleValues>): FrequencyRule | undefined =>
  DEFAULT_FREQUENCIES.rules.find(
    (rule) => rule.status === status && rule.typology === (typology ?? 'small') && rule.class === letter,
  );

export const RULE_SPEC: RecordSpec<RuleColumnId> = {
  columns: [
    column('status', 'key', { kind: 'choice', choices: VISITED_STATUSES }),
    column('typology', 'optionalKey', { kind: 'choice', choices: TYPOLOGY_NAMES }),
    column('class', 'key', { kind: 'choice', choices: LETTERS }),
    column('count', 'needed', { kind: 'number', min: 0, max: 400 }),
    column('unit', 'optional', { kind: 'choice', choices: FREQUENCY_UNIT_NAMES }),
    column('minutes', 'optional', { kind: 'number', min: 1, max: 600 }),
    column('calls', 'optional', { kind: 'number', min: 0, max: 400 }),
    column('videos', 'optional', { kind: 'number', min: 0, max: 400 }),
  ],
  fallbackOf: (keys) => {
    const rule = defaultFor(keys);
    return rule
      ? { count: rule.count, unit: rule.unit, minutes: rule.minutes, calls: rule.calls, videos: rule.videos }
      : {};
  },
};

export const CATEGORY_SPEC: RecordSpec<CategoryColumnId> = {
  columns: [
    column('category', 'key', { kind: 'text', longest: 100 }),
    column('multiplier', 'needed', { kind: 'number', min: 0, max: 20 }),
  ],
};

/** Both typologies share a row where their defaults are the same. */
export const DEFAULT_RULE_ROWS: readonly RuleValues[] = DEFAULT_FREQUENCIES.rules.flatMap(
  (rule): RuleValues[] => {
    const isShared = rule.status !== 'client';
    if (isShared && rule.typology !== 'small') return [];
    return [{ ...rule, typology: isShared ? null : rule.typology }];
  },
);

/** Empty cells: per year, the default minutes, no calls; no typology means both. */
const rulesOf = (values: RuleValues): FrequencyRule[] => {
  const typologies = TYPOLOGIES.filter((one) => (values.typology ?? one) === one);
  return typologies.flatMap((typology) => {
    const fallback = defaultFor({ ...values, typology });
    if (!fallback) return [];
    return {
      ...fallback,
      count: asNumber(values.count) ?? fallback.count,
      unit: (values.unit ?? 'year') as FrequencyRule['unit'],
      minutes: asNumber(values.minutes) ?? fallback.minutes,
      calls: asNumber(values.calls) ?? 0,
      videos: asNumber(values.videos) ?? 0,
    };
  });
};

/** A row for one typology goes before a row for both. */
const rulesInForce = ({ rows }: RecordsReading<RuleColumnId>): FrequencyRule[] => {
  const [own, shared] = [true, false].map((isOwn) =>
    rows
      .filter(({ values }) => (values.typology !== null) === isOwn)
      .flatMap(({ values }) => rulesOf(values)),
  );
  return DEFAULT_FREQUENCIES.rules.map((fallback) => {
    const isSame = (rule: FrequencyRule): boolean =>
      rule.status === fallback.status && rule.typology === fallback.typology && rule.class === fallback.class;
    return own?.find(isSame) ?? shared?.find(isSame) ?? fallback;
  });
};

/** Rows of the other kind are blanked, so that rows keep their places. */
const rowsWhere = (table: RawTable, isWanted: (category: string) => boolean): RawTable => {
  const place = columnOf(table, FREQUENCY_COLUMNS.category);
  return {
    headers: table.headers,
    rows: table.rows.map((row) => (isWanted(textOfCell(row[place])) ? row : [])),
  };
};

/** The rules, with counts in words; a date among them is told as one. */
const readRules = (table: RawTable): RecordsReading<RuleColumnId> => {
  const words = withFrequencyWords(table);
  const { rows, faults } = readRecords(words.table, RULE_SPEC);
  const count = columnOf(table, FREQUENCY_COLUMNS.count);
  const told = faults.map((fault) => {
    const wrong = fault.column === count && fault.row !== null ? words.wrong.get(fault.row) : undefined;
    return wrong ? { ...fault, ...wrong } : fault;
  });
  const doubtful = [...words.doubtful].map(([row, fault]): TableFault => ({
    ...fault,
    ...{ row, column: count, subject: FREQUENCY_COLUMNS.count.fr },
  }));
  return { rows, faults: [...told, ...doubtful] };
};

export interface FrequencyReading {
  readonly table: FrequencyTable;
  readonly faults: readonly TableFault[];
  readonly rules: RecordsReading<RuleColumnId>;
  readonly categories: RecordsReading<CategoryColumnId>;
}

const categoriesOf = ({ rows }: RecordsReading<CategoryColumnId>): CategoryRule[] =>
  rows.map(({ values }) => ({
    category: asText(values.category),
    multiplier: asNumber(values.multiplier) ?? 1,
  }));

/** `DC Fréquences` read back; null when there is no such sheet. Combination and ladder are settings. */
export const readFrequencyTable = (
  table: RawTable | null,
  { combination, ladder }: Pick<SettingValues, 'combination' | 'ladder'>,
): FrequencyReading => {
  const nothing = { rows: [], faults: [] };
  const rules = table ? readRules(rowsWhere(table, (category) => category === '')) : nothing;
  const hasCategories = table !== null && columnOf(table, FREQUENCY_COLUMNS.category) >= 0;
  const categories = hasCategories
    ? readRecords(
        rowsWhere(table, (category) => category !== ''),
        CATEGORY_SPEC,
      )
    : nothing;
  return {
    table: {
      rules: rulesInForce(rules),
      categories: hasCategories ? categoriesOf(categories) : DEFAULT_FREQUENCIES.categories,
      combination,
      ladder,
    },
    faults: [...rules.faults, ...categories.faults],
    rules,
    categories,
  };
};
