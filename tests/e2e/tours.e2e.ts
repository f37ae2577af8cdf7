import type { Browser, FrameLocator } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { chooseOneWeek, pressPlan } from './support/planTours';
import { WorkbenchPage } from './support/workbenchPage';

/** Tours planned in a worker under the page's own policy, looked at on the map, written, and put back. */
let browser: Browser;
let excel: WorkbenchPage;
let pane: FrameLocator;

beforeAll(async () => {
  browser = await launchBrowser();
  excel = await WorkbenchPage.open(browser);
  pane = excel.paneFrame();
});
afterAll(async () => {
  await browser.close();
});

test('a week of tours of the sample: planned, on the map, written in tabs, undone', async () => {
  await chooseOneWeek(pane);
  const hasWorker = excel.page.waitForEvent('worker', { timeout: 60_000 });
  await pressPlan(pane);
  expect((await hasWorker).url()).toMatch(/\.js$/);
  await pane.getByRole('heading', { name: /Tournées proposées/ }).waitFor({ timeout: 80_000 });
  await pane.locator('.dc-stop').first().waitFor();
  await excel.screenshot('tours-planned-fr');
  expect(await excel.sheetNames()).toEqual(['Comptes']);
  await pane.getByRole('button', { name: 'Écrire les tournées' }).click();
  await pane.getByRole('heading', { name: 'Tournées écrites' }).waitFor({ timeout: 80_000 });
  const names = await excel.sheetNames();
  expect(names).toContain('DC Tournées');
  const tab = names.find((name) => /^\d{4}-S\d{2} /.test(name)) ?? '';
  expect(tab).not.toBe('');
  await pane.getByRole('table', { name: 'Étapes de la tournée' }).getByRole('button').first().click();
  await pane.getByRole('heading', { name: 'Tournées écrites' }).waitFor();
  await excel.screenshot('tours-written-fr');
  await pane.getByRole('button', { name: 'Annuler cette écriture' }).first().click();
  await pane.getByText('Écriture annulée').first().waitFor();
  expect(await excel.sheetNames()).toEqual(['Comptes']);
  excel.expectQuiet();
}, 240_000);
