import type { FrameLocator } from 'playwright-core';

/** From the first run to the place of the tours, one quick week chosen; nothing is planned yet. */
export const chooseOneWeek = async (pane: FrameLocator): Promise<void> => {
  await pane.getByRole('button', { name: 'Commencer avec ma feuille' }).click();
  await pane.getByRole('button', { name: 'Tournées', exact: true }).click();
  await pane.getByRole('slider', { name: 'Durée' }).fill('1');
  await pane.getByRole('combobox', { name: 'Recherche' }).selectOption('quick');
};

export const pressPlan = (pane: FrameLocator): Promise<void> =>
  pane.getByRole('button', { name: 'Planifier', exact: true }).click();
