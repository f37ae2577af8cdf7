/** The table of visits while a run works on it: rows that stand, what changes in them, rows that come. */
import type { AgendaVisit } from '../../domain/appointments/agendaVisit';
import { VisitNumbers } from '../../domain/appointments/agendaVisit';
import type { AgendaReading } from '../../domain/appointments/agendaTable';

/** What a run may change in a visit. */
export type VisitChange = Partial<
  Pick<
    AgendaVisit,
    'day' | 'startMinute' | 'status' | 'firmness' | 'note' | 'sent' | 'sequence' | 'durationMinutes' | 'rep'
  >
>;

export interface AgendaRow {
  readonly visit: AgendaVisit;
  /** Row of the table's body; null for one that comes. */
  readonly row: number | null;
  /** What this run changes in a row that stands. */
  readonly changed: VisitChange;
}

export type NewVisit = Omit<AgendaVisit, 'id' | 'sequence' | 'sent'> & { readonly id?: string };

export class AgendaRows {
  readonly #rows: AgendaRow[];
  readonly #places = new Map<string, number>();
  readonly #numbers: VisitNumbers;
  /** Places of the visits of an account. */
  readonly #ofAccount = new Map<number, number[]>();

  constructor(reading: AgendaReading | null) {
    this.#rows = (reading?.visits ?? []).map((visit, at) => ({
      visit,
      row: reading?.rows[at] ?? null,
      changed: {},
    }));
    this.#rows.forEach(({ visit }, at) => this.#note(visit, at));
    this.#numbers = new VisitNumbers(reading?.visits ?? []);
  }

  get rows(): readonly AgendaRow[] {
    return this.#rows;
  }

  get visits(): readonly AgendaVisit[] {
    return this.#rows.map(({ visit }) => visit);
  }

  /** In the order they were found or added. */
  visitsOf(account: number): readonly AgendaVisit[] {
    return (this.#ofAccount.get(account) ?? []).flatMap((at) => this.#rows[at]?.visit ?? []);
  }

  /** −1 for an identifier nobody has. */
  placeOf(id: string): number {
    return this.#places.get(id) ?? -1;
  }

  #note({ id, account }: AgendaVisit, at: number): void {
    this.#places.set(id, at);
    if (account >= 0) this.#ofAccount.set(account, [...(this.#ofAccount.get(account) ?? []), at]);
  }

  visit(id: string): AgendaVisit | null {
    return this.#rows[this.#places.get(id) ?? -1]?.visit ?? null;
  }

  add(given: NewVisit): AgendaVisit {
    const id = given.id ?? this.#numbers.next(given.accountKey);
    const visit: AgendaVisit = { ...given, id, sequence: 0, sent: null };
    this.#numbers.note(visit);
    this.#note(visit, this.#rows.length);
    this.#rows.push({ visit, row: null, changed: {} });
    return visit;
  }

  change(id: string, change: VisitChange): void {
    const at = this.#places.get(id) ?? -1;
    const row = this.#rows[at];
    if (!row) return;
    this.#rows[at] = {
      ...row,
      visit: { ...row.visit, ...change },
      changed: row.row === null ? {} : { ...row.changed, ...change },
    };
  }
}
