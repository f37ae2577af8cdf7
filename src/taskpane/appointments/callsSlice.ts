import type { AgendaReport } from '../../app/agendaReportTypes';
import type { Failure } from '../../domain/result';
import type { SendState } from '../shared/sentBook/madeBook';
import type { SliceKey } from '../store/slices';

/** The assistant's list that came back: what it would enter, before it is entered. */
export type CallsBack =
  | { readonly kind: 'idle' | 'reading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'read';
      readonly assistant: AgendaReport['assistant'];
      readonly returned: Uint8Array;
    };

export interface CallsState {
  readonly send: SendState;
  readonly back: CallsBack;
}

export const CALLS: SliceKey<CallsState> = { initial: { send: { kind: 'idle' }, back: { kind: 'idle' } } };
