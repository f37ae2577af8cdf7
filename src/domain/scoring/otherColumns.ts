import { VALUE, type NumberColumn, type TextColumn } from '../accounts/types';
import { numberReader, textOfCell, type CellToNumber, type RowCell } from './cellReaders';
import { placeOfColumn } from './columnMeasure';
import type { ColumnMeasure, ReadingHabits } from './types';

/** A column that is no field, read both ways: its rule decides which counts. */
export interface OtherColumn {
  readonly numbers: NumberColumn;
  readonly texts: TextColumn;
}
export type OtherColumns = Readonly<Partial<Record<ColumnMeasure, OtherColumn>>>;

export interface CellsByHeader {
  readonly headers: readonly string[];
  /** Rows, one account each. */
  readonly count: number;
  readonly cell: (row: number, column: number) => RowCell;
  readonly habits: Pick<ReadingHabits, 'decimalSign'>;
}

type CellAt = (row: number) => RowCell;

function numbersOf(count: number, cell: CellAt, read: CellToNumber): NumberColumn {
  const values = new Float64Array(count);
  const kinds = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const value = read(cell(i));
    if (Number.isNaN(value)) continue;
    values[i] = value;
    kinds[i] = VALUE;
  }
  return { values, kinds };
}

function textsOf(count: number, cell: CellAt): TextColumn {
  const places = new Map<string, number>();
  const indices = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    const text = textOfCell(cell(i));
    if (text === '') continue;
    const index = places.get(text) ?? places.size;
    places.set(text, index);
    indices[i] = index;
  }
  return { indices, dictionary: [...places.keys()] };
}

/** The columns asked for that are there. */
export function readOtherColumns(asked: readonly ColumnMeasure[], cells: CellsByHeader): OtherColumns {
  const read = numberReader(null, 1, cells.habits);
  return Object.fromEntries(
    asked.flatMap((measure) => {
      const column = placeOfColumn(cells.headers, measure);
      if (column < 0) return [];
      const cell: CellAt = (row) => cells.cell(row, column);
      return [[measure, { numbers: numbersOf(cells.count, cell, read), texts: textsOf(cells.count, cell) }]];
    }),
  );
}
