import { parseAddress } from '../../host/model/address';
import type { Rect, SheetModel } from '../../host/model/types';
import { pageTexts } from '../texts/pageTexts';
import type { ActionContext } from './actionContext';

export interface SheetActions {
  activate(sheetId: string): void;
  add(): void;
  rename(sheetId: string, name: string): boolean;
  remove(sheetId: string): void;
  /** Goes to what was typed in the name box: an address, with or without sheet, or a defined name or table. */
  goTo(text: string): boolean;
  /** Says where a link would lead that leaves the workbook. */
  nameLink(address: string): void;
  toggleProtection(): void;
}

export function createSheetActions(context: ActionContext): SheetActions {
  const { store, host } = context;

  const show = async (sheet: SheetModel, rect: Rect): Promise<void> => {
    if (
      sheet.id !== host.model.activeSheetId &&
      !(await context.accepted(host.gestures.activateSheet(sheet.id)))
    )
      return;
    const active = { row: rect.top, column: rect.left };
    store.set({ selection: rect, active });
    host.gestures.select(sheet.id, rect);
    context.grid()?.select(rect, active);
    context.grid()?.reveal(rect);
  };

  return {
    activate: (sheetId) => void context.accepted(host.gestures.activateSheet(sheetId)),
    add: () => void context.accepted(host.gestures.addSheet()),
    rename: (sheetId, name) => context.accepted(host.gestures.renameSheet(sheetId, name)),
    remove: (sheetId) => void context.accepted(host.gestures.deleteSheet(sheetId)),
    goTo(text) {
      const place = placeOf(text.trim(), context);
      if (!place) {
        context.say('error', pageTexts(store.get().language).badName);
        return false;
      }
      show(place.sheet, place.rect);
      return true;
    },
    nameLink(address) {
      context.say('info', pageTexts(store.get().language).linkOutside.replace('{address}', address));
    },
    toggleProtection() {
      const sheet = context.activeSheet();
      if (sheet) void context.accepted(host.gestures.setProtection(sheet.id, !sheet.protection.isProtected));
    },
  };
}

interface Place {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

function placeOf(text: string, context: ActionContext): Place | null {
  const { model } = context.host;
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const table = model.sheets
    .flatMap((sheet) => sheet.tables.map((found) => ({ sheet, found })))
    .find(({ found }) => same(found.name, text));
  if (table) return { sheet: table.sheet, rect: table.found.rect };
  const name = model.names.find((candidate) => same(candidate.name, text));
  const parsed = parseAddress(name ? name.formula : text);
  const rect = parsed?.areas[0];
  if (!parsed || !rect) return null;
  const { sheetName } = parsed;
  const sheet =
    sheetName === undefined
      ? context.activeSheet()
      : model.sheets.find((candidate) => same(candidate.name, sheetName));
  return sheet ? { sheet, rect } : null;
}
