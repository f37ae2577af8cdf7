import type { Rect, SheetModel, WorkbookModel } from '../../host/model/types';
import { CanceledError, Direction, LocaleType } from '@univerjs/core';
import type { ICommandInfo, ISelection, Workbook, Worksheet } from '@univerjs/core';
import {
  ExpandSelectionCommand,
  JumpOver,
  MoveSelectionCommand,
  ScrollToCellCommand,
  SelectAllCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SHEET_VIEWPORT_KEY,
} from '@univerjs/preset-sheets-core';
import type { CellView } from './cellView';
import { judgeCommand, rectOfRange } from './gridGestures';
import type { GridGesture } from './gridGestures';
import { cellBox, cellUnder, cutBox } from './gridGeometry';
import type { Box, GridPlane, CutBox } from './gridGeometry';
import type { ActiveCell, Step } from './gridTypes';
import { UnitSheets } from './unitSheets';
import { createUniverEngine } from './univerEngine';
import type { UniverEngine } from './univerEngine';

export interface GridHandlers {
  onSelect(rect: Rect, active: ActiveCell): void;
  onGesture(gesture: GridGesture): void;
  /** The view scrolled, was resized or redrawn: overlays must be placed again. */
  onMove(): void;
}

export interface GridView {
  /** Shows another workbook from scratch. */
  openWorkbook(model: WorkbookModel): void;
  /** Brings the active sheet to the front; sheets that came or went are added or dropped. */
  showActiveSheet(): void;
  /** Values or formats changed. */
  redrawCells(): void;
  /** Sizes, hidden lines, merges, frozen panes or the extent of the data changed. */
  redrawLayout(): void;
  select(rect: Rect, active: ActiveCell): void;
  reveal(rect: Rect): void;
  /** `toEdge`: as far as the data goes, Excel's Ctrl+arrow. */
  move(step: Step, reach?: 'toEdge'): void;
  extend(step: Step, reach?: 'toEdge'): void;
  selectAll(): void;
  boxOf(row: number, column: number): Box;
  /** Box of a place given in pixels of the sheet, origin at A1's corner. */
  boxOfPixels(box: Box): CutBox;
  cellAt(x: number, y: number): ActiveCell | null;
  setDark(isDark: boolean): void;
  dispose(): void;
}

const DIRECTIONS: Record<Step, Direction> = {
  up: Direction.UP,
  right: Direction.RIGHT,
  down: Direction.DOWN,
  left: Direction.LEFT,
};

const NOWHERE: Box = { left: -1000, top: -1000, width: 0, height: 0 };

let unitCount = 0;

export function createGridView(container: HTMLElement, view: CellView, handlers: GridHandlers): GridView {
  return new UniverGridView(container, view, handlers);
}

class UniverGridView implements GridView {
  private readonly engine: UniverEngine;
  private model: WorkbookModel | null = null;
  private workbook: Workbook | null = null;
  private sheets: UnitSheets | null = null;
  private isApplying = false;
  private isDrawn = false;
  private pendingMove = 0;
  private stopWatching: () => void = () => undefined;

  constructor(
    container: HTMLElement,
    private readonly view: CellView,
    private readonly handlers: GridHandlers,
  ) {
    this.engine = createUniverEngine(container, (sheetId, row, column) => {
      const sheet = this.model?.sheets.find((candidate) => candidate.id === sheetId);
      return sheet ? this.view.pictureOf(sheet, row, column) : null;
    });
    this.engine.commands.beforeCommandExecuted((info) => this.beforeCommand(info));
    this.engine.commands.onCommandExecuted((info) => this.afterCommand(info));
  }

  openWorkbook(model: WorkbookModel): void {
    const previous = this.workbook?.getUnitId();
    this.model = model;
    const sheets = new UnitSheets(model.styles, (id, params) => this.execute(id, params));
    this.sheets = sheets;
    this.apply(() => {
      if (previous) this.engine.closeUnit(previous);
      this.workbook = this.engine.openUnit({
        id: `workbook-${++unitCount}`,
        name: model.name,
        appVersion: '1',
        locale: LocaleType.EN_US,
        styles: {},
        ...sheets.dataOf(model),
      });
    });
    this.watchScrolling();
    this.showActiveSheet();
    void this.engine.drawn().then(() => {
      this.isDrawn = true;
      this.redrawLayout();
    });
  }

  showActiveSheet(): void {
    const sheet = this.activeSheet();
    const { workbook, model } = this;
    if (!workbook || !model || !sheet) return;
    this.sheets?.addMissing(workbook, model);
    if (workbook.getActiveSheet()?.getSheetId() !== sheet.id) {
      this.execute(SetWorksheetActiveOperation.id, { unitId: workbook.getUnitId(), subUnitId: sheet.id });
    }
    this.sheets?.dropGone(workbook, model);
    this.redrawLayout();
    this.select(sheet.selection, { row: sheet.selection.top, column: sheet.selection.left });
  }

  redrawCells(): void {
    this.view.forget();
    const unitId = this.workbook?.getUnitId();
    if (!unitId) return;
    const skeleton = this.engine.skeletons(unitId)?.getCurrentSkeleton();
    skeleton?.resetCache();
    skeleton?.makeDirty(true);
    this.engine.render.getRenderById(unitId)?.mainComponent?.makeForceDirty(true);
  }

  redrawLayout(): void {
    const sheet = this.activeSheet();
    const worksheet = this.worksheet();
    if (!sheet || !worksheet) return;
    this.sheets?.applyLayout(worksheet, sheet);
    this.redrawCells();
    this.announceMove();
  }

