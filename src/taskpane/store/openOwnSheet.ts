import { OWN_SHEETS, type OwnSheetId } from '../../words/ownSheets';
import { quoteSheet } from './a1Address';
import type { PaneContext } from './paneContext';

/** Opens a sheet of ours, which keeps the language it was made in. */
export const openOwnSheet = async ({ pilot, store }: PaneContext, id: OwnSheetId): Promise<void> => {
  const { language } = store.getState();
  const { name } = OWN_SHEETS[id];
  const reveal = (words: string): Promise<void> => pilot.reveal(`${quoteSheet(words)}!A1`);
  await reveal(name[language])
    .catch(() => reveal(name[language === 'fr' ? 'en' : 'fr']))
    .catch(() => undefined);
};
