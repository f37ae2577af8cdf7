import type { Scalar, TableModel } from '../model/types';
import type { TableReference } from './tableReference';
import { errorOf } from './values';
import type { Area } from './values';
import type { Place } from './world';

function tableRows(
  table: TableModel,
  reference: TableReference,
  at: Place,
): { readonly top: number; readonly bottom: number } | undefined {
  const { rect } = table;
  const firstData = rect.top + (table.showHeaders ? 1 : 0);
  const lastData = rect.bottom - (table.showTotals ? 1 : 0);
  const spans = (reference.parts.length === 0 ? (['#Data'] as const) : reference.parts).map((part) => {
    if (part === '#All') return { top: rect.top, bottom: rect.bottom };
    if (part === '#Data') return { top: firstData, bottom: Math.max(firstData, lastData) };
    if (part === '#Headers') return table.showHeaders ? { top: rect.top, bottom: rect.top } : undefined;
    if (part === '#Totals') return table.showTotals ? { top: rect.bottom, bottom: rect.bottom } : undefined;
    return at.sheetId === table.sheetId && at.row >= firstData && at.row <= lastData
      ? { top: at.row, bottom: at.row }
      : undefined;
  });
  let rows: { top: number; bottom: number } | undefined;
  for (const span of spans) {
    if (!span) return undefined;
    rows = rows ? { top: Math.min(rows.top, span.top), bottom: Math.max(rows.bottom, span.bottom) } : span;
  }
  return rows;
}

function tableColumns(
  table: TableModel,
  reference: TableReference,
): { readonly left: number; readonly right: number } | undefined {
  if (!reference.columns) return { left: table.rect.left, right: table.rect.right };
  const [first, last] = reference.columns.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (first === undefined || last === undefined || first < 0 || last < 0) return undefined;
  return { left: table.rect.left + Math.min(first, last), right: table.rect.left + Math.max(first, last) };
}

/** Cells a structured reference means, seen from a cell; #VALUE! for `[@Col]` beside the table's rows, #REF! for a column that is not there. */
export function tableArea(table: TableModel, reference: TableReference, at: Place): Area | Scalar {
  const rows = tableRows(table, reference, at);
  const columns = tableColumns(table, reference);
  if (!rows || !columns) return errorOf(rows ? '#REF!' : '#VALUE!');
  return { sheetId: table.sheetId, rect: { ...rows, ...columns } };
}
