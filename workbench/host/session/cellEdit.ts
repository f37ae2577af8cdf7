import type { Rect, Scalar, SheetModel } from '../model/types';

export const CHANGE_TYPES = [
  'RangeEdited',
  'RowInserted',
  'RowDeleted',
  'ColumnInserted',
  'ColumnDeleted',
  'CellInserted',
  'CellDeleted',
] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

/** One thing done to cells; becomes a WorksheetChanged event. */
export interface CellEdit {
  readonly sheet: SheetModel;
  readonly rect: Rect;
  readonly changeType: ChangeType;
  readonly shiftDirection?: 'Down' | 'Right' | 'Up' | 'Left';
  /** Value before, for a single cell. */
  readonly before?: Scalar;
  readonly after?: Scalar;
}
