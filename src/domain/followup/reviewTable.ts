import { REVIEW_COLUMNS, REVIEW_KIND_WORDS, type ReviewColumnId } from '../../words/followupWords';
import { asNumber, asText } from '../settings/cellAs';
import type { RawTable } from '../settings/rawTable';
import type { RecordColumn } from '../settings/readRecords';
import type { TableFault } from '../settings/tableFault';
import { readLines } from './readLines';
import type { ReviewEntry, ReviewKind } from './reviewBalance';

const NAME = { kind: 'text', longest: 255 } as const;
const LONG_TEXT = { kind: 'text', longest: 32_767 } as const;

export const REVIEW_SPEC: readonly RecordColumn<ReviewColumnId>[] = [
  { id: 'rep', header: REVIEW_COLUMNS.rep, role: 'needed', kind: NAME },
  {
    ...{ id: 'kind', header: REVIEW_COLUMNS.kind, role: 'needed' },
    kind: { kind: 'choice', choices: REVIEW_KIND_WORDS },
  },
  { id: 'text', header: REVIEW_COLUMNS.text, role: 'needed', kind: LONG_TEXT },
  { id: 'why', header: REVIEW_COLUMNS.why, role: 'optional', kind: LONG_TEXT },
  { id: 'due', header: REVIEW_COLUMNS.due, role: 'optional', kind: { kind: 'day' } },
];

export interface ReviewFinding extends ReviewEntry {
  readonly why: string;
}

/** `DC Bilans` read back, in the table's order. */
export function readReviewTable(table: RawTable): {
  readonly findings: readonly ReviewFinding[];
  readonly faults: readonly TableFault[];
} {
  const { rows, faults } = readLines(table, REVIEW_SPEC);
  const findings = rows.map(({ values }): ReviewFinding => ({
    rep: asText(values.rep),
    kind: values.kind as ReviewKind,
    text: asText(values.text),
    why: asText(values.why),
    due: asNumber(values.due),
  }));
  return { findings, faults };
}
