import type { TakebackReport } from '../../../app/handoff/handoffTypes';
import type { Failure } from '../../../domain/result';
import type { SendState } from '../../shared/sentBook/madeBook';
import type { SliceKey } from '../../store/slices';

export type BackState =
  | { readonly kind: 'idle' | 'reading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'read' | 'written'; readonly report: TakebackReport; readonly bytes: Uint8Array };

export interface HandoffState {
  readonly isOpen: boolean;
  /** How often the ribbon has asked for it: each time it comes into sight. */
  readonly asked: number;
  /** Reps with a tour tab; null before they are read. */
  readonly reps: readonly string[] | null;
  readonly rep: string;
  readonly send: SendState;
  readonly back: BackState;
}

export const HANDOFF: SliceKey<HandoffState> = {
  initial: { isOpen: false, asked: 0, reps: null, rep: '', send: { kind: 'idle' }, back: { kind: 'idle' } },
};
