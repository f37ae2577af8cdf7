/** What all reports say of the sheet: its table, its columns, the problems of its data. */
import type { Mapping, Problem } from '../domain/accounts/types';
import type { FoundTable } from '../sheet/foundTable';
import { columnLetters, formatAddress } from '../sheet/rect';
import type { FieldId } from '../words/fields';

export const MAX_PROBLEMS = 10_000;

/** The header of a column of the table, or its sheet column as "@F" where it has none. */
export const headerOf = (table: FoundTable, column: number): string =>
  table.headers[column] || `@${columnLetters(table.rect.left + column)}`;

/** field → header; several columns added up are joined by " + ". */
export const mappingOf = (table: FoundTable, mapping: Mapping): Partial<Record<FieldId, string>> => {
  const entries = Object.entries(mapping.fields) as [FieldId, number][];
  return Object.fromEntries(
    entries.map(([field, column]) => [
      field,
      (mapping.sums?.[field] ?? [column]).map((at) => headerOf(table, at)).join(' + '),
    ]),
  );
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Row, then column; what stands in one place of several sheets, or twice in one, in an order of its own, whoever found it first. */
const byPlace = (a: Problem, b: Problem): number =>
  a.row - b.row ||
  a.column.length - b.column.length ||
  compare(a.column, b.column) ||
  compare(a.sheet, b.sheet) ||
  compare(a.code, b.code) ||
  compare(a.value, b.value) ||
  compare(a.subject ?? '', b.subject ?? '');

/** By row, then column; the first 10,000, and how many there are. */
export const problemsOf = (
  problems: readonly Problem[],
): { readonly problems: readonly Problem[]; readonly problemCount: number } => ({
  problems: [...problems].sort(byPlace).slice(0, MAX_PROBLEMS),
  problemCount: problems.length,
});

export const tableAddress = (table: FoundTable): string => formatAddress(table.rect);

/** Six decimals: shares in reports are read by people and compared by tests. */
export const roundShare = (share: number): number => Math.round(share * 1e6) / 1e6;
