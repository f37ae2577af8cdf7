import { columnLetters } from './columnLetters';
import type { TableSource } from './tableSource';
import type { Problem, ProblemCode } from './types';

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly problem: Problem;
}

export interface ProblemDetail {
  /** Zero-based sheet row. */
  readonly row: number;
  /** Column inside the table; null when the whole row is meant. */
  readonly column: number | null;
  readonly value: string;
  readonly repair?: string;
  /** What the cell was probably meant to hold, where nothing is used in its place. */
  readonly expected?: string;
}

/** Gathers problems column by column and hands them out by row, then column. */
export class ProblemLog {
  readonly #entries: Entry[] = [];

  constructor(readonly source: TableSource) {}

  add(code: ProblemCode, { row, column, value, repair, expected }: ProblemDetail): void {
    const { sheet, table } = this.source;
    const place = {
      code,
      sheet,
      row: row + 1,
      column: column === null ? '' : columnLetters(table.rect.left + column),
      header: column === null ? '' : (table.headers[column] ?? ''),
      value,
      ...(repair === undefined ? {} : { repair }),
      ...(expected === undefined ? {} : { expected }),
    };
    this.#entries.push({ row, column: column ?? -1, problem: place });
  }

  inOrder(): Problem[] {
    return this.#entries.sort((a, b) => a.row - b.row || a.column - b.column).map(({ problem }) => problem);
  }
}
