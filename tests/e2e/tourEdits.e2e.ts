import type { Browser, FrameLocator } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { chooseOneWeek, pressPlan } from './support/planTours';
import { openTourTab } from './support/tourTab';
import type { TourTab } from './support/tourTab';
import { WorkbenchPage } from './support/workbenchPage';

/** A week of tours taken in hand: rows moved, dropped, added and pinned, times typed; re-timed, improved, and put back. */
let browser: Browser;
let excel: WorkbenchPage;
let pane: FrameLocator;
let tab: TourTab;

const NOTE = 'Demander le badge à l’accueil';

const undone = async (): Promise<void> => {
  await excel.clickRibbon('Annuler cette écriture');
  await pane.getByText('Écriture annulée').first().waitFor({ timeout: 120_000 });
};

const written = (heading: string): Promise<void> =>
  pane.getByRole('heading', { name: heading }).waitFor({ timeout: 120_000 });

beforeAll(async () => {
  browser = await launchBrowser();
  excel = await WorkbenchPage.open(browser);
  pane = excel.paneFrame();
  await chooseOneWeek(pane);
  await pressPlan(pane);
  await pane.getByRole('button', { name: 'Écrire les tournées' }).click({ timeout: 120_000 });
  await written('Tournées écrites');
  tab = await openTourTab(excel);
}, 400_000);
afterAll(async () => {
  await browser.close();
});

test('edited by hand, re-timed, improved and put back: pins and notes hold, an undo gives the very cells back', async () => {
  const [noted, pinned, timed, moved, dropped] = (await tab.rows()).map(({ visit }) => visit);
  if (!noted || !pinned || !timed || !moved || !dropped) throw new Error('The tab has too few stops.');
  const pinnedDay = await tab.text(pinned, 'Jour');
  const droppedName = await tab.text(dropped, 'Compte');
  const other = (await tab.rows()).at(-2);
  await tab.type(noted, 'Remarque', NOTE);
  await tab.type(pinned, 'Épingle', 'X');
  await tab.type(timed, 'Heure', '15:30');
  await tab.moveUnder(moved, other?.visit ?? '');
  await tab.drop(dropped);
  await tab.addUnder(timed, 'Compte', droppedName);
  await excel.screenshot('tours-edited-fr');
  const before = await tab.workbook();
  await excel.clickRibbon('Recalculer les horaires');
  await written('Horaires recalculés');
  await excel.screenshot('tours-edited-retimed-fr');
  expect(await tab.text(timed, 'Heure')).toMatch(/15:30$/);
  expect(await tab.text(timed, 'Épingle')).toBe('H');
  expect(await tab.text(pinned, 'Jour')).toBe(pinnedDay);
  expect(await tab.text(noted, 'Remarque')).toBe(NOTE);
  expect(await tab.workbook()).not.toEqual(before);
  await undone();
  expect(await tab.workbook()).toEqual(before);

  await excel.clickRibbon('Recalculer les horaires');
  await written('Horaires recalculés');
  const retimed = await tab.workbook();
  await pane.getByRole('button', { name: 'Retoucher les tournées' }).click();
  await pane.getByRole('button', { name: 'Améliorer', exact: true }).click();
  await written('Tournées améliorées, pas encore écrites');
  await pane.getByRole('button', { name: 'Écrire les tournées' }).click();
  await written('Tournées améliorées');
  await excel.screenshot('tours-edited-improved-fr');
  expect(await tab.text(timed, 'Heure')).toMatch(/15:30$/);
  expect(await tab.text(pinned, 'Jour')).toBe(pinnedDay);
  expect(await tab.text(noted, 'Remarque')).toBe(NOTE);
  await undone();
  expect(await tab.workbook()).toEqual(retimed);
  excel.expectQuiet();
}, 400_000);
