/** *Envoyer sa tournée* and what comes back, as pane and command line see them. */
import type { ReportHead } from '../reportHead';
import type { Language } from '../../words/language';

/** Who can be sent a tour. */
export interface HandoffChoices {
  readonly reps: readonly string[];
  /** Whose tab is looked at; null: nobody's. */
  readonly active: string | null;
  /** Sheet of the accounts the tours were planned from; null where none is known. */
  readonly accounts: string | null;
}

export interface HandoffRequest {
  readonly language: Language;
  /** Needed where several reps have tabs. */
  readonly rep?: string;
  /** The assistant's list in the place of a rep's tabs. */
  readonly to?: 'assistant';
  /** `--set` of this run. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface HandoffReport extends ReportHead<'handoff'> {
  readonly rep: string;
  /** Every rep with a tab. */
  readonly reps: readonly string[];
  readonly tabs: readonly { readonly tab: string; readonly week: string; readonly stops: number }[];
  /** Calls to make, where it is the assistant's list; there are no tabs then. */
  readonly calls?: number;
  /** Headers of the columns in the file, the hidden ones last. */
  readonly columns: readonly string[];
  readonly file: { readonly name: string; readonly bytes: number };
}

export interface Handoff {
  readonly report: HandoffReport;
  /** The file. */
  readonly bytes: Uint8Array;
  /** The same as a message, where no workbook can be opened. */
  readonly text: string;
}

export interface TakebackRequest {
  readonly language: Language;
  /** The file as it came back. */
  readonly bytes: Uint8Array;
}

export type TakebackField = 'status' | 'note';

export interface TakebackChange {
  readonly tab: string;
  /** Id of the visit. */
  readonly visit: string;
  readonly account: string;
  readonly field: TakebackField;
  readonly from: string;
  readonly to: string;
}

/** `CHANGED_HERE`: changed on both sides. `MOVED`: the visit stands in another tab now. `GONE`: in none. `STATUS_UNKNOWN`: no word of the list. `ADDED`: a row of the rep's own. */
export type TakebackConflictCode = 'CHANGED_HERE' | 'MOVED' | 'GONE' | 'STATUS_UNKNOWN' | 'ADDED';

/** Told, never written. */
export interface TakebackConflict {
  readonly code: TakebackConflictCode;
  /** Where the visit stands now; the returned sheet where it stands nowhere. */
  readonly tab: string;
  readonly visit: string;
  readonly account: string;
  readonly status: string;
  readonly note: string;
  /** What stands here now; "" where nothing does. */
  readonly here: string;
}

export interface TakebackReport extends ReportHead<'takeback'> {
  readonly visits: number;
  readonly changes: readonly TakebackChange[];
  readonly conflicts: readonly TakebackConflict[];
}
