import type { FieldId } from './fields';

/** Columns that are no field of an account but help to read one. */
export type HelperHeader =
  'year' | 'quantity' | 'unitPrice' | 'discount' | 'orderId' | 'firstName' | 'lastName';

/**
 * Headers people write above a column, in normalised form (lower case, no accents, words apart, years and units taken off).
 * `weight` is how surely the header alone names the field, 0–1. `none` marks columns that look like a field and are not:
 * they win over a weaker form of the field.
 */
export interface HeaderForms {
  readonly field: FieldId | HelperHeader | 'none';
  readonly weight: number;
  readonly forms: readonly string[];
}
