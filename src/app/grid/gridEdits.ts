import { GRID_COLUMNS } from '../../words/gridWords';
import type { GridColumnId } from '../../words/gridWords';
import type { OwnTable } from '../workbookPort';
import type { GridEdit } from './gridReportTypes';

const columnIdOf = (header: string): GridColumnId | undefined =>
  (Object.keys(GRID_COLUMNS) as GridColumnId[]).find((id) =>
    Object.values<string>(GRID_COLUMNS[id]).includes(header),
  );

/** The table with the edits in it; what the user wrote beside a row goes with the first row made like it. */
export const withGridEdits = (table: OwnTable, edits: readonly GridEdit[]): OwnTable => {
  const ids = table.headers.map(columnIdOf);
  const used = new Set<number>();
  const rowLike = ({ like, cells }: GridEdit['rows'][number]) => {
    const source = table.values[like] ?? [];
    const isCopy = used.has(like);
    used.add(like);
    return ids.map((id, at) => {
      if (id === undefined) return isCopy ? '' : (source[at] ?? '');
      return cells[id] ?? source[at] ?? '';
    });
  };
  const gone = new Set(edits.flatMap(({ lines }) => lines));
  const places = new Map(edits.map((edit) => [Math.min(...edit.lines), edit.rows]));
  const values = table.values.flatMap((row, line) => {
    const added = places.get(line);
    if (added) return added.map(rowLike);
    return gone.has(line) ? [] : [row];
  });
  const { verbatim: _, ...rest } = table;
  const rect = { ...table.rect, bottom: table.rect.top + values.length };
  return { ...rest, rect, rows: values, values };
};
