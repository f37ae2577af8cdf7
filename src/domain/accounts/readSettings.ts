import type { ProblemLog } from './problemLog';
import type { TableSource } from './tableSource';
import type { NumberColumn } from './types';
import type { UnitChoices } from './unitChoice';

/** Reads a column of a table as numbers, one per body row, and says what is wrong with its cells. */
export type NumberReader = (source: TableSource, column: number, log: ProblemLog) => NumberColumn;

/** What the user may decide about reading; serial days are of the 1900 system. */
export interface ReadSettings {
  /** The day of the run: decides which year is complete, and is the reference date where no line carries one. */
  readonly today: number;
  /** Recency is counted as of this day (`--set date=`). */
  readonly referenceDate?: number;
  /**
   * Which lines are added up. Default: all of them for order lines, the last complete year for one row per account and year.
   */
  readonly period?: 'wholeFile' | 'last12Months' | 'year';
  /** With period 'year': which one; the last complete one when absent. */
  readonly year?: number;
  /** What the user says of the units of amounts. */
  readonly units?: UnitChoices;
  /** How a column of visits is read: as numbers a year, unless given (frequencies have their own words, which `visits` knows). */
  readonly readVisits?: NumberReader;
}
