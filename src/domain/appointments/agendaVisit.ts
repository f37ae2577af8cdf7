import type { VISIT_ORIGIN_WORDS } from '../../words/agendaWords';
import type { VISIT_STATUS_WORDS } from '../../words/followupWords';
import type { Visit } from './types';

export type VisitOriginId = keyof typeof VISIT_ORIGIN_WORDS;

/** What was last put into a calendar file: its SEQUENCE, and the facts it told. */
export interface SentInvitation {
  readonly sequence: number;
  readonly facts: string;
}

/** A row of `DC Agenda` as it is understood. */
export interface AgendaVisit extends Visit {
  /** Index into the account table; −1 where the account is not known. */
  readonly account: number;
  /** The account's name; as the row names it where the account is not known. */
  readonly name: string;
  readonly origin: VisitOriginId;
  readonly note: string;
  /** null: never put into a calendar file. */
  readonly sent: SentInvitation | null;
}

const CLOSED: ReadonlySet<keyof typeof VISIT_STATUS_WORDS> = new Set(['done', 'missed', 'cancelled']);

/** Done, missed or given up: its number is used up. */
export const isClosed = ({ status }: Pick<Visit, 'status'>): boolean => CLOSED.has(status);

/** Given up by somebody, not by a plan made anew: the visit is not booked again in its place. */
export const isRefused = ({ status, origin }: Pick<AgendaVisit, 'status' | 'origin'>): boolean =>
  status === 'cancelled' && origin !== 'tour';

const SENT = /^(\d+)\|(.*)$/;

export const readSent = (text: string): SentInvitation | null => {
  const match = SENT.exec(text);
  return match ? { sequence: Number(match[1]), facts: match[2] ?? '' } : null;
};

export const sentText = (sent: SentInvitation | null): string =>
  sent ? `${sent.sequence}|${sent.facts}` : '';

/** "K1#3" → 3; 0 where the identifier carries no number. */
export const visitNumber = (id: string): number => Number(/#(\d+)$/.exec(id)?.[1] ?? 0);

/** Identifiers nobody has yet, by account key: `K1#4` after `K1#3`. */
export class VisitNumbers {
  readonly #last = new Map<string, number>();

  constructor(visits: Iterable<Pick<Visit, 'id' | 'accountKey'>>) {
    for (const visit of visits) this.note(visit);
  }

  note({ id, accountKey }: Pick<Visit, 'id' | 'accountKey'>): void {
    this.#last.set(accountKey, Math.max(this.#last.get(accountKey) ?? 0, visitNumber(id)));
  }

  next(accountKey: string): string {
    const number = (this.#last.get(accountKey) ?? 0) + 1;
    this.#last.set(accountKey, number);
    return `${accountKey}#${number}`;
  }
}
