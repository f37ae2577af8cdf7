import { parseManifest } from '../ribbon/addinManifest';
import type { PageLanguage } from '../state/pageState';
import { localeOf } from '../texts/pageTexts';
import type { ActionContext } from './actionContext';
import type { PaneActions } from './paneActions';

export interface PageActions {
  /** Reads the add-in's manifest, puts its tab in front and tells the host its functions. */
  loadAddin(): Promise<void>;
  /** Page, numbers and add-in change together; the add-in starts anew, as it reads its language only then. */
  setLanguage(language: PageLanguage): void;
}

export function createPageActions(context: ActionContext, pane: PaneActions): PageActions {
  const { store, host } = context;
  let manifestText = '';

  const readManifest = (): void => {
    const manifest = parseManifest(manifestText, localeOf(store.get().language), location.origin);
    store.set({ manifest });
    void loadFunctions(manifest.functionsMetadataUrl);
  };

  const loadFunctions = async (url: string | null): Promise<void> => {
    const response = url ? await fetch(url, { cache: 'no-store' }) : null;
    if (response?.ok) host.registerFunctions(await response.json());
  };

  return {
    async loadAddin() {
      const response = await fetch('/manifest.xml', { cache: 'no-store' });
      if (!response.ok) throw new Error(`/manifest.xml: ${response.status}`);
      manifestText = await response.text();
      readManifest();
      const [tab] = store.get().manifest?.tabs ?? [];
      if (tab) store.set({ ribbonTab: tab.id });
    },
    setLanguage(language) {
      if (language === store.get().language) return;
      store.set({ language });
      host.setLanguage(language);
      readManifest();
      context.grid()?.redrawCells();
      pane.restart();
    },
  };
}
