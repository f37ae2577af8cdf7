/** Widths of the columns of `DC Tournées`, points; the tables under each other share them. */
export const OVERVIEW_WIDTHS = [
  ...[134, 134, 180, 62, 76, 66, 58, 62, 64, 54],
  ...[82, 80, 82, 54, 150, 70, 78, 64],
] as const;
