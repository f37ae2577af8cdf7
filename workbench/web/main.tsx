import { createRoot } from 'react-dom/client';
import { createPageHost } from './host/createPageHost';
import { App } from './shell/App';
import { createStore } from './state/createStore';
import { initialState } from './state/pageState';
import type { PageLanguage, PageTheme } from './state/pageState';
import { WorkbenchContext } from './state/usePage';
import { createWorkbench } from './workbench';
import type { Workbench } from './workbench';

declare global {
  interface Window {
    /** For end-to-end tests and the browser's console. */
    workbench?: Workbench;
  }
}

/** `?lang=en&theme=dark` choose what the page starts with. */
function wanted(): { language: PageLanguage; theme: PageTheme } {
  const query = new URLSearchParams(location.search);
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return {
    language: query.get('lang') === 'en' ? 'en' : 'fr',
    theme: (query.get('theme') ?? (prefersDark ? 'dark' : 'light')) === 'dark' ? 'dark' : 'light',
  };
}

async function start(): Promise<void> {
  const { language, theme } = wanted();
  const store = createStore(initialState(language, theme));
  const workbench = createWorkbench(store, createPageHost(language));
  window.workbench = workbench;
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element "root".');
  createRoot(root).render(
    <WorkbenchContext value={workbench}>
      <App />
    </WorkbenchContext>,
  );
  await Promise.all([workbench.page.loadAddin(), openFirst(workbench)]);
}

/** The sample where it was built; else the empty workbook the host began with. */
async function openFirst(workbench: Workbench): Promise<void> {
  const isOpen = await workbench.files.openSample();
  if (!isOpen) workbench.store.set({ isOpening: false });
}

void start();
