import { readAccounts } from '../domain/accounts/readAccounts';
import type { ReadSettings } from '../domain/accounts/readSettings';
import { findRepairs } from '../domain/accounts/repairs/findRepairs';
import { withRepairedCells } from '../domain/accounts/repairs/withRepairedCells';
import type { RepairedColumns } from '../domain/accounts/repairs/withRepairedCells';
import type { TableCandidate } from '../sheet/findAccounts';
import type { SheetPicture } from '../sheet/sheetPicture';
import { repairColumnId } from '../words/ownColumns';
import { REPAIRABLE_FIELDS } from '../words/repairColumns';
import { findOwnColumns } from './placeColumns';

/** Our columns of mended cells beside a table, by field. */
const repairedColumns = (picture: SheetPicture, { table }: TableCandidate): RepairedColumns => {
  const own = findOwnColumns(picture, table);
  return new Map(
    REPAIRABLE_FIELDS.flatMap((field) => {
      const placed = own.get(repairColumnId(field));
      return placed ? [[field, placed.column] as const] : [];
    }),
  );
};

/** The table read through the columns an earlier repair wrote: scores, keys and places use the mended cells. */
export const repairedTable = (
  picture: SheetPicture,
  candidate: TableCandidate,
  settings: ReadSettings,
): TableCandidate => {
  const columns = repairedColumns(picture, candidate);
  if (columns.size === 0) return candidate;
  const { source, mapping } = candidate;
  const accounts = readAccounts(source, mapping, settings);
  if (!accounts.ok) return candidate;
  const repairs = findRepairs({ source, mapping, problems: accounts.value.problems });
  return { ...candidate, source: withRepairedCells(source, repairs, columns) };
};