  select(rect: Rect, active: ActiveCell): void {
    const worksheet = this.worksheet();
    if (!worksheet) return;
    if (this.sheets?.growTowards(worksheet, rect.top, rect.left)) this.redrawLayout();
    const lastRow = worksheet.getRowCount() - 1;
    const lastColumn = worksheet.getColumnCount() - 1;
    const isWholeColumns = rect.top === 0 && rect.bottom > lastRow;
    const isWholeRows = rect.left === 0 && rect.right > lastColumn;
    const range = {
      startRow: rect.top,
      startColumn: rect.left,
      endRow: Math.min(rect.bottom, lastRow),
      endColumn: Math.min(rect.right, lastColumn),
      rangeType: (isWholeRows ? 1 : 0) + (isWholeColumns ? 2 : 0),
    };
    const info = worksheet.getCellInfoInMergeData(active.row, active.column);
    const selection = {
      range,
      primary: { ...info, actualRow: active.row, actualColumn: active.column },
      style: null,
    };
    this.execute(SetSelectionsOperation.id, {
      unitId: worksheet.getUnitId(),
      subUnitId: worksheet.getSheetId(),
      selections: [selection],
    });
  }

  reveal(rect: Rect): void {
    if (!this.isDrawn) return;
    const range = { startRow: rect.top, startColumn: rect.left, endRow: rect.top, endColumn: rect.left };
    this.execute(ScrollToCellCommand.id, { range });
  }

  move(step: Step, reach?: 'toEdge'): void {
    const params = {
      direction: DIRECTIONS[step],
      jumpOver: reach === 'toEdge' ? JumpOver.moveGap : undefined,
    };
    void this.engine.commands.executeCommand(MoveSelectionCommand.id, params);
  }

  extend(step: Step, reach?: 'toEdge'): void {
    const params = {
      direction: DIRECTIONS[step],
      jumpOver: reach === 'toEdge' ? JumpOver.moveGap : undefined,
    };
    void this.engine.commands.executeCommand(ExpandSelectionCommand.id, params);
  }

  selectAll(): void {
    void this.engine.commands.executeCommand(SelectAllCommand.id);
  }

  boxOf(row: number, column: number): Box {
    const plane = this.plane();
    return plane ? cellBox(plane, row, column) : NOWHERE;
  }

  boxOfPixels(box: Box): CutBox {
    const plane = this.plane();
    return plane ? cutBox(plane, box) : { ...NOWHERE, cutTop: 0, cutLeft: 0 };
  }

  cellAt(x: number, y: number): ActiveCell | null {
    const plane = this.plane();
    return plane ? cellUnder(plane, x, y) : null;
  }

  setDark(isDark: boolean): void {
    this.engine.setDark(isDark);
    this.redrawCells();
  }

  dispose(): void {
    cancelAnimationFrame(this.pendingMove);
    this.engine.dispose();
  }

  private beforeCommand(info: Readonly<ICommandInfo>): void {
    if (this.isApplying) return;
    const verdict = judgeCommand(info);
    if (!verdict) return;
    const { gesture } = verdict;
    if (gesture) queueMicrotask(() => this.handlers.onGesture(gesture));
    throw new CanceledError();
  }

  private afterCommand(info: Readonly<ICommandInfo>): void {
    if (info.id === SetSelectionsOperation.id && !this.isApplying) this.reportSelection(info.params);
    if (info.id === 'sheet.operation.set-scroll' || info.id === 'sheet.operation.set-zoom-ratio')
      this.announceMove();
  }

  private reportSelection(params: unknown): void {
    const { selections = [] } = params as { selections?: ISelection[] };
    const last = selections.at(-1);
    if (!last) return;
    const rect = rectOfRange(last.range);
    const active = {
      row: last.primary?.actualRow ?? rect.top,
      column: last.primary?.actualColumn ?? rect.left,
    };
    const worksheet = this.worksheet();
    if (worksheet && this.sheets?.growTowards(worksheet, active.row, active.column)) this.redrawLayout();
    this.handlers.onSelect(rect, active);
  }

  private watchScrolling(): void {
    this.stopWatching();
    const subscription = this.mainViewport()?.onScrollAfter$.subscribeEvent(() => this.announceMove());
    this.stopWatching = () => subscription?.unsubscribe();
  }

  private announceMove(): void {
    cancelAnimationFrame(this.pendingMove);
    this.pendingMove = requestAnimationFrame(() => this.handlers.onMove());
  }

  private execute(id: string, params: object): void {
    this.apply(() => this.engine.commands.syncExecuteCommand(id, params));
  }

  private apply(action: () => void): void {
    const before = this.isApplying;
    this.isApplying = true;
    try {
      action();
    } finally {
      this.isApplying = before;
    }
  }

  private activeSheet(): SheetModel | undefined {
    const { model } = this;
    return model?.sheets.find((sheet) => sheet.id === model.activeSheetId && sheet.kind === 'worksheet');
  }

  private worksheet(): Worksheet | null {
    const sheet = this.activeSheet();
    return (sheet && this.workbook?.getSheetBySheetId(sheet.id)) ?? null;
  }

  private plane(): GridPlane | null {
    const unitId = this.workbook?.getUnitId();
    const skeleton = unitId && this.engine.skeletons(unitId)?.getCurrentSkeleton();
    const freeze = this.worksheet()?.getFreeze();
    const viewport = this.mainViewport();
    return skeleton && freeze && viewport ? { skeleton, freeze, viewport } : null;
  }

  private mainViewport() {
    const unitId = this.workbook?.getUnitId();
    return unitId
      ? this.engine.render.getRenderById(unitId)?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN)
      : undefined;
  }
}
