import type { Rect } from '../rect';
import type { CellView } from './cellView';
import type { HeaderLines } from './headerRows';

/** A parent above several columns is repeated over them; lines are joined by " / ". */
export const joinHeaders = (
  view: CellView,
  rect: Rect,
  lines: HeaderLines,
  merges: readonly Rect[],
): string[] => {
  const rows = Array.from({ length: lines.bottom - lines.top + 1 }, (_, i) =>
    lineTexts(view, rect, lines.top + i, merges),
  );
  for (let i = 0; i + 1 < rows.length; i++) spreadParents(rows[i] ?? [], rows[i + 1] ?? []);
  return Array.from({ length: rect.right - rect.left + 1 }, (_, c) => {
    const parts = rows.map((row) => row[c] ?? '').filter((text) => text !== '');
    return parts.filter((text, i) => text !== parts[i - 1]).join(' / ');
  });
};

const lineTexts = (view: CellView, rect: Rect, row: number, merges: readonly Rect[]): string[] =>
  Array.from({ length: rect.right - rect.left + 1 }, (_, offset) => {
    const column = rect.left + offset;
    const merge = merges.find(
      (m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right,
    );
    return merge
      ? row === merge.top || merge.top < rect.top
        ? view.text(merge.top, merge.left)
        : ''
      : view.text(row, column);
  });

/** Where merges are not known: sparse parents above many children reach to the next parent. */
const spreadParents = (parents: string[], children: readonly string[]): void => {
  const parentCount = parents.filter((text) => text !== '').length;
  const childCount = children.filter((text) => text !== '').length;
  if (parentCount === 0 || parentCount > childCount / 2) return;
  for (let c = 1; c < parents.length; c++) {
    if (parents[c] === '' && children[c] !== '' && parents[c - 1] !== '') parents[c] = parents[c - 1] ?? '';
  }
};
