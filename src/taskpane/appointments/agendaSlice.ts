import type { AgendaReport, CalendarText, SlotsReport } from '../../app/agendaReportTypes';
import type { AgendaRequest } from '../../app/agendaRequest';
import type { SliceKey } from '../store/slices';

export type CalendarPer = NonNullable<AgendaRequest['calendars']>;

/** The slots of the account on the selected row. */
export type SlotsState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'finding' }
  | { readonly kind: 'found'; readonly report: SlotsReport };

/** What the place of the appointments knows. */
export interface AgendaState {
  /** The last of each sheet of accounts. */
  readonly agendas: Readonly<Record<string, AgendaReport>>;
  /** Sheets whose cells changed since. */
  readonly stale: readonly string[];
  /** The account on the selected row; null where there is none. */
  readonly account: { readonly name: string; readonly row: number } | null;
  readonly slots: SlotsState;
  readonly per: CalendarPer;
  /** null: none made yet. */
  readonly files: readonly CalendarText[] | null;
  /** File whose content was put on the clipboard, or could not be. */
  readonly copied: { readonly file: string; readonly isCopied: boolean } | null;
}

export const AGENDA: SliceKey<AgendaState> = {
  initial: {
    agendas: {},
    stale: [],
    account: null,
    slots: { kind: 'idle' },
    per: 'rep',
    files: null,
    copied: null,
  },
};
