import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Workbench } from '../workbench';
import type { PageState } from './pageState';
import { pageTexts } from '../texts/pageTexts';
import type { PageTexts } from '../texts/pageTexts';

export const WorkbenchContext = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error('The page is drawn without its workbench.');
  return workbench;
}

export function usePage(): PageState {
  const { store } = useWorkbench();
  return useSyncExternalStore(store.subscribe, store.get);
}

export function useTexts(): PageTexts {
  return pageTexts(usePage().language);
}
