import type { VisitStatus } from '../appointments/types';
import type { CHANNEL_WORDS, STAGE_WORDS, VISIT_RESULT_WORDS } from '../../words/followupWords';

export type Channel = keyof typeof CHANNEL_WORDS;
export type VisitResult = keyof typeof VISIT_RESULT_WORDS;
export type Stage = keyof typeof STAGE_WORDS;

/** One line of `DC Suivi`: a visit, a call, ahead or behind. */
export interface VisitLine {
  /** The visit's number in the tour tabs and `DC Agenda`; "" for a line written by hand. */
  readonly visitId: string;
  /** Index of the account; −1 where it is not known. */
  readonly account: number;
  /** As written, else the account's rep; "" for nobody. */
  readonly rep: string;
  /** Serial day. */
  readonly day: number;
  readonly channel: Channel;
  readonly status: VisitStatus;
  readonly result: VisitResult | null;
  readonly stage: Stage | null;
  readonly obstacle: string;
  readonly tool: string;
  /** NaN where it is not said. */
  readonly minutes: number;
  /** Euros without tax; NaN where it is not said. */
  readonly amount: number;
}

export const isDone = ({ status }: Pick<VisitLine, 'status'>): boolean => status === 'done';
/** At the customer's; a call or a video takes no field hours (method R10). */
export const isVisit = ({ channel }: Pick<VisitLine, 'channel'>): boolean => channel === 'visit';

/** Days, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const isWithin = ({ day }: Pick<VisitLine, 'day'>, { from, to }: Span): boolean =>
  day >= from && day <= to;
