/** What the job `grid` says of `DC Barème` and is told to change in it; docs/report.schema.json describes it. */
import type { GridColumnId, GridRuleId } from '../../words/gridWords';

/** A cell as it stands: a text where a number was expected and could not be read. */
export type GridCellValue = string | number | null;

export interface ShownGridRow {
  /** Row of the table's body, from 0: what an edit names. */
  readonly line: number;
  /** 1-based sheet row. */
  readonly row: number;
  readonly rule: GridRuleId;
  readonly from: GridCellValue;
  readonly to: GridCellValue;
  readonly label: string;
  readonly points: GridCellValue;
}

export interface ShownCriterion {
  /** As the cell says it, without the mark of a missing column. */
  readonly name: string;
  /** No column of the accounts feeds it. */
  readonly isAbsent: boolean;
  /** False: its rows cannot be read and stay as typed, the last good rule scores. */
  readonly isRead: boolean;
  readonly coefficient: GridCellValue;
  readonly maximum: GridCellValue;
  readonly group: string;
  /** The most points its rows give; null while they cannot be read. */
  readonly best: number | null;
  readonly rows: readonly ShownGridRow[];
}

export interface ShownCap {
  readonly line: number;
  readonly row: number;
  /** "" for the whole grid. */
  readonly group: string;
  readonly points: GridCellValue;
}

export interface ShownGrid {
  readonly name: string;
  /** In the words of the sheet, parted by commas. */
  readonly statuses: string;
  readonly typologies: string;
  /** What counts as 100: Σ maximum × coefficient, less what caps cut off; null while nothing can be read. */
  readonly maximum: number | null;
  readonly criteria: readonly ShownCriterion[];
  readonly caps: readonly ShownCap[];
}

/** Lines of `DC Barème` replaced by others. */
export interface GridEdit {
  /** Rows of the table's body that go, as the report numbers them; one at least. */
  readonly lines: readonly number[];
  /** What stands in place of the first of them: each like a line of the table, with some cells of ours changed. */
  readonly rows: readonly {
    readonly like: number;
    readonly cells: Readonly<Partial<Record<GridColumnId, string | number>>>;
  }[];
}
