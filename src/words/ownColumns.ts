import type { Bilingual } from './language';
import { REPAIR_COLUMNS, REPAIRABLE_FIELDS } from './repairColumns';
import type { RepairableField } from './repairColumns';
import { RESULT_COLUMNS } from './resultColumns';
import type { ResultColumnId } from './resultColumns';

export type RepairColumnId = `repair.${RepairableField}`;
/** Every column the add-in writes beside an account table. */
export type OwnColumnId = ResultColumnId | RepairColumnId;

export const repairColumnId = (field: RepairableField): RepairColumnId => `repair.${field}`;

/** Headers by id, in both languages. */
export const OWN_COLUMNS = {
  ...RESULT_COLUMNS,
  ...Object.fromEntries(REPAIRABLE_FIELDS.map((field) => [repairColumnId(field), REPAIR_COLUMNS[field]])),
} as Readonly<Record<OwnColumnId, Bilingual>>;
export const OWN_COLUMN_IDS = Object.keys(OWN_COLUMNS) as readonly OwnColumnId[];
