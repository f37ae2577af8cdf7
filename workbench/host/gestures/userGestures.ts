import { closeBrackets } from './closeBrackets';
import { clearCells } from '../editing/clearCells';
import { copyCells } from '../editing/copyCells';
import { formatCells } from '../editing/formatCells';
import { assertAllowed } from '../editing/guard';
import { deleteCells, insertCells } from '../editing/insertDelete';
import { hideLines, resizeLines } from '../editing/lines';
import type { Side } from '../editing/lines';
import { activateSheet, selectRange } from '../editing/select';
import { createSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../editing/sheets';
import { sortRows } from '../editing/sortRows';
import { gridInput, writeCells } from '../editing/writeCells';
import { formatArea } from '../model/address';
import { columnCountOf, isInsideSheet, rectOf, rowCountOf } from '../model/rects';
import type { CellStyle, Rect, SheetModel } from '../model/types';
import { MAX_COLUMNS, MAX_ROWS } from '../model/types';
import { findSheetById } from '../model/workbookModel';
import { ApiError, invalidArgument, itemNotFound } from '../session/apiError';
import { EVENT, WORKBOOK_TARGET } from '../session/eventHub';
import type { HostContext } from '../session/hostContext';

/** A gesture that Excel refuses says why by the code of its error; null when it went through. */
export type GestureOutcome = { readonly code: string; readonly message: string } | null;

/** What a person does. Each fires its events with source Local and tells the views once. Places are zero-based. */
export interface UserGestures {
  /** Types into a cell: formulas and numbers in the workbook's language, by Excel's typing rules. */
  editCell(sheetId: string, row: number, column: number, text: string): GestureOutcome;
  /** Texts from a clipboard, laid at a corner, each as if typed. */
  paste(sheetId: string, row: number, column: number, texts: readonly (readonly string[])[]): GestureOutcome;
  copy(
    from: { readonly sheetId: string; readonly rect: Rect },
    to: { readonly sheetId: string; readonly row: number; readonly column: number },
  ): GestureOutcome;
  clear(sheetId: string, rect: Rect): GestureOutcome;
  /** Lays members of a style over what the cells have. */
  format(sheetId: string, rect: Rect, style: CellStyle): GestureOutcome;
  select(sheetId: string, rect: Rect): GestureOutcome;
  activateSheet(sheetId: string): GestureOutcome;
  addSheet(name?: string): GestureOutcome;
  renameSheet(sheetId: string, name: string): GestureOutcome;
  deleteSheet(sheetId: string): GestureOutcome;
  moveSheet(sheetId: string, position: number): GestureOutcome;
  setSheetVisibility(sheetId: string, visibility: SheetModel['visibility']): GestureOutcome;
  insertLines(sheetId: string, side: Side, first: number, count: number): GestureOutcome;
  deleteLines(sheetId: string, side: Side, first: number, count: number): GestureOutcome;
  hideLines(sheetId: string, side: Side, first: number, last: number): GestureOutcome;
  showLines(sheetId: string, side: Side, first: number, last: number): GestureOutcome;
  /** Points. */
  resizeLines(
    sheetId: string,
    side: Side,
    span: readonly [first: number, last: number],
    size: number,
  ): GestureOutcome;
  /** Sorts the rows of a rectangle by a column of the sheet inside it; headers are not part of the rectangle. */
  sort(
    sheetId: string,
    rect: Rect,
    by: { readonly column: number; readonly ascending: boolean },
  ): GestureOutcome;
  protectSheet(sheetId: string, password?: string): GestureOutcome;
  unprotectSheet(sheetId: string, password?: string): GestureOutcome;
  /** The cursor stands in a cell: requests are refused or wait until the edit ends. */
  beginCellEdit(): void;
  endCellEdit(): void;
}

/** `perform` runs a gesture and what follows it (calculation, events, views). */
export function createGestures(context: HostContext, perform: (work: () => void) => void): UserGestures {
  const attempt = (work: () => void): GestureOutcome => {
    try {
      perform(work);
      return null;
    } catch (error) {
      if (error instanceof ApiError) return { code: error.code, message: error.message };
      throw error;
    }
  };
  const on = (sheetId: string, work: (sheet: SheetModel) => void): GestureOutcome =>
    attempt(() => work(sheetOf(context, sheetId)));
  return {
    ...cellGestures(context, on),
    ...sheetGestures(context, attempt, on),
    ...lineGestures(context, on),
    ...editState(context),
  };
}

type On = (sheetId: string, work: (sheet: SheetModel) => void) => GestureOutcome;

function sheetOf(context: HostContext, id: string): SheetModel {
  const sheet = findSheetById(context.workbook, id);
  if (sheet === undefined) throw itemNotFound();
  return sheet;
}

type CellGestures = Pick<
  UserGestures,
  'editCell' | 'paste' | 'copy' | 'clear' | 'format' | 'select' | 'sort'
>;

function cellGestures(context: HostContext, on: On): CellGestures {
  const type = (sheet: SheetModel, rect: Rect, value: unknown): void => {
    if (!isInsideSheet(rect)) throw invalidArgument();
    writeCells(context, { sheet, rect, input: gridInput(value, rect), form: 'local' });
  };
  return {
    editCell: (sheetId, row, column, text) =>
      on(sheetId, (sheet) => type(sheet, rectOf(row, column, 1, 1), closeBrackets(text))),
    paste: (sheetId, row, column, texts) =>
      on(sheetId, (sheet) => {
        const width = Math.max(1, ...texts.map((line) => line.length));
        const rows = texts.map((line) =>
          Array.from({ length: width }, (_text, index) => line[index] ?? null),
        );
        type(sheet, rectOf(row, column, rows.length, width), rows);
      }),
    copy: (from, to) =>
      on(to.sheetId, (sheet) => {
        const rect = rectOf(to.row, to.column, rowCountOf(from.rect), columnCountOf(from.rect));
        const source = { sheet: sheetOf(context, from.sheetId), rect: from.rect };
        copyCells(context, {
          from: source,
          to: { sheet, rect },
          type: 'All',
          skipBlanks: false,
          transpose: false,
        });
      }),
    clear: (sheetId, rect) => on(sheetId, (sheet) => clearCells(context, sheet, rect, 'Contents')),
    format: (sheetId, rect, style) =>
      on(sheetId, (sheet) => formatCells(context, sheet, rect, (old) => laidOver(old, style))),
    select: (sheetId, rect) => on(sheetId, (sheet) => selectRange(context, sheet, rect)),
    sort: (sheetId, rect, by) =>
      on(sheetId, (sheet) => {
        const fields = [{ key: by.column - rect.left, ascending: by.ascending }];
        sortRows(context, { sheet, rect, fields, isCaseSensitive: false });
        const message = {
          worksheetId: sheetId,
          address: formatArea(rect),
          source: 'Local',
          type: 'WorksheetRowSorted',
        };
        context.events.emit(EVENT.rowSorted, [sheetId, WORKBOOK_TARGET], () => message);
      }),
  };
}

function laidOver(old: CellStyle, style: CellStyle): CellStyle {
  return {
    ...old,
    ...style,
    font: { ...old.font, ...style.font },
    fill: { ...old.fill, ...style.fill },
    borders: { ...old.borders, ...style.borders },
    alignment: { ...old.alignment, ...style.alignment },
    protection: { ...old.protection, ...style.protection },
  };
}

type SheetGestures = Pick<
  UserGestures,
  | 'activateSheet'
  | 'addSheet'
  | 'renameSheet'
  | 'deleteSheet'
  | 'moveSheet'
  | 'setSheetVisibility'
  | 'protectSheet'
  | 'unprotectSheet'
>;

function sheetGestures(
  context: HostContext,
  attempt: (work: () => void) => GestureOutcome,
  on: On,
): SheetGestures {
  return {
    activateSheet: (sheetId) => on(sheetId, (sheet) => activateSheet(context, sheet)),
    addSheet: (name) => attempt(() => activateSheet(context, createSheet(context, name ?? null))),
    renameSheet: (sheetId, name) => on(sheetId, (sheet) => renameSheet(context, sheet, name)),
    deleteSheet: (sheetId) => on(sheetId, (sheet) => deleteSheet(context, sheet)),
    moveSheet: (sheetId, position) => on(sheetId, (sheet) => moveSheet(context, sheet, position)),
    setSheetVisibility: (sheetId, visibility) =>
      on(sheetId, (sheet) => setVisibility(context, sheet, visibility)),
    protectSheet: (sheetId, password) =>
      on(sheetId, (sheet) => {
        assertAllowed(sheet);
        sheet.protection = {
          isProtected: true,
          options: {},
          ...(password === undefined ? {} : { password }),
        };
        context.record({ kind: 'sheets' });
      }),
    unprotectSheet: (sheetId, password) =>
      on(sheetId, (sheet) => {
        const secret = sheet.protection.password;
        if (secret !== undefined && secret !== (password ?? '')) throw new ApiError('BadPassword');
        sheet.protection = { isProtected: false, options: {} };
        context.record({ kind: 'sheets' });
      }),
  };
}

type LineGestures = Pick<
  UserGestures,
  'insertLines' | 'deleteLines' | 'hideLines' | 'showLines' | 'resizeLines'
>;

const linesRect = (side: Side, first: number, count: number): Rect =>
  side === 'rows' ? rectOf(first, 0, count, MAX_COLUMNS) : rectOf(0, first, MAX_ROWS, count);

function lineGestures(context: HostContext, on: On): LineGestures {
  return {
    insertLines: (sheetId, side, first, count) =>
      on(sheetId, (sheet) =>
        insertCells(context, sheet, linesRect(side, first, count), side === 'rows' ? 'Down' : 'Right'),
      ),
    deleteLines: (sheetId, side, first, count) =>
      on(sheetId, (sheet) =>
        deleteCells(context, sheet, linesRect(side, first, count), side === 'rows' ? 'Up' : 'Left'),
      ),
    hideLines: (sheetId, side, first, last) =>
      on(sheetId, (sheet) => hideLines(context, { sheet, side, spans: [[first, last]], hide: true })),
    showLines: (sheetId, side, first, last) =>
      on(sheetId, (sheet) => hideLines(context, { sheet, side, spans: [[first, last]], hide: false })),
    resizeLines: (sheetId, side, span, size) =>
      on(sheetId, (sheet) => resizeLines(context, { sheet, side, spans: [span], size })),
  };
}

function editState(context: HostContext): Pick<UserGestures, 'beginCellEdit' | 'endCellEdit'> {
  return {
    beginCellEdit: () => {
      context.faults.isEditingCell = true;
    },
    endCellEdit: () => {
      context.faults.isEditingCell = false;
    },
  };
}
