import type { Browser, FrameLocator } from 'playwright-core';
import { startServer } from '../../src/services/testing/localServer';
import type { LocalServer } from '../../src/services/testing/localServer';
import { osrmAnswer } from '../../src/services/testing/roadServers';
import { launchBrowser } from './support/browser';
import { chooseOneWeek, pressPlan } from './support/planTours';
import { WorkbenchPage } from './support/workbenchPage';

/** Road times of a server of this machine, allowed in the pane, under the page's own policy; before that, nothing is sent. */
let browser: Browser;
let excel: WorkbenchPage;
let pane: FrameLocator;
let server: LocalServer;

beforeAll(async () => {
  server = await startServer((question) => ({
    ...osrmAnswer(question),
    headers: { 'access-control-allow-origin': '*' },
  }));
  browser = await launchBrowser();
  excel = await WorkbenchPage.open(browser);
  pane = excel.paneFrame();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('a road server is chosen, allowed and asked; the plan says what it answered', async () => {
  await chooseOneWeek(pane);
  await pane.getByRole('button', { name: /^Services en ligne/ }).click();
  await pane.getByRole('combobox', { name: 'Temps de route' }).selectOption('osrm');
  await pane.getByRole('textbox', { name: 'Adresse du serveur' }).fill(server.url);
  await pane.getByRole('button', { name: 'Enregistrer' }).click();
  await pane.getByText(/aucun service ne sera appelé/).waitFor({ timeout: 60_000 });
  expect(await excel.sheetNames()).toContain('DC Paramètres');

  await pressPlan(pane);
  await pane.getByText(/n’est pas autorisé sur ce poste/).waitFor({ timeout: 90_000 });
  expect(server.asked).toHaveLength(0);
  excel.expectQuiet();

  await pane.getByRole('checkbox', { name: /J’autorise ce poste/ }).check();
  await pane.getByRole('button', { name: 'Enregistrer' }).click();
  await pane.getByText(/1 service sera appelé/).waitFor({ timeout: 60_000 });
  await pane.getByRole('button', { name: 'Replanifier', exact: true }).first().click();
  await pane.getByText(/trajets mesurés sur/).waitFor({ timeout: 90_000 });
  await excel.screenshot('services-asked-fr');
  expect(server.asked.length).toBeGreaterThan(0);
  expect(excel.watch.errors).toEqual([]);
  const strangers = excel.watch.foreignRequests.filter((url) => !url.startsWith(server.url));
  expect(strangers).toEqual([]);

  const asked = server.asked.length;
  await pane.getByRole('button', { name: 'Écrire les tournées' }).click();
  await pane.getByRole('heading', { name: 'Tournées écrites' }).waitFor({ timeout: 90_000 });
  expect(server.asked).toHaveLength(asked);
}, 400_000);
