import type { Rect } from '../../host/model/types';
import type { ActiveCell } from '../grid/gridTypes';
import type { AddinManifest } from '../ribbon/addinManifest';
import type { SelectionSummary } from './selectionSummary';

export type PageLanguage = 'fr' | 'en';
export type PageTheme = 'light' | 'dark';

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly isProtected: boolean;
}

/** Text being typed. `enter`: arrow keys commit and move on; `edit`: they move inside the text (F2, double click). */
export interface Draft {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly mode: 'enter' | 'edit';
  readonly place: 'cell' | 'bar';
}

export interface PageMessage {
  readonly kind: 'info' | 'error';
  readonly text: string;
}

export interface PaneState {
  readonly isOpen: boolean;
  readonly widthPx: number;
  /** Set once the client in the pane listens to the host. */
  readonly isListening: boolean;
  /** New for every start of the pane: it names the conversation with the client. */
  readonly conversation: number;
}

export interface PageState {
  readonly language: PageLanguage;
  readonly theme: PageTheme;
  readonly documentName: string;
  readonly hasChanges: boolean;
  readonly tabs: readonly SheetTab[];
  readonly activeSheetId: string;
  readonly selection: Rect;
  readonly active: ActiveCell;
  /** What the formula bar shows for the active cell. */
  readonly activeText: string;
  /** Cell under the pointer. */
  readonly hovered: ActiveCell | null;
  readonly summary: SelectionSummary;
  readonly draft: Draft | null;
  readonly busy: { readonly batches: number; readonly isLong: boolean };
  readonly message: PageMessage | null;
  readonly pane: PaneState;
  readonly ribbonTab: string;
  readonly manifest: AddinManifest | null;
  /** The grid is on the screen. */
  readonly isReady: boolean;
  readonly isOpening: boolean;
  /** Workbooks shown since the page was loaded. */
  readonly openCount: number;
  /** Counts redraws of the grid: overlays place themselves again. */
  readonly viewRevision: number;
}

export const A1: Rect = { top: 0, left: 0, bottom: 0, right: 0 };
export const PANE_WIDTH = { least: 320, usual: 360, most: 640 };
export const FILE_TAB = 'file';
export const HOME_TAB = 'home';
export const DEVELOPER_TAB = 'developer';

export function initialState(language: PageLanguage, theme: PageTheme): PageState {
  return {
    language,
    theme,
    documentName: '',
    hasChanges: false,
    tabs: [],
    activeSheetId: '',
    selection: A1,
    active: { row: 0, column: 0 },
    activeText: '',
    hovered: null,
    summary: { count: 0, numberCount: 0, sum: 0 },
    draft: null,
    busy: { batches: 0, isLong: false },
    message: null,
    pane: { isOpen: true, widthPx: PANE_WIDTH.usual, isListening: false, conversation: 0 },
    ribbonTab: HOME_TAB,
    manifest: null,
    isReady: false,
    isOpening: true,
    openCount: 0,
    viewRevision: 0,
  };
}
