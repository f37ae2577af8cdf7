import { intersect } from '../../host/model/rects';
import type { Rect, SheetModel } from '../../host/model/types';
import type { PageHost, Refusal } from '../host/pageHost';

/** Cells as they would have to be typed to come back: formulas and numbers as they are, texts behind an apostrophe. */
interface Kept {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly texts: readonly (readonly string[])[];
}

/**
 * Undo of what a person writes into cells. Contents only, and only while cells stay where they are: a host has no undo
 * of its own, and Excel too forgets its list when an add-in rebuilds a sheet.
 */
export interface UndoStack {
  /** Runs an edit of a rectangle and keeps what stood there. */
  edit(place: { sheetId: string; rect: Rect }, act: () => Refusal): Refusal;
  undo(): Refusal;
  redo(): Refusal;
  forget(): void;
}

const MOST_CELLS = 200_000;
const MOST_STEPS = 100;

export function createUndoStack(host: PageHost): UndoStack {
  const done: Kept[] = [];
  const undone: Kept[] = [];

  const read = (sheetId: string, rect: Rect): Kept | null => {
    const sheet = host.model.sheets.find(({ id }) => id === sheetId);
    const used = sheet?.cells.usedRect(true);
    const isWhole = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > MOST_CELLS;
    // Of whole rows and columns only the used part can lose anything.
    const kept = isWhole ? used && intersect(used, rect) : rect;
    if (!sheet || !kept || (kept.bottom - kept.top + 1) * (kept.right - kept.left + 1) > MOST_CELLS)
      return null;
    return { sheetId, rect: kept, texts: textsOf(host, sheet, kept) };
  };

  const restore = (from: Kept[], to: Kept[]): Refusal => {
    const step = from.pop();
    if (!step) return null;
    const { sheetId, rect, texts } = step;
    const now = read(sheetId, rect);
    const refusal = host.gestures.paste(sheetId, rect.top, rect.left, texts);
    if (refusal !== null) from.push(step);
    else if (now) to.push(now);
    return refusal;
  };

  return {
    edit({ sheetId, rect }, act) {
      const before = read(sheetId, rect);
      const refusal = act();
      if (refusal !== null) return refusal;
      undone.length = 0;
      if (before) done.push(before);
      if (done.length > MOST_STEPS) done.shift();
      return null;
    },
    undo: () => restore(done, undone),
    redo: () => restore(undone, done),
    forget() {
      done.length = 0;
      undone.length = 0;
    },
  };
}

function textsOf(host: PageHost, sheet: SheetModel, rect: Rect): string[][] {
  const rows: string[][] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const texts: string[] = [];
    for (let column = rect.left; column <= rect.right; column++) {
      const isText = typeof sheet.cells.get(row, column) === 'string' && !sheet.cells.formula(row, column);
      texts.push(`${isText ? "'" : ''}${host.editTextOf(sheet, row, column)}`);
    }
    rows.push(texts);
  }
  return rows;
}
