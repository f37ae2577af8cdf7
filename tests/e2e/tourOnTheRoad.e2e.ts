import { readFile } from 'node:fs/promises';
import type { Browser, FrameLocator, Locator } from 'playwright-core';
import { openSession } from '../../workbench/node/openSession';
import { tabCells, typeInto } from '../../workbench/node/testing/tourBook';
import { sheetNamesOf } from '../../workbench/node/testing/testWorkbook';
import { launchBrowser } from './support/browser';
import { chooseOneWeek, pressPlan } from './support/planTours';
import { openTourTab } from './support/tourTab';
import { WorkbenchPage } from './support/workbenchPage';

/** A written tour in use: rows and map follow each other, a stop changes its day, a rep gets his workbook and sends it back. */
let browser: Browser;
let excel: WorkbenchPage;
let pane: FrameLocator;

const stops = (): Locator => pane.getByRole('table', { name: 'Étapes de la tournée' }).getByRole('button');
const mover = (): Locator => pane.getByRole('combobox', { name: /^Déplacer / });

beforeAll(async () => {
  browser = await launchBrowser();
  excel = await WorkbenchPage.open(browser);
  pane = excel.paneFrame();
  await chooseOneWeek(pane);
  await pressPlan(pane);
  await pane.getByRole('button', { name: 'Écrire les tournées' }).click({ timeout: 120_000 });
  await pane.getByRole('heading', { name: 'Tournées écrites' }).waitFor({ timeout: 120_000 });
}, 300_000);
afterAll(async () => {
  await browser.close();
});

test('a stop chosen on the map by keyboard has its row selected; a row chosen in the tab has its stop marked', async () => {
  const marker = pane.getByRole('button', { name: /^2\. / }).first();
  const said = (await marker.getAttribute('aria-label')) ?? '';
  const listed = pane.locator('tr[aria-current="true"]');
  const nameOf = (label: string): string => /^\d+\. (.*?)(, \d\d:\d\d)? \(/.exec(label)?.[1] ?? '';
  await marker.focus();
  await excel.page.keyboard.press('Enter');
  await listed.filter({ hasText: nameOf(said) }).waitFor({ timeout: 60_000 });
  const kept = pane.getByRole('button', { name: said, exact: true, pressed: true });
  await kept.waitFor();
  expect(await kept.evaluate((dot) => dot === document.activeElement)).toBe(true);
  const tab = await openTourTab(excel);
  const rows = await tab.rows();
  const chosen = await excel.page.getByTestId('name-box').inputValue();
  const row = rows.find((one) => chosen.startsWith(`A${one.row}`));
  expect(await tab.text(row?.visit ?? '', 'Compte')).toContain(nameOf(said));
  await excel.screenshot('tours-map-chosen-fr');

  const other = rows.find((one) => one.row !== row?.row)?.visit ?? '';
  await excel.goTo(`B${rows.find(({ visit }) => visit === other)?.row ?? 0}`);
  const marked = pane.locator(`[aria-pressed="true"]:not([aria-label=${JSON.stringify(said)}])`);
  await marked.waitFor({ timeout: 60_000 });
  const name = nameOf((await marked.getAttribute('aria-label')) ?? '');
  expect(await tab.text(other, 'Compte')).toContain(name);
  expect(await listed.textContent()).toContain(name);
  excel.expectQuiet();
}, 300_000);

test('by keyboard: a stop is chosen in the list, its row selected, its day changed after the cost was told', async () => {
  await stops().nth(1).focus();
  await excel.page.keyboard.press('Enter');
  await mover().waitFor();
  const name = (await stops().nth(1).textContent()) ?? '';
  const before = await mover().locator('option').count();
  expect(before).toBeGreaterThan(3);
  await mover().selectOption({ index: before - 1 });
  await pane.getByText(/^Route [+−]?\d/).waitFor({ timeout: 60_000 });
  await excel.screenshot('tours-move-asked-fr');
  await pane.getByRole('button', { name: 'Déplacer', exact: true }).click();
  await pane.getByRole('heading', { name: 'Tournées écrites' }).waitFor({ timeout: 120_000 });
  const order = await stops().allTextContents();
  expect(order).toContain(name);
  expect(order.indexOf(name)).toBeGreaterThan(1);
  excel.expectQuiet();
}, 300_000);

test('by mouse: a stop dragged onto a stop of another day asks for that day; left, nothing moves', async () => {
  const dots = pane.locator('.dc-stop');
  await pane.locator('.leaflet-container').evaluate((map) => map.scrollIntoView({ block: 'center' }));
  const colours = await dots.evaluateAll((all) =>
    all.map((dot) => (dot as HTMLElement).style.getPropertyValue('--day')),
  );
  const boxes = await Promise.all(colours.map((_, at) => dots.nth(at).boundingBox()));
  const isFree = (at: number): boolean =>
    boxes.every(
      (one, other) =>
        other === at ||
        Math.hypot((one?.x ?? 0) - (boxes[at]?.x ?? 0), (one?.y ?? 0) - (boxes[at]?.y ?? 0)) > 24,
    );
  const first = boxes.findIndex((_, at) => isFree(at));
  const target = colours.findIndex((colour) => colour !== colours[first]);
  const [from, to] = [boxes[first], boxes[target]];
  if (!from || !to) throw new Error('no stop on the map stands free');
  await excel.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await excel.page.mouse.down();
  await excel.page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await excel.page.mouse.up();
  await pane.getByText(/^Route [+−]?\d/).waitFor({ timeout: 60_000 });
  const order = await stops().allTextContents();
  await pane.getByRole('button', { name: 'Laisser où elle est' }).click();
  expect(await stops().allTextContents()).toEqual(order);
  excel.expectQuiet();
}, 200_000);

test('a rep’s workbook goes out, comes back with a status, and is taken over', async () => {
  await pane.getByRole('button', { name: 'Envoyer à un commercial, reprendre son retour' }).click();
  await pane.getByRole('button', { name: 'Préparer le classeur' }).click();
  await pane.getByRole('button', { name: 'Ouvrir le classeur' }).waitFor({ timeout: 60_000 });
  const download = excel.page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Ouvrir le classeur' }).click();
  const bytes = await readFile(await (await download).path());
  await pane.getByText(/^Le classeur s’ouvre à part/).waitFor();
  const rep = openSession({ language: 'fr', clock: () => new Date() });
  expect(await rep.host.open(bytes, 'rep.xlsx')).toMatchObject({ ok: true });
  const [own = ''] = await sheetNamesOf(rep);
  expect((await tabCells(rep, own)).headers).not.toContain('Coût (€ HT)');
  await typeInto(rep, own, [{ row: 0, header: 'Statut', value: 'fait' }]);
  const returned = {
    name: 'rep.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await rep.host.save()),
  };
  await pane.getByLabel('Classeur renvoyé (.xlsx)').setInputFiles(returned);
  await pane.getByText('1 cellule à reprendre').waitFor({ timeout: 60_000 });
  await excel.screenshot('tours-takeback-fr');
  await pane.getByRole('button', { name: 'Reprendre', exact: true }).click();
  await pane.getByRole('heading', { name: '1 cellule reprise' }).waitFor({ timeout: 60_000 });
  excel.expectQuiet();
}, 200_000);
