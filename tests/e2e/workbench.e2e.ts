import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { WorkbenchPage } from './support/workbenchPage';

/** The page that plays Excel, whatever add-in sits in its pane. */
let browser: Browser;
let excel: WorkbenchPage;

/** One page for all: each test opens the workbook it needs. */
beforeAll(async () => {
  browser = await launchBrowser();
  excel = await WorkbenchPage.open(browser);
});
afterAll(async () => {
  await browser.close();
});
afterEach(() => excel.expectQuiet());

const CSV = 'Compte;Ville;CA\nMartin;Rouen;1 234,50\nDurand;Évreux;2000\n';
const csvFile = { name: 'comptes.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV, 'utf8') };

test('the page opens with the sample and the tab of the manifest in front', async () => {
  expect(await excel.page.title()).toBe('sample-fr.xlsx');
  expect((await excel.sheetNames()).length).toBeGreaterThan(0);
  expect((await excel.cell('A1')).text).not.toBe('');
  const tabs = excel.page.locator('.ribbon-tabs').getByRole('tab');
  expect(await tabs.allTextContents()).toEqual(['Fichier', 'Accueil', 'DC Pilot', 'Développeur']);
  await excel.page.getByRole('button', { name: 'Noter cette feuille' }).waitFor();
  await excel.screenshot('page-1440-light');
});

test("Microsoft's client in the pane knows that it is in Excel, in the page's language", async () => {
  const frame = excel.page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'));
  const told = () =>
    frame?.evaluate(() => [Office.context.host, Office.context.platform, Office.context.displayLanguage]);
  expect(await told()).toEqual(['Excel', 'OfficeOnline', 'fr-FR']);
});

test('typing into cells: texts, numbers, amounts and formulas in French', async () => {
  await excel.openFile(csvFile);
  await excel.typeInCell('E1', 'total');
  await excel.typeInCell('E2', '12,5');
  await excel.typeInCell('E3', '1 500 €');
  await excel.typeInCell('E4', '=SOMME(C2:C3;E2)');
  expect((await excel.cell('E2')).value).toBe(12.5);
  expect((await excel.cell('E3')).value).toBe(1500);
  await excel.expectCell('E4', '3247');
  expect((await excel.cell('E4')).formula).toBe('=SOMME(C2:C3;E2)');
});

test('the formula bar shows and edits the active cell; Escape gives up', async () => {
  await excel.openFile(csvFile);
  await excel.goTo('B2');
  const bar = excel.page.getByTestId('formula-field');
  expect(await bar.inputValue()).toBe('Rouen');
  await bar.fill('Le Havre');
  await bar.press('Escape');
  expect((await excel.cell('B2')).text).toBe('Rouen');
  await bar.fill('Dieppe');
  await bar.press('Enter');
  await excel.expectCell('B2', 'Dieppe');
  await excel.page.keyboard.press('Control+z');
  await excel.expectCell('B2', 'Rouen');
});

test('keys on the grid: arrows, F2, Delete and the double click', async () => {
  await excel.openFile(csvFile);
  await excel.goTo('A1');
  await excel.page.keyboard.press('ArrowDown');
  await excel.page.keyboard.press('ArrowRight');
  expect(await excel.page.getByTestId('name-box').inputValue()).toBe('B2');
  await excel.page.keyboard.press('F2');
  await excel.page.keyboard.type('!');
  await excel.page.keyboard.press('Enter');
  await excel.expectCell('B2', 'Rouen!');
  await excel.page.keyboard.press('Delete');
  await excel.expectCell('B3', '');
});

test('sheets are added, renamed and switched; the address box goes to another one', async () => {
  await excel.openFile(csvFile);
  const [first = ''] = await excel.sheetNames();
  await excel.page.getByRole('button', { name: 'Nouvelle feuille' }).click();
  await excel.page.waitForFunction(() => window.workbench?.store.get().tabs.length === 2);
  const [, second = ''] = await excel.sheetNames();
  await excel.page.locator('.sheet-tabs').getByRole('tab', { name: second }).dblclick();
  await excel.page.getByLabel('Renommer').fill('Notes');
  await excel.page.keyboard.press('Enter');
  expect(await excel.sheetNames()).toEqual([first, 'Notes']);
  await excel.typeInCell('A1', 'ici');
  await excel.activateSheet(first);
  expect((await excel.cell('Notes!A1')).text).toBe('ici');
  await excel.goTo('Notes!A1');
  expect(await excel.page.getByTestId('formula-field').inputValue()).toBe('ici');
});

test('a selection is summed up in the status bar', async () => {
  await excel.openFile(csvFile);
  await excel.goTo('C1:C3');
  const summary = excel.page.getByTestId('status-summary');
  expect((await summary.textContent())?.replace(/\s/g, ' ')).toContain('Somme : 3 234,5');
});

test('what is saved opens again as it was', async () => {
  await excel.openFile(csvFile);
  await excel.typeInCell('D2', '=C2*2');
  await excel.expectCell('D2', '2469');
  const saved = await excel.saveFile();
  const buffer = await readFile(saved);
  expect(buffer.subarray(0, 2).toString()).toBe('PK');
  await excel.openFile({ name: 'again.xlsx', mimeType: 'application/octet-stream', buffer });
  expect(await excel.page.title()).toBe('again.xlsx');
  expect((await excel.cell('A2')).text).toBe('Martin');
  expect(await excel.cell('D2')).toEqual({ text: '2469', value: 2469, formula: '=C2*2' });
});

test('a file dropped anywhere on the page opens; another kind of file is refused and the open one stays', async () => {
  expect(await excel.dropFile({ ...csvFile, name: 'depose.csv' })).toBe('Déposez le fichier pour l’ouvrir');
  expect(await excel.page.title()).toBe('depose.csv');
  expect((await excel.cell('B2')).text).toBe('Rouen');
  expect(await excel.page.locator('.drop-zone').count()).toBe(0);
  await excel.dropFile({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('png') });
  expect(await excel.message()).toBe('Seuls les fichiers .xlsx et .csv s’ouvrent ici.');
  expect(await excel.page.title()).toBe('depose.csv');
});

test('a file that is no workbook is refused in one sentence, and the open one stays', async () => {
  await excel.openFile(csvFile);
  await excel.openFile({
    name: 'broken.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('PK broken'),
  });
  expect(await excel.message()).toBe(
    'Ce fichier ne s’ouvre pas : il est endommagé ou n’est pas un classeur.',
  );
  expect(await excel.page.title()).toBe('comptes.csv');
});

test('the language changes page, numbers and add-in', async () => {
  await excel.openFile(csvFile);
  await excel.setLanguage('en');
  expect((await excel.cell('C2')).text).toContain('1234.5');
  await excel.clickRibbon('Open DC Pilot');
  await excel.openRibbonTab('Home');
  const frame = excel.page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'));
  expect(await frame?.evaluate(() => Office.context.displayLanguage)).toBe('en-US');
  await excel.setLanguage('fr');
});

test('the pane closes, stays alive, and opens again from the ribbon', async () => {
  const pane = excel.page.getByTestId('pane');
  await excel.page.getByRole('button', { name: 'Fermer le volet' }).click();
  await pane.waitFor({ state: 'hidden' });
  await excel.clickRibbon('Ouvrir DC Pilot');
  await pane.waitFor({ state: 'visible' });
});

test('small and dark, the page still shows all its parts', async () => {
  await excel.close();
  excel = await WorkbenchPage.open(browser, { theme: 'dark', width: 1280, height: 720 });
  for (const part of [
    '.title-bar',
    '.ribbon-strip',
    '.formula-bar',
    '.grid-canvas',
    '.sheet-tabs',
    '.status-bar',
    '.pane',
  ]) {
    expect(await excel.page.locator(part).isVisible()).toBe(true);
  }
  await excel.screenshot('page-1280-dark');
});
