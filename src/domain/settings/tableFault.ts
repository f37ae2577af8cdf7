import type { ProblemCode } from '../accounts/types';

/** Something wrong in a table of settings. Rows and columns count from 0 inside the table's body. */
export interface TableFault {
  readonly code: ProblemCode;
  /** null: the table as a whole is meant. */
  readonly row: number | null;
  /** null: the row as a whole is meant. */
  readonly column: number | null;
  readonly value: string;
  /** What the row is about: a setting's key, or the row's own words. */
  readonly subject: string;
  readonly expected?: string;
  readonly used?: string;
}
