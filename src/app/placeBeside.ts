import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import type { Language } from '../words/language';
import type { OwnColumnId } from '../words/ownColumns';
import type { AppContext } from './appContext';
import type { WriteTarget } from './dcPilot';
import { headerRowOf, placeColumns } from './placeColumns';
import type { Placement } from './placeColumns';
import type { AccountSheet } from './readAccountSheet';

/** Merged blocks where new columns may go; asked only when there is something to place. */
const mergesBeside = async (app: AppContext, { picture, chosen: { table } }: AccountSheet, count: number) => {
  const right = Math.min(16_383, Math.max(table.rect.right, picture.grid?.rect.right ?? 0) + count);
  if (right <= table.rect.right) return succeed([]);
  const rect = { top: headerRowOf(table), bottom: table.rect.bottom, left: table.rect.right + 1, right };
  return app.workbook.mergesIn({ sheetId: picture.id, rect });
};

export interface WantedColumns<Id extends OwnColumnId> {
  readonly wanted: readonly Id[];
  readonly language: Language;
  readonly target: WriteTarget | undefined;
}

/** A place for columns beside the accounts. SHEET_PROTECTED, or TARGET_OCCUPIED with the cells in the way. */
export const placeBeside = async <Id extends OwnColumnId>(
  app: AppContext,
  sheet: AccountSheet,
  { wanted, language, target }: WantedColumns<Id>,
): Promise<Result<Placement<Id>>> => {
  const { picture, chosen, candidates } = sheet;
  if (picture.isProtected) return fail('SHEET_PROTECTED', { sheet: picture.name });
  const merges = await mergesBeside(app, sheet, wanted.length);
  if (!merges.ok) return merges;
  const others = candidates.filter((candidate) => candidate !== chosen).map((candidate) => candidate.table);
  return placeColumns({
    picture,
    table: chosen.table,
    others,
    merges: merges.value,
    wanted,
    language,
    ...(target ? { target } : {}),
  });
};
