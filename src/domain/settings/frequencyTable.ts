import { FREQUENCY_GROUPS, FREQUENCY_UNITS } from '../../words/settings/listWords';
import { FREQUENCY_COLUMNS, type FrequencyColumnId } from '../../words/settings/recordColumns';
import { CLASSES } from '../scoring/types';
import { asNumber } from './cellAs';
import { DEFAULT_FREQUENCIES } from './defaultFrequencies';
import type { RawTable } from './rawTable';
import { readRecords, type RecordSpec, type RecordsReading, type RecordValues } from './readRecords';
import type { TableFault } from './tableFault';
import type { FrequencyRule } from './types';

const LETTERS = Object.fromEntries(CLASSES.map((letter) => [letter, { fr: letter, en: letter }]));

type Values = RecordValues<FrequencyColumnId>;

/** A rule as the values of its row. */
export const frequencyValues = (rule: FrequencyRule): Values => ({ ...rule });

const defaultFor = (group: unknown, classLetter: unknown): FrequencyRule | undefined =>
  DEFAULT_FREQUENCIES.find((rule) => rule.group === group && rule.classLetter === classLetter);

export const FREQUENCY_SPEC: RecordSpec<FrequencyColumnId> = {
  columns: [
    {
      id: 'group',
      header: FREQUENCY_COLUMNS.group,
      role: 'key',
      kind: { kind: 'choice', choices: FREQUENCY_GROUPS },
    },
    {
      id: 'classLetter',
      header: FREQUENCY_COLUMNS.classLetter,
      role: 'key',
      kind: { kind: 'choice', choices: LETTERS },
    },
    {
      id: 'visits',
      header: FREQUENCY_COLUMNS.visits,
      role: 'needed',
      kind: { kind: 'number', min: 0, max: 400 },
    },
    {
      id: 'unit',
      header: FREQUENCY_COLUMNS.unit,
      role: 'optional',
      kind: { kind: 'choice', choices: FREQUENCY_UNITS },
    },
    {
      id: 'minutes',
      header: FREQUENCY_COLUMNS.minutes,
      role: 'optional',
      kind: { kind: 'number', min: 1, max: 600 },
    },
    {
      id: 'callsPerYear',
      header: FREQUENCY_COLUMNS.callsPerYear,
      role: 'optional',
      kind: { kind: 'number', min: 0, max: 400 },
    },
  ],
  fallbackOf: ({ group, classLetter }) => {
    const rule = defaultFor(group, classLetter);
    return rule ? frequencyValues(rule) : {};
  },
};

/** Empty cells: per year, the default minutes of the group and class, no calls. */
const ruleOf = (values: Values): FrequencyRule | null => {
  const fallback = defaultFor(values.group, values.classLetter);
  return (
    (fallback && {
      group: fallback.group,
      classLetter: fallback.classLetter,
      visits: asNumber(values.visits) ?? fallback.visits,
      unit: (values.unit ?? 'year') as FrequencyRule['unit'],
      minutes: asNumber(values.minutes) ?? fallback.minutes,
      callsPerYear: asNumber(values.callsPerYear) ?? 0,
    }) ??
    null
  );
};

export interface FrequencyReading {
  /** One per group and class: the sheet's, else the default. */
  readonly rules: readonly FrequencyRule[];
  readonly faults: readonly TableFault[];
  readonly records: RecordsReading<FrequencyColumnId>;
}

/** `DC Fréquences` read back; a group and class without a row has its default. */
export const readFrequencyTable = (table: RawTable): FrequencyReading => {
  const records = readRecords(table, FREQUENCY_SPEC);
  const said = records.rows.map(({ values }) => ruleOf(values)).filter((rule) => rule !== null);
  const rules = DEFAULT_FREQUENCIES.map(
    (fallback) =>
      said.find((rule) => rule.group === fallback.group && rule.classLetter === fallback.classLetter) ??
      fallback,
  );
  return { rules, faults: records.faults, records };
};
