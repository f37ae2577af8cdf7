import { intersect } from '../../host/model/rects';
import type { CellStyle, Rect } from '../../host/model/types';
import type { GridGesture } from '../grid/gridGestures';
import type { Refusal } from '../host/pageHost';
import type { ActionContext } from './actionContext';
import { formatClipboardText, parseClipboardText } from './clipboardText';

/** What the user does to selected cells. */
export interface CellActions {
  gesture(gesture: GridGesture): void;
  format(style: CellStyle): void;
  toggle(what: Toggled): void;
  toggleWrap(): void;
  lines(action: 'insert' | 'delete', what: 'rows' | 'columns'): void;
  undo(): void;
  redo(): void;
  /** Tab-separated text of the selection, for the clipboard; cutting clears the source once it is pasted. */
  copy(kind: 'copy' | 'cut'): string;
  paste(text: string): void;
}

type Toggled = 'bold' | 'italic' | 'underline' | 'strikethrough';

interface Copied {
  readonly text: string;
  readonly sheetId: string;
  readonly rect: Rect;
  readonly kind: 'copy' | 'cut';
}

/** Beyond this a copy would be a text of many megabytes. */
const MOST_COPIED_CELLS = 500_000;

export function createCellActions(context: ActionContext): CellActions {
  const clipboard = createClipboard(context);
  const formats = createFormats(context);
  const onSelection = onSelectionOf(context);
  const { host, undo } = context;
  const { gestures } = host;

  const clear = (): void =>
    onSelection((sheetId, rect) => undo.edit({ sheetId, rect }, () => gestures.clear(sheetId, rect)));

  return {
    ...clipboard,
    ...formats,
    gesture(gesture) {
      switch (gesture.kind) {
        case 'clear':
          return clear();
        case 'toggle':
          return formats.toggle(gesture.what);
        case 'undo':
          return void context.accepted(undo.undo());
        case 'redo':
          return void context.accepted(undo.redo());
        case 'columnWidth':
          return onSelection((id) =>
            inTurn(gesture.rects, (rect) => gestures.setColumnWidth(id, rect, gesture.points)),
          );
        case 'rowHeight':
          return onSelection((id) =>
            inTurn(gesture.rects, (rect) => gestures.setRowHeight(id, rect, gesture.points)),
          );
      }
    },
    lines(action, what) {
      const act = action === 'insert' ? gestures.insertLines : gestures.deleteLines;
      onSelection((sheetId, rect) => act(sheetId, rect, what));
    },
    undo: () => void context.accepted(undo.undo()),
    redo: () => void context.accepted(undo.redo()),
  };
}

type OnSelection = (act: (sheetId: string, rect: Rect) => Refusal) => void;

function onSelectionOf(context: ActionContext): OnSelection {
  return (act) => {
    const sheet = context.activeSheet();
    if (sheet) context.accepted(act(sheet.id, context.store.get().selection));
  };
}

function createFormats(context: ActionContext): Pick<CellActions, 'format' | 'toggle' | 'toggleWrap'> {
  const { store, host } = context;
  const format = (style: CellStyle): void =>
    onSelectionOf(context)((sheetId, rect) => host.gestures.format(sheetId, rect, style));
  const activeStyle = (): CellStyle => {
    const { row, column } = store.get().active;
    const sheet = context.activeSheet();
    return sheet ? host.model.styles.get(sheet.cells.styleId(row, column)) : {};
  };
  return {
    format,
    toggle(what) {
      const { font = {} } = activeStyle();
      if (what !== 'underline') return format({ font: { [what]: !font[what] } });
      const isUnderlined = font.underline !== undefined && font.underline !== 'None';
      format({ font: { underline: isUnderlined ? 'None' : 'Single' } });
    },
    toggleWrap: () => format({ alignment: { wrap: !activeStyle().alignment?.wrap } }),
  };
}

/** Copies inside the workbook keep formulas and formats; texts from elsewhere are laid down as if typed. */
function createClipboard(context: ActionContext): Pick<CellActions, 'copy' | 'paste'> {
  const { store, host, undo } = context;
  const { gestures } = host;
  let copied: Copied | null = null;

  const pasteCopied = (source: Copied, sheetId: string, row: number, column: number): void => {
    const height = source.rect.bottom - source.rect.top;
    const width = source.rect.right - source.rect.left;
    const rect = { top: row, left: column, bottom: row + height, right: column + width };
    const isDone = context.accepted(
      undo.edit({ sheetId, rect }, () => gestures.copy(source, { sheetId, row, column })),
    );
    if (!isDone || source.kind === 'copy') return;
    context.accepted(undo.edit(source, () => gestures.clear(source.sheetId, source.rect)));
    copied = null;
  };

  return {
    copy(kind) {
      const sheet = context.activeSheet();
      const used = sheet?.cells.usedRect(false);
      const rect = used && intersect(used, store.get().selection);
      if (!sheet || !rect || cellCount(rect) > MOST_COPIED_CELLS) return '';
      const rows: string[][] = [];
      for (let row = rect.top; row <= rect.bottom; row++) {
        const texts: string[] = [];
        for (let column = rect.left; column <= rect.right; column++)
          texts.push(host.textOf(sheet, row, column));
        rows.push(texts);
      }
      const text = formatClipboardText(rows);
      copied = { text, sheetId: sheet.id, rect, kind };
      return text;
    },
    paste(text) {
      const sheet = context.activeSheet();
      if (!sheet) return;
      const { row, column } = store.get().active;
      const plain = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
      if (copied?.text === plain) return pasteCopied(copied, sheet.id, row, column);
      const texts = parseClipboardText(plain);
      const width = Math.max(...texts.map((line) => line.length));
      const rect = { top: row, left: column, bottom: row + texts.length - 1, right: column + width - 1 };
      const place = { sheetId: sheet.id, rect };
      context.accepted(undo.edit(place, () => gestures.paste(sheet.id, row, column, texts)));
    },
  };
}

const cellCount = (rect: Rect): number => (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);

function inTurn(rects: readonly Rect[], act: (rect: Rect) => Refusal): Refusal {
  for (const rect of rects) {
    const refusal = act(rect);
    if (refusal !== null) return refusal;
  }
  return null;
}
