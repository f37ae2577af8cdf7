import { profileColumn } from './columnProfile';
import type { ColumnProfile } from './columnProfile';
import { readHeader } from './headerEvidence';
import type { HeaderEvidence } from './headerEvidence';
import type { TableSource } from './tableSource';

/** What header and content of one column say, each for itself. */
export interface ColumnEvidence {
  /** Index inside the table. */
  readonly column: number;
  readonly header: string;
  readonly evidence: HeaderEvidence;
  readonly profile: ColumnProfile;
}

/** Evidence for every column of a table. */
export const gatherEvidence = (source: TableSource): ColumnEvidence[] =>
  source.table.headers.map((header, column) => ({
    column,
    header,
    evidence: readHeader(header),
    profile: profileColumn(source, column),
  }));
