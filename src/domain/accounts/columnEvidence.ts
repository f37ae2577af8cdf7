import { profileColumn } from './columnProfile';
import type { ColumnProfile } from './columnProfile';
import { readHeader } from './headerEvidence';
import type { HeaderEvidence } from './headerEvidence';
import type { TableSource } from './tableSource';
import type { Steps } from '../steps';

/** What header and content of one column say, each for itself. */
export interface ColumnEvidence {
  /** Index inside the table. */
  readonly column: number;
  readonly header: string;
  readonly evidence: HeaderEvidence;
  readonly profile: ColumnProfile;
}

/** Evidence for every column of a table, column by column. */
export function* gatherEvidence(source: TableSource): Steps<ColumnEvidence[]> {
  const columns: ColumnEvidence[] = [];
  for (const [column, header] of source.table.headers.entries()) {
    yield;
    columns.push({ column, header, evidence: readHeader(header), profile: profileColumn(source, column) });
  }
  return columns;
}
