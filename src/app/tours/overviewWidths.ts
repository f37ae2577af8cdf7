/** Widths of the columns of `DC Tournées`, points; the tables under each other share them. */
export const OVERVIEW_WIDTHS = [
  ...[124, 124, 140, 62, 70, 76, 62, 64, 70, 62],
  ...[70, 80, 84, 54, 150, 70, 80],
] as const;
