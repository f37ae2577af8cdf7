import { REP_COLUMNS, type RepColumnId } from '../../words/settings/recordColumns';
import { SETTINGS } from '../../words/settings/catalogue';
import type { ValueKind } from '../../words/settings/entries';
import { asFlag, asNumber, asText } from './cellAs';
import type { RawTable } from './rawTable';
import {
  readRecords,
  type RecordColumn,
  type RecordSpec,
  type RecordsReading,
  type RecordValues,
} from './readRecords';
import type { TableFault } from './tableFault';
import type { FieldDays, RepProfile } from './types';

const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const AMOUNT: ValueKind = { kind: 'number', min: 0, max: 1e12 };
const FLAG: ValueKind = { kind: 'flag' };

const optional = (id: RepColumnId, kind: ValueKind): RecordColumn<RepColumnId> => ({
  id,
  header: REP_COLUMNS[id],
  kind,
  role: 'optional',
});

/** A rep's own figure has the kind of the setting it takes the place of. */
export const REP_SPEC: RecordSpec<RepColumnId> = {
  columns: [
    { id: 'name', header: REP_COLUMNS.name, role: 'key', kind: { kind: 'text', longest: 100 } },
    optional('home', { kind: 'text', longest: 250 }),
    optional('latitude', { kind: 'number', min: -90, max: 90 }),
    optional('longitude', { kind: 'number', min: -180, max: 180 }),
    optional('workDays', SETTINGS.workDays.kind),
    optional('hoursPerDay', SETTINGS.hoursPerDay.kind),
    optional('fieldShare', SETTINGS.fieldShare.kind),
    ...WEEK.map((day) => optional(day, FLAG)),
    optional('visitsPerDay', { kind: 'number', min: 0.1, max: 50 }),
    optional('annualCost', SETTINGS.annualCost.kind),
    optional('costIncludesCar', FLAG),
    optional('objective', AMOUNT),
    optional('achieved', AMOUNT),
    optional('previousTurnover', AMOUNT),
    optional('topTarget', SETTINGS.repTargets.kind),
    optional('dayStart', SETTINGS.dayStart.kind),
    optional('dayEnd', SETTINGS.dayEnd.kind),
    optional('lunchFrom', SETTINGS.lunchFrom.kind),
    optional('lunchTo', SETTINGS.lunchTo.kind),
    optional('lunchMinutes', SETTINGS.lunchMinutes.kind),
    optional('maxDriveHours', SETTINGS.maxDriveHours.kind),
    optional('maxVisitsPerDay', SETTINGS.maxVisitsPerDay.kind),
    optional('dayEndPlace', { kind: 'text', longest: 250 }),
    optional('nightsAway', { kind: 'number', min: 0, max: 4, isWhole: true }),
    optional('skills', { kind: 'text', longest: 250 }),
    optional('hypotheses', { kind: 'text', longest: 250 }),
  ],
};

type Values = RecordValues<RepColumnId>;

const fieldDaysOf = (values: Values): FieldDays | null => {
  const ticked = WEEK.map((day) => asFlag(values[day]) ?? false);
  return ticked.includes(true) ? (ticked as unknown as FieldDays) : null;
};

const profileOf = (values: Values): RepProfile => ({
  name: asText(values.name),
  home: asText(values.home),
  latitude: asNumber(values.latitude),
  longitude: asNumber(values.longitude),
  workDays: asNumber(values.workDays),
  hoursPerDay: asNumber(values.hoursPerDay),
  fieldShare: asNumber(values.fieldShare),
  fieldDays: fieldDaysOf(values),
  visitsPerDay: asNumber(values.visitsPerDay),
  annualCost: asNumber(values.annualCost),
  costIncludesCar: asFlag(values.costIncludesCar),
  objective: asNumber(values.objective),
  achieved: asNumber(values.achieved),
  previousTurnover: asNumber(values.previousTurnover),
  topTarget: asNumber(values.topTarget),
  dayStart: asNumber(values.dayStart),
  dayEnd: asNumber(values.dayEnd),
  lunchFrom: asNumber(values.lunchFrom),
  lunchTo: asNumber(values.lunchTo),
  lunchMinutes: asNumber(values.lunchMinutes),
  maxDriveHours: asNumber(values.maxDriveHours),
  maxVisitsPerDay: asNumber(values.maxVisitsPerDay),
  dayEndPlace: asText(values.dayEndPlace),
  nightsAway: asNumber(values.nightsAway),
  skills: asText(values.skills),
});

/** A profile as the values of its row; `hypotheses` says which of them nobody has confirmed. */
export const repValues = ({ fieldDays, ...profile }: RepProfile, hypotheses: string): Values => ({
  ...{ ...profile, hypotheses },
  ...(Object.fromEntries(WEEK.map((day, at) => [day, fieldDays?.[at] ? true : null])) as Record<
    (typeof WEEK)[number],
    boolean | null
  >),
});

/** A rep of whom only the name is known. */
export const unknownRep = (name: string): RepProfile => ({
  name,
  home: '',
  latitude: null,
  longitude: null,
  workDays: null,
  hoursPerDay: null,
  fieldShare: null,
  fieldDays: null,
  visitsPerDay: null,
  annualCost: null,
  costIncludesCar: null,
  objective: null,
  achieved: null,
  previousTurnover: null,
  topTarget: null,
  dayStart: null,
  dayEnd: null,
  lunchFrom: null,
  lunchTo: null,
  lunchMinutes: null,
  maxDriveHours: null,
  maxVisitsPerDay: null,
  dayEndPlace: '',
  nightsAway: null,
  skills: '',
});

export interface RepReading {
  readonly reps: readonly RepProfile[];
  readonly faults: readonly TableFault[];
  readonly records: RecordsReading<RepColumnId>;
}

/** `DC Commerciaux` read back, in the table's order. */
export const readRepTable = (table: RawTable): RepReading => {
  const records = readRecords(table, REP_SPEC);
  return { reps: records.rows.map(({ values }) => profileOf(values)), faults: records.faults, records };
};
