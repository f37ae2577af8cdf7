import type { FieldId } from '../words/fields';
import type { Language } from '../words/language';
import type { UnitKey } from './unitSettings';

/** Columns chosen by the user: a header, a letter as "@F", or "" for none. */
export type MappingChoice = Readonly<Partial<Record<FieldId, string>>>;

/** What the user says of the units of amounts: `unit.turnover` → "k€", `tax.turnover` → "TTC", `period.potential` → "year". */
export type UnitTexts = Readonly<Partial<Record<UnitKey, string>>>;

export interface SheetRequest {
  readonly language: Language;
  /** The active sheet when absent. */
  readonly sheet?: string;
  readonly mapping?: MappingChoice;
  /** Settings for this run, e.g. { date: '2025-12-31' }. */
  readonly settings?: Readonly<Record<string, string>>;
}
