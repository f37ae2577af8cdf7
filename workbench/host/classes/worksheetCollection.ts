import { createSheet } from '../editing/sheets';
import type { SheetModel, WorkbookModel } from '../model/types';
import { activeSheet, findSheet, findSheetById } from '../model/workbookModel';
import type { HostObject } from '../protocol/classToken';
import { defineClass } from '../protocol/defineClass';
import { asText } from '../protocol/parseValue';
import { itemNotFound } from '../session/apiError';
import { EVENT, WORKBOOK_TARGET } from '../session/eventHub';
import { eventMethods } from './eventMethods';
import { SHEET_EVENTS } from './sheetEvents';
import { WORKSHEET, WORKSHEETS } from './tokens';

/** Sheet by name or by id. Chart sheets are not in the API's collection (unverified). */
export function sheetByKey(workbook: WorkbookModel, key: unknown): SheetModel {
  const text = asText(key);
  const found = findSheetById(workbook, text) ?? findSheet(workbook, text);
  if (found === undefined || found.kind === 'chart') throw itemNotFound();
  return found;
}

const worksheets = (workbook: WorkbookModel): SheetModel[] =>
  workbook.sheets.filter(({ kind }) => kind === 'worksheet');

function shown(workbook: WorkbookModel, visibleOnly: boolean): SheetModel[] {
  return worksheets(workbook).filter(({ visibility }) => !visibleOnly || visibility === 'Visible');
}

function objectOf(sheet: SheetModel | undefined): HostObject {
  if (sheet === undefined) throw itemNotFound();
  return WORKSHEET.of(sheet);
}

export const worksheetCollectionClass = defineClass<WorkbookModel>({
  token: WORKSHEETS,
  collection: {
    items: (workbook) => worksheets(workbook).map((sheet) => WORKSHEET.of(sheet)),
    item: (workbook, key) => WORKSHEET.of(sheetByKey(workbook, key)),
  },
  methods: {
    Add: (_workbook, args, context) => WORKSHEET.of(createSheet(context, args.has(0) ? args.text(0) : null)),
    GetActiveWorksheet: (workbook) => WORKSHEET.of(activeSheet(workbook)),
    GetCount: (workbook, args) => shown(workbook, args.isTrue(0)).length,
    GetFirst: (workbook, args) => objectOf(shown(workbook, args.isTrue(0))[0]),
    GetLast: (workbook, args) => objectOf(shown(workbook, args.isTrue(0)).at(-1)),
    GetItemOrNullObject: (workbook, args) => {
      const key = args.text(0);
      const found = findSheetById(workbook, key) ?? findSheet(workbook, key);
      return found?.kind === 'worksheet' ? WORKSHEET.of(found) : null;
    },
    ...eventMethods<WorkbookModel>(
      { ...SHEET_EVENTS, AddedEvent: EVENT.added, DeletedEvent: EVENT.deleted, EventMoved: EVENT.moved },
      () => WORKBOOK_TARGET,
    ),
  },
});
