import { createRoot } from 'react-dom/client';
import type { DcPilot } from '../app/dcPilot';
import type { Language } from '../words/language';
import { App } from './App';
import { firstRunFlag, readLanguage, writeLanguage } from './preferences';
import { createPane, type PaneActions } from './store/createPane';
import { createStore } from './store/createStore';
import type { PaneTheme } from './theme';

export interface MountOptions {
  readonly pilot: DcPilot;
  /** Used until the user switches; his choice is then remembered. */
  readonly language: Language;
  readonly theme: PaneTheme;
}

/** The pane on the page. The ribbon shows its runs here, and its questions. */
export interface MountedPane extends PaneActions {
  /** The language shown now. */
  language(): Language;
  setTheme(theme: PaneTheme): void;
  close(): void;
}

/** What has the focus is scrolled clear of the action bar. */
const ACTION_BAR_ROOM = '100px';

/** Draws the pane into `root` and starts it. */
export const mountPane = (root: HTMLElement, { pilot, language, theme }: MountOptions): MountedPane => {
  const spoken = readLanguage() ?? language;
  const pane = createPane({ pilot, language: spoken, firstRun: firstRunFlag });
  const themes = createStore({ theme });
  document.documentElement.lang = spoken;
  document.documentElement.style.scrollPaddingBottom = ACTION_BAR_ROOM;
  const unfollow = pane.store.subscribe(() => {
    const now = pane.store.getState().language;
    if (now === document.documentElement.lang) return;
    writeLanguage(now);
    document.documentElement.lang = now;
  });
  const reactRoot = createRoot(root);
  reactRoot.render(<App pane={pane} themes={themes} />);
  void pane.actions.start();
  return {
    ...pane.actions,
    language: () => pane.store.getState().language,
    setTheme: (next) => themes.update({ theme: next }),
    close: () => {
      unfollow();
      pane.close();
      reactRoot.unmount();
    },
  };
};
