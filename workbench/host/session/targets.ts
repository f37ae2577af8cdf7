import type { Rect, SheetModel } from '../model/types';

/**
 * A range as the client holds it: it follows its cells when rows, columns or cells come and go. `rect` is null once all
 * its cells were deleted. Make them with ReferenceBook.range, which is what keeps them up to date.
 */
export interface RangeTarget {
  readonly sheet: SheetModel;
  rect: Rect | null;
  /** Set while the client keeps it beyond the request. */
  referenceId: string | null;
}

/** Several areas of one sheet (RangeAreas). */
export interface AreasTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly RangeTarget[];
  referenceId: string | null;
}
