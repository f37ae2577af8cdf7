import { succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { OWN_SHEETS } from '../words/ownSheets';
import type { OwnSheetId } from '../words/ownSheets';
import type { AppContext } from './appContext';
import type { OwnTable } from './workbookPort';

/** Tables of ours that are in the workbook. */
export type OwnTables = Readonly<Partial<Record<OwnSheetId, OwnTable>>>;

export const readOwnTables = async (
  { workbook }: AppContext,
  ids: readonly OwnSheetId[],
): Promise<Result<OwnTables>> => {
  const tables = await workbook.readOwnTables(ids.map((id) => OWN_SHEETS[id].table));
  if (!tables.ok) return tables;
  return succeed(
    Object.fromEntries(ids.flatMap((id, at) => (tables.value[at] ? [[id, tables.value[at]]] : []))),
  );
};
