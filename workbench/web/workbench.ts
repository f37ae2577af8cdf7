import type { SheetModel } from '../host/model/types';
import type { ActionContext } from './actions/actionContext';
import { createCellActions } from './actions/cellActions';
import type { CellActions } from './actions/cellActions';
import { createEditing } from './actions/editing';
import type { Editing } from './actions/editing';
import { createFileActions } from './actions/fileActions';
import type { FileActions } from './actions/fileActions';
import { createPaneActions } from './actions/paneActions';
import type { PaneActions } from './actions/paneActions';
import { createPageActions } from './actions/pageActions';
import type { PageActions } from './actions/pageActions';
import { createSheetActions } from './actions/sheetActions';
import type { SheetActions } from './actions/sheetActions';
import { createUndoStack } from './actions/undoStack';
import { createViewSync } from './actions/viewSync';
import type { ViewSync } from './actions/viewSync';
import type { GridView } from './grid/gridView';
import type { PageHost } from './host/pageHost';
import type { Store } from './state/createStore';
import type { PageState } from './state/pageState';

/** Excel as this page plays it: one workbook, one view of it, one pane. */
export interface Workbench {
  readonly store: Store<PageState>;
  readonly host: PageHost;
  readonly cells: CellActions;
  readonly editing: Editing;
  readonly files: FileActions;
  readonly pane: PaneActions;
  readonly sheets: SheetActions;
  readonly view: ViewSync;
  readonly page: PageActions;
  grid(): GridView | null;
  activeSheet(): SheetModel | null;
  attachGrid(grid: GridView): void;
}

const MESSAGE_MS = 8000;

export function createWorkbench(store: Store<PageState>, host: PageHost): Workbench {
  let grid: GridView | null = null;
  let messageTimer: ReturnType<typeof setTimeout> | undefined;
  const say: ActionContext['say'] = (kind, text) => {
    clearTimeout(messageTimer);
    store.set({ message: { kind, text } });
    messageTimer = setTimeout(() => store.set({ message: null }), MESSAGE_MS);
  };
  const context: ActionContext = {
    store,
    host,
    say,
    undo: createUndoStack(host),
    grid: () => grid,
    activeSheet: () => host.model.sheets.find((sheet) => sheet.id === host.model.activeSheetId) ?? null,
    accepted(outcome) {
      if (outcome !== null) say('error', outcome);
      return outcome === null;
    },
  };
  const view = createViewSync(context);
  const pane = createPaneActions(context);
  const files = createFileActions(context, view);
  host.onWorkbookCreated((bytes) => files.offerCreated(bytes));
  return {
    store,
    host,
    view,
    pane,
    files,
    cells: createCellActions(context),
    editing: createEditing(context),
    sheets: createSheetActions(context),
    page: createPageActions(context, pane),
    grid: () => grid,
    activeSheet: context.activeSheet,
    attachGrid(made) {
      grid = made;
      view.showWorkbook();
      store.set({ isReady: true });
    },
  };
}
