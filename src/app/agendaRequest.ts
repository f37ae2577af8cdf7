import type { CalendarPer } from '../domain/appointments/invitations';
import type { SheetRequest } from './sheetRequest';

/** One gesture of the user on a visit or an account. Accounts are named by key, code or name. */
export type AgendaAction =
  /** By its visit, or the account's open one up to today (one made today where there is none). Proposes the next at once. */
  | {
      readonly kind: 'close';
      readonly visit?: string;
      readonly account?: string;
      readonly outcome: 'done' | 'missed';
    }
  /** `visit`: the one that moves there. Date 2026-12-14, time 09:30. */
  | {
      readonly kind: 'book';
      readonly account: string;
      readonly date: string;
      readonly time?: string;
      readonly rep?: string;
      readonly visit?: string;
    }
  | { readonly kind: 'drop'; readonly visit: string }
  | { readonly kind: 'tick'; readonly account: string; readonly keep: 'yes' | 'no' };

export interface AgendaRequest extends SheetRequest {
  readonly actions?: readonly AgendaAction[];
  /** Makes calendar files, and keeps what was put into them. */
  readonly calendars?: CalendarPer;
  /** The one visit a calendar file is wanted for. */
  readonly calendarOf?: string;
  /** The assistant's list as it came back in a file of its own: its results are entered. */
  readonly returned?: Uint8Array;
}

export interface SlotsRequest extends SheetRequest {
  /** Key, code or name; the account on the row when absent. */
  readonly account?: string;
  /** 1-based; the selected row when absent. */
  readonly row?: number;
}
