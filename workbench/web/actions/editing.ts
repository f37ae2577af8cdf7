import type { Step } from '../grid/gridTypes';
import type { Draft } from '../state/pageState';
import type { ActionContext } from './actionContext';

/** Typing into the active cell, in the cell itself or in the formula bar: one text, shown in both. */
export interface Editing {
  /** Opens the editor. `text`: what replaces the content; without it the content is edited. */
  start(options: { mode: Draft['mode']; place: Draft['place']; text?: string }): void;
  change(text: string): void;
  cancel(): void;
  /** Writes the text and moves on. False when Excel refused it; the editor then stays open. */
  commit(step: Step | null): boolean;
}

export function createEditing(context: ActionContext): Editing {
  const { store, host } = context;

  const close = (): void => {
    store.set({ draft: null });
    host.faults.set({ isEditingCell: false });
  };

  return {
    start({ mode, place, text }) {
      const sheet = context.activeSheet();
      if (!sheet || store.get().draft) return;
      const { row, column } = store.get().active;
      const content = text ?? host.editTextOf(sheet, row, column);
      // As in Excel, requests of an add-in are refused or wait while a person types.
      host.faults.set({ isEditingCell: true });
      store.set({ draft: { sheetId: sheet.id, row, column, text: content, mode, place } });
    },
    change(text) {
      const { draft } = store.get();
      if (draft) store.set({ draft: { ...draft, text } });
    },
    cancel: close,
    commit(step) {
      const { draft } = store.get();
      if (!draft) return true;
      close();
      const { sheetId, row, column, text } = draft;
      const rect = { top: row, left: column, bottom: row, right: column };
      const isDone = context.accepted(
        context.undo.edit({ sheetId, rect }, () => host.gestures.type(sheetId, row, column, text)),
      );
      if (!isDone) store.set({ draft });
      else if (step) context.grid()?.move(step);
      return isDone;
    },
  };
}
