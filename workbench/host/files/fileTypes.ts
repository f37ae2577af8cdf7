import type { WorkbookModel } from '../model/types';
import type { FileLimits } from './fileLimits';
import type { Package } from './package/openPackage';

/** A line whose number of fields is not the usual one; `row` counts from 1, as the sheet shows it. */
export interface RaggedLine {
  readonly row: number;
  readonly fields: number;
}
export interface TextFileReport {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly delimiter: string;
  readonly decimal: '.' | ',';
  readonly usualFields: number;
  /** At most 1,000; `raggedCount` is the true number. Shorter lines count only when they hold more than one field. */
  readonly raggedLines: readonly RaggedLine[];
  readonly raggedCount: number;
}

export interface OpenOptions {
  /** Culture of the user, "fr-FR" by default: how a CSV's dates are meant, and what the host reports. */
  readonly locale?: string;
  readonly limits?: FileLimits;
}

/** What is needed to save an opened file again without losing what the model does not hold. */
export interface WorkbookSource {
  readonly package: Package | null;
  readonly locale?: string;
}

export interface OpenedWorkbook {
  readonly workbook: WorkbookModel;
  readonly source: WorkbookSource;
  /** How a text file was read; absent for workbooks. */
  readonly textFile?: TextFileReport;
}
