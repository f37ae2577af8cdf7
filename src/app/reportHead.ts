import type { Problem } from '../domain/accounts/types';
import type { FieldId } from '../words/fields';

/** The one account of a job that pane, command line and tests read alike; docs/report.schema.json describes it. */
export interface ReportHead<Job extends string> {
  readonly job: Job;
  readonly version: 1;
  readonly ok: true;
  readonly sheet: string;
  /** A1 address of the account table, header included; "" when there is none. */
  readonly table: string;
  readonly mapping: Readonly<Partial<Record<FieldId, string>>>;
  /** Ordered by row then column, at most 10,000. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** Sheet-qualified addresses of what was written. */
  readonly written: readonly string[];
}
