/**
 * A choice among columns: each takes one place in every row it stands in, rows have so many places, and a place left free
 * has its price. Wanted: the least sum of the columns chosen and of the places left.
 */
export interface Packing {
  /** Places of each row. */
  readonly room: Int32Array;
  /** Price of one place left free, whole numbers. */
  readonly leave: Float64Array;
  /** Cost of each column, whole numbers. */
  readonly cost: Float64Array;
  /** Rows of column c: entries start[c] up to the next. */
  readonly start: Int32Array;
  readonly row: Int32Array;
}

/** Rules between columns that are no matter of rows. */
export interface Companions {
  /** Whether a column goes with those taken. */
  readonly admits: (column: number) => boolean;
  readonly take: (column: number) => void;
  readonly release: (column: number) => void;
}

/** Prices of the rows, at most what leaving them costs, and the least that any choice can cost by them. */
export interface Prices {
  readonly row: Float64Array;
  /** Cost of each column less the prices of its rows. */
  readonly reduced: Float64Array;
  readonly bound: number;
}
