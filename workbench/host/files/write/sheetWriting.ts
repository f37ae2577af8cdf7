import type { SheetModel } from '../../model/types';
import type { PackageDraft } from '../package/packageDraft';
import type { SheetParts } from '../read/readSheet';
import type { CellReading } from '../sheet/readCells';
import type { CellWriting } from '../sheet/writeCells';
import type { StyleNumbers } from '../styles/writeStyles';

export interface SheetWriting {
  readonly draft: PackageDraft;
  readonly sheet: SheetModel;
  /** The sheet as it was read, without cells; null for a new one. */
  readonly before: SheetModel | null;
  readonly parts: SheetParts | null;
  readonly path: string;
  readonly isActive: boolean;
  readonly wasActive: boolean;
  readonly styles: StyleNumbers;
  readonly cells: CellWriting;
  readonly reading: Pick<CellReading, 'strings' | 'styles' | 'dateSystem'>;
  /** Table numbers are unique in the workbook. */
  readonly nextTableNumber: () => number;
}

/** New texts of top-level elements by name; "" takes the element away. */
export type Replacements = Map<string, string>;

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
