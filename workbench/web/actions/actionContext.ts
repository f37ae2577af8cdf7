import type { SheetModel } from '../../host/model/types';
import type { GridView } from '../grid/gridView';
import type { PageHost, Refusal } from '../host/pageHost';
import type { Store } from '../state/createStore';
import type { PageState } from '../state/pageState';
import type { UndoStack } from './undoStack';

/** What every action works on. The grid comes later than the rest: its code is a chunk of its own. */
export interface ActionContext {
  readonly store: Store<PageState>;
  readonly host: PageHost;
  readonly undo: UndoStack;
  grid(): GridView | null;
  activeSheet(): SheetModel | null;
  /** Shows a refusal, if there is one, in the status bar. True when there is none. */
  accepted(outcome: Refusal): boolean;
  say(kind: 'info' | 'error', text: string): void;
}
