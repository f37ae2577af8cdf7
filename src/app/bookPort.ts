/**
 * A workbook that is not the one open: made by us for someone else, or brought back by him. `src/books` implements it over a
 * library, which is fetched when first asked for.
 */
import type { Result } from '../domain/result';
import type { RawCell } from '../sheet/cellGrid';
import type { OwnSheetWrite } from '../sheet/writePlan';

export interface BookToWrite {
  /** In the file's properties. */
  readonly title: string;
  readonly sheets: readonly OwnSheetWrite[];
  /** Stands in the file as when it was made. */
  readonly madeAt: Date;
}

/** A sheet of a file: values as they stand, dates as serials. */
export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly RawCell[])[];
}

export interface BookPort {
  /** The bytes of an .xlsx; the same for the same book. */
  write(book: BookToWrite): Promise<Uint8Array>;
  /** FILE_UNREADABLE, FILE_ENCRYPTED, FILE_TOO_LARGE. */
  read(bytes: Uint8Array): Promise<Result<readonly BookSheet[]>>;
}
