import type { RepairableField } from '../../../words/repairColumns';
import { CELL_BLANK, CELL_ERROR, CELL_TEXT } from '../tableSource';
import type { SourceColumn, TableSource } from '../tableSource';
import type { FieldRepair } from './findRepairs';

/** Sheet columns (zero-based) that hold mended cells, by field. */
export type RepairedColumns = ReadonlyMap<RepairableField, number>;

/** Index of each text of `mended` in `texts`, which grows by those it has not. */
const textMapper = (texts: string[], mended: SourceColumn): ((index: number) => number) => {
  const known = new Map(texts.map((text, at) => [text, at]));
  return (index) => {
    const text = mended.texts[index] ?? '';
    const at = known.get(text) ?? texts.push(text) - 1;
    known.set(text, at);
    return at;
  };
};

const mendColumn = (own: SourceColumn, mended: SourceColumn, indices: readonly number[]): SourceColumn => {
  const kinds = own.kinds.slice();
  const data = own.data.slice();
  const texts = [...own.texts];
  const placeOf = textMapper(texts, mended);
  for (const at of indices) {
    const kind = mended.kinds[at] ?? CELL_BLANK;
    if (kind === CELL_BLANK || kind === CELL_ERROR) continue;
    const value = mended.data[at] ?? 0;
    kinds[at] = kind;
    data[at] = kind === CELL_TEXT ? placeOf(value) : value;
  }
  return { kinds, data, texts };
};

/**
 * The table as if the user's wrong cells held what stands in our columns of mended ones. A cell that is right as it is counts
 * as it is, whatever our column says: the user may have mended it himself since. The unit and the format stay those of his column.
 */
export const withRepairedCells = (
  source: TableSource,
  repairs: readonly FieldRepair[],
  repaired: RepairedColumns,
): TableSource => {
  const { cells, table } = source;
  const columns = [...cells.columns];
  for (const { field, column, cells: wrong } of repairs) {
    const at = table.rect.left + column - cells.rect.left;
    const own = columns[at];
    const mended = columns[(repaired.get(field) ?? -1) - cells.rect.left];
    if (own && mended)
      columns[at] = mendColumn(
        own,
        mended,
        [...wrong.keys()].map((row) => row - cells.rect.top),
      );
  }
  return { ...source, cells: { rect: cells.rect, columns } };
};
