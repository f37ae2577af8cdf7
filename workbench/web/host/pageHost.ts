import type { CellStyle, Rect, SheetModel, WorkbookModel } from '../../host/model/types';
import type { BatchAnswer, EventEntry } from '../bridge/paneSession';
import type { PageLanguage } from '../state/pageState';

/** What became different in the workbook, for the view. */
export interface ViewChange {
  readonly cells: boolean;
  readonly layout: boolean;
  /** Rows, columns or cells moved: addresses kept by the page mean something else now. */
  readonly structure: boolean;
  readonly sheets: boolean;
  readonly selection: boolean;
}

/** A refused gesture says why in the user's language; null when it went through. */
export type Refusal = string | null;

/** Gestures of a person at the grid; the workbook has changed when they return. */
export interface PersonGestures {
  /** A formula or value as a person writes it, in the language of the page. */
  type(sheetId: string, row: number, column: number, text: string): Refusal;
  clear(sheetId: string, rect: Rect): Refusal;
  /** Texts as they stand in the clipboard, row by row. */
  paste(sheetId: string, row: number, column: number, texts: readonly (readonly string[])[]): Refusal;
  copy(from: { sheetId: string; rect: Rect }, to: { sheetId: string; row: number; column: number }): Refusal;
  format(sheetId: string, rect: Rect, style: CellStyle): Refusal;
  select(sheetId: string, rect: Rect): Refusal;
  activateSheet(sheetId: string): Refusal;
  addSheet(): Refusal;
  renameSheet(sheetId: string, name: string): Refusal;
  deleteSheet(sheetId: string): Refusal;
  setColumnWidth(sheetId: string, rect: Rect, points: number): Refusal;
  setRowHeight(sheetId: string, rect: Rect, points: number): Refusal;
  insertLines(sheetId: string, rect: Rect, side: 'rows' | 'columns'): Refusal;
  deleteLines(sheetId: string, rect: Rect, side: 'rows' | 'columns'): Refusal;
  setProtection(sheetId: string, isProtected: boolean): Refusal;
}

/** Refusals of Excel that can be switched on to see how an add-in takes them. */
export interface FaultSwitches {
  readonly isEditingCell: boolean;
  readonly delayMs: number;
  /** Index of the action of the next batch that fails; null for none. */
  readonly failAtAction: number | null;
  readonly refuseWith: number | null;
}

export interface PageHost {
  readonly model: WorkbookModel;
  readonly gestures: PersonGestures;
  textOf(sheet: SheetModel, row: number, column: number): string;
  /** What an editor is opened with: the formula in the user's language, else the value as it would be typed. */
  editTextOf(sheet: SheetModel, row: number, column: number): string;
  evaluate(formula: string, sheetId: string, row: number, column: number): unknown;
  execute(body: string, flags: number): Promise<BatchAnswer>;
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void;
  /** Workbooks the add-in makes and opens, as a file's bytes; null for an empty one. */
  onWorkbookCreated(listener: (bytes: Uint8Array | null) => void): void;
  onChange(listener: (change: ViewChange) => void): () => void;
  open(bytes: Uint8Array, name: string): Promise<Refusal>;
  /** An empty workbook in the language of the page. */
  openFresh(): void;
  save(): Promise<Uint8Array>;
  registerFunctions(metadata: unknown): void;
  setLanguage(language: PageLanguage): void;
  /** The pane started anew: what it had registered is gone. */
  forgetPane(): void;
  /** Is the add-in's runtime shown as a pane? The add-in itself may ask for it. */
  readonly runtime: {
    visibility(): 'Visible' | 'Background';
    setVisibility(visibility: 'Visible' | 'Background'): void;
  };
  /** Office.context.document.settings: names and JSON texts. */
  readonly documentSettings: {
    read(): readonly (readonly [name: string, json: string])[];
    write(entries: readonly (readonly [name: string, json: string])[]): void;
  };
  readonly faults: { get(): FaultSwitches; set(patch: Partial<FaultSwitches>): void };
}
