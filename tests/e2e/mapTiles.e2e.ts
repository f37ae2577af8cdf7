import type { Browser, FrameLocator } from 'playwright-core';
import { startServer } from '../../src/services/testing/localServer';
import type { LocalServer } from '../../src/services/testing/localServer';
import { launchBrowser } from './support/browser';
import { chooseOneWeek, pressPlan } from './support/planTours';
import { WorkbenchPage } from './support/workbenchPage';

/** Pictures of a map server of this machine, turned on in the pane under the page's own policy; before that nothing is asked. */
let browser: Browser;
let excel: WorkbenchPage;
let pane: FrameLocator;
let server: LocalServer;
let isAway = false;

const tile = (path: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#dfe8d8" stroke="#9ab"/><text x="12" y="28" fill="#456">${path}</text></svg>`;

beforeAll(async () => {
  server = await startServer(({ path }) => ({
    ...(isAway ? { status: 503 } : {}),
    headers: { 'access-control-allow-origin': '*', 'content-type': 'image/svg+xml' },
    body: isAway ? 'away' : tile(path),
  }));
  browser = await launchBrowser();
  excel = await WorkbenchPage.open(browser);
  pane = excel.paneFrame();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('tiles are shown once allowed, say where they come from, and give way to outlines when their server is away', async () => {
  await chooseOneWeek(pane);
  await pressPlan(pane);
  await pane.locator('.leaflet-container').waitFor({ timeout: 120_000 });
  await pane.getByRole('button', { name: /^Fond de carte/ }).click();
  await pane.getByRole('combobox', { name: 'Fond', exact: true }).selectOption('own');
  await pane
    .getByRole('textbox', { name: 'Adresse des tuiles' })
    .fill(`${server.url.replace('127.0.0.1', 'localhost')}/{z}/{x}/{y}.svg`);
  await pane.getByRole('textbox', { name: 'Mention de la source' }).fill('© Exemple');
  await pane.getByText(/reçoit les numéros des carrés/).waitFor();
  expect(server.asked).toHaveLength(0);
  excel.expectQuiet();

  await pane.getByRole('checkbox', { name: /charger la carte/ }).check();
  await pane.locator('img.leaflet-tile-loaded').first().waitFor({ timeout: 30_000 });
  await pane.getByText('Carte : © Exemple').waitFor();
  await pane.locator('.leaflet-container').evaluate((map) => map.scrollIntoView({ block: 'center' }));
  await excel.screenshot('map-tiles-fr');
  expect(await pane.locator('.leaflet-overlay-pane svg path[stroke-dasharray]').count()).toBe(0);
  expect(server.asked.length).toBeGreaterThan(2);
  for (const { method, path, headers } of server.asked) {
    expect([method, /^\/\d+\/\d+\/\d+\.svg$/.test(path)]).toEqual(['GET', true]);
    expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
  }
  expect(excel.watch.errors).toEqual([]);

  isAway = true;
  const zoom = pane.getByRole('button', { name: 'Agrandir' });
  await pane.getByRole('combobox', { name: 'Fond', exact: true }).selectOption('outlines');
  await zoom.click();
  await pane.getByRole('combobox', { name: 'Fond', exact: true }).selectOption('own');
  await pane.getByRole('checkbox', { name: /charger la carte/ }).check();
  await pane.getByText(/ne répond pas.*les contours hors ligne/).waitFor({ timeout: 30_000 });
  expect(await pane.locator('img.leaflet-tile').count()).toBe(0);
  expect(await pane.locator('.leaflet-overlay-pane svg path[stroke-dasharray]').count()).toBe(1);
  await excel.screenshot('map-tiles-away-fr');
}, 400_000);
