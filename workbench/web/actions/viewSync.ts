import { formatAddress } from '../../host/model/address';
import { sameRect } from '../../host/model/rects';
import type { Rect } from '../../host/model/types';
import type { ActiveCell } from '../grid/gridTypes';
import type { ViewChange } from '../host/pageHost';
import type { SheetTab } from '../state/pageState';
import { selectionSummary } from '../state/selectionSummary';
import type { ActionContext } from './actionContext';

/** Keeps the page (tabs, formula bar, status bar, grid) in step with the workbook. */
export interface ViewSync {
  /** Another workbook: everything is read again. */
  showWorkbook(): void;
  /** The user moved the selection in the grid. */
  selected(rect: Rect, active: ActiveCell): void;
  /** The grid scrolled or was laid out again. */
  moved(): void;
}

export function createViewSync(context: ActionContext): ViewSync {
  return new PageView(context);
}

/** Methods are properties: the grid is given them as its handlers. */
class PageView implements ViewSync {
  private pending: ViewChange | null = null;
  private frame = 0;

  constructor(private readonly context: ActionContext) {
    context.host.onChange((change) => this.note(change));
  }

  readonly showWorkbook = (): void => {
    const { store, host } = this.context;
    this.pending = null;
    this.context.undo.forget();
    this.readTabs();
    this.readSelection();
    this.context.grid()?.openWorkbook(host.model);
    this.readCell();
    const { viewRevision, openCount } = store.get();
    store.set({ hasChanges: false, draft: null, viewRevision: viewRevision + 1, openCount: openCount + 1 });
  };

  readonly selected = (rect: Rect, active: ActiveCell): void => {
    const sheet = this.context.activeSheet();
    if (!sheet) return;
    this.context.store.set({ selection: rect, active });
    this.context.host.gestures.select(sheet.id, rect);
    this.readCell();
  };

  readonly moved = (): void => {
    const { store } = this.context;
    store.set({ viewRevision: store.get().viewRevision + 1 });
  };

  /** A batch of the add-in may bring many lists of changes: one redraw for all of them. */
  private note(change: ViewChange): void {
    if (change.structure || change.sheets) this.context.undo.forget();
    this.pending = this.pending ? merged(this.pending, change) : change;
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.apply());
  }

  private apply(): void {
    const { pending: change } = this;
    const { store, host } = this.context;
    this.pending = null;
    if (!change) return;
    const isOtherSheet = host.model.activeSheetId !== store.get().activeSheetId;
    // What the user selected comes back from the host; only what an add-in selects must be shown.
    const isSelectedElsewhere = isOtherSheet || (change.selection && !this.isSelectionShown());
    if (change.sheets || isOtherSheet) this.readTabs();
    if (isSelectedElsewhere) this.readSelection();
    this.redraw(change, isOtherSheet);
    if (isSelectedElsewhere && !isOtherSheet) this.showSelection();
    const hasChanges = store.get().hasChanges || change.cells || change.layout || change.sheets;
    store.set({ hasChanges, viewRevision: store.get().viewRevision + 1 });
    this.readCell();
  }

  private redraw(change: ViewChange, isOtherSheet: boolean): void {
    const grid = this.context.grid();
    if (isOtherSheet || change.sheets) grid?.showActiveSheet();
    else if (change.layout) grid?.redrawLayout();
    else if (change.cells) grid?.redrawCells();
  }

  private readTabs(): void {
    const { model } = this.context.host;
    const visible = model.sheets.filter((sheet) => sheet.visibility === 'Visible');
    const tabs: SheetTab[] = visible.map(({ id, name, tabColor, protection }) => ({
      id,
      name,
      color: tabColor,
      isProtected: protection.isProtected,
    }));
    this.context.store.set({ tabs, activeSheetId: model.activeSheetId, documentName: model.name });
  }

  private readSelection(): void {
    const sheet = this.context.activeSheet();
    if (!sheet) return;
    const { selection } = sheet;
    this.context.store.set({ selection, active: { row: selection.top, column: selection.left } });
  }

  private readCell(): void {
    const { store, host } = this.context;
    const sheet = this.context.activeSheet();
    if (!sheet) return;
    const { active, selection } = store.get();
    store.set({
      activeText: host.editTextOf(sheet, active.row, active.column),
      summary: selectionSummary(sheet, selection),
    });
  }

  private isSelectionShown(): boolean {
    const sheet = this.context.activeSheet();
    return sheet !== null && sameRect(sheet.selection, this.context.store.get().selection);
  }

  private showSelection(): void {
    const { selection, active } = this.context.store.get();
    this.context.grid()?.select(selection, active);
    this.context.grid()?.reveal(selection);
  }
}

function merged(a: ViewChange, b: ViewChange): ViewChange {
  return {
    cells: a.cells || b.cells,
    layout: a.layout || b.layout,
    structure: a.structure || b.structure,
    sheets: a.sheets || b.sheets,
    selection: a.selection || b.selection,
  };
}

/** "Comptes!B3:D9": the accessible name of the grid. */
export function selectionAddress(context: Pick<ActionContext, 'activeSheet' | 'store'>): string {
  const sheet = context.activeSheet();
  return sheet ? formatAddress(sheet.name, context.store.get().selection) : '';
}
