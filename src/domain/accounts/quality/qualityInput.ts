import type { FieldId, NumberField, TextField } from '../../../words/fields';
import type { NumberColumn, ProblemCode, TextColumn } from '../types';

export interface Finding {
  readonly account: number;
  readonly field: FieldId;
  readonly value: string;
  readonly repair?: string;
}

/** What the checks look at: the accounts' columns, and where to say what is wrong. */
export interface QualityInput {
  readonly count: number;
  readonly numbers: Partial<Readonly<Record<NumberField, NumberColumn>>>;
  readonly texts: Partial<Readonly<Record<TextField, TextColumn>>>;
  /** True for a column computed from others: its cells are not on the sheet. */
  readonly isDerived: (field: FieldId) => boolean;
  readonly report: (code: ProblemCode, finding: Finding) => void;
}
