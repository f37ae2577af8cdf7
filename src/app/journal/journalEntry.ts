/** One write of the add-in, or one taken back. */
export interface JournalEntry {
  /** ISO time. */
  readonly at: string;
  readonly job: string;
  /** Sheet the job was about. */
  readonly sheet: string;
  /** Columns and sheets written. */
  readonly written: string;
  /** What changed since the run before; "" where nothing is told. */
  readonly detail: string;
}
