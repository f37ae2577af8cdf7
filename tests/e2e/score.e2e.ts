import type { Browser, FrameLocator } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { WorkbenchPage } from './support/workbenchPage';

/** The first click and what follows, through Microsoft's client in a real browser. */
let browser: Browser;
let excel: WorkbenchPage;
let pane: FrameLocator;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  excel = await WorkbenchPage.open(browser);
  pane = excel.paneFrame();
});
afterEach(async () => {
  excel.expectQuiet();
  await excel.close();
});

const CSV = [
  'Code client;Société;Statut;CA 2025;Potentiel;Ville',
  'C1;Atelier Mercier;Client;120000;150000;Lyon',
  'C2;Boulangerie Danis;Client;48000;60000;Nantes',
  'C3;Cartonnages Rivoal;Client;9500;40000;Brest',
  'C4;Durand Frères;Client;2100;2500;Lille',
  'P1;Ébénisterie Galland;Prospect;;90000;Dijon',
  'P2;Fonderie Aubry;Prospect;;35000;Metz',
  'P3;Garage Kermeur;Prospect;;12000;Quimper',
  'P4;Horlogerie Jacquin;Prospect;;8000;Besançon',
  'P5;Imprimerie Sorel;Prospect;;5000;Rouen',
].join('\n');
const csvFile = { name: 'comptes.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV, 'utf8') };

const begin = (): Promise<void> => pane.getByRole('button', { name: 'Commencer avec ma feuille' }).click();
const scoreIt = async (): Promise<void> => {
  await pane
    .getByRole('button', { name: /^(Noter cette feuille|Noter à nouveau)$/ })
    .first()
    .click();
  await pane.getByRole('heading', { name: /comptes? notés? sur/ }).waitFor();
};
/** The mark of a running job is gone from the workbook. */
const jobIsOver = (): Promise<unknown> =>
  excel.page
    .waitForFunction(() => window.workbench?.store.get().tabs.some(({ name }) => name === 'DC TOP 50'))
    .then(() =>
      pane
        .getByText(/notés? sur/)
        .first()
        .waitFor({ state: 'attached' }),
    );
const openCsv = async (): Promise<void> => {
  await excel.openFile(csvFile);
  await excel.waitUntilReady();
};

test('the sample: detected, scored in one click, and put back', async () => {
  await begin();
  await pane
    .getByText(/^9\d\d comptes$/)
    .first()
    .waitFor();
  await excel.screenshot('ready-fr');
  await scoreIt();
  await excel.screenshot('result-fr');
  expect(await excel.sheetNames()).toEqual(
    expect.arrayContaining(['Comptes', 'DC Barème', 'DC TOP 5', 'DC TOP 50']),
  );
  const [column, header] = await lastHeader();
  expect(header).toBe('DC TOP');
  expect((await excel.cell(`Comptes!${column}2`)).text).not.toBe('undefined');
  await pane.getByRole('button', { name: 'Annuler cette écriture' }).first().click();
  await pane.getByText('Écriture annulée').first().waitFor();
  expect(await excel.sheetNames()).toEqual(['Comptes']);
  expect((await lastHeader())[1]).not.toContain('DC');
});

/** Letter and text of the last header of the sheet "Comptes". */
async function lastHeader(): Promise<[string, string]> {
  for (let index = 40; index >= 0; index--) {
    const letter = index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(39 + index)}`;
    const { text } = await excel.cell(`Comptes!${letter}1`);
    if (text !== '') return [letter, text];
  }
  return ['', ''];
}

test('a list of one’s own: scores in cells, updated in place after an inserted column, and after a reload', async () => {
  await openCsv();
  await begin();
  await scoreIt();
  await excel.expectCell('G1', 'DC Score');
  const score = await excel.cell('G2');
  expect(Number(score.value)).toBeGreaterThan(0);
  await excel.expectCell('J2', 'A');
  await insertColumn(2);
  await excel.typeInCell('E3', '130000');
  await scoreIt();
  await excel.expectCell('H1', 'DC Score');
  await excel.expectCell('G1', 'Ville');
  await excel.expectCell('N1', '');
  expect((await excel.cell('H3')).value).toBeGreaterThan(0);
  await excel.page.reload();
  await excel.waitUntilReady();
  expect((await excel.sheetNames())[0]).toBe('Comptes');
});

/** A person inserts a column at the left of a zero-based one. */
async function insertColumn(at: number): Promise<void> {
  await excel.page.evaluate((column) => {
    const host = window.workbench?.host;
    if (!host) throw new Error('The page has no host.');
    host.gestures.insertLines(
      host.model.activeSheetId,
      { top: 0, bottom: 0, left: column, right: column },
      'columns',
    );
  }, at);
}

test('the ribbon button scores without the pane being touched; functions live in cells', async () => {
  await openCsv();
  await excel.clickRibbon('Noter cette feuille');
  await excel.expectCell('G1', 'DC Score');
  await jobIsOver();
  await excel.typeInCell('N1', '=DCABC(D3;D2:D10)');
  await excel.expectCell('N1', (await excel.cell('J3')).text);
  await excel.clickRibbon('Annuler cette écriture');
  await excel.expectCell('G1', '');
});

test('a mapping can be corrected, and the correction counts', async () => {
  await openCsv();
  await begin();
  await pane.getByRole('button', { name: /Colonnes reconnues/ }).click();
  const potential = pane.getByRole('combobox', { name: /Potentiel/ });
  await potential.waitFor();
  await excel.screenshot('mapping-fr');
  await potential.selectOption({ label: 'Aucune colonne' });
  await scoreIt();
  await pane
    .getByText(/Critères sans colonne/)
    .first()
    .waitFor();
});

const POSTCODES = ['69001', '44000', '29200', '59000', '21000', '1000', '29000', '25000', '76000'];
const withPostcodes = CSV.split('\n')
  .map((line, at) => `${line};${at === 0 ? 'Code postal' : (POSTCODES[at - 1] ?? '')}`)
  .join('\n');

test('wrong cells are repaired in our columns after a look at them, and the write is undone', async () => {
  await excel.openFile({ ...csvFile, buffer: Buffer.from(withPostcodes, 'utf8') });
  await excel.waitUntilReady();
  await begin();
  await pane.getByRole('button', { name: /points? à vérifier/ }).click();
  await pane.getByRole('button', { name: /^Réparer/ }).click();
  await pane.getByText('01000').waitFor();
  await excel.screenshot('repair-fr');
  await pane.getByRole('button', { name: 'Écrire', exact: true }).click();
  await pane
    .getByText(/cellule réparée/)
    .first()
    .waitFor();
  await excel.expectCell('H1', 'DC Code postal');
  await excel.expectCell('H7', '01000');
  await excel.expectCell('G7', '1000');
  await pane.getByRole('button', { name: 'Annuler cette écriture' }).first().click();
  await excel.expectCell('H1', '');
});

test('a sheet without accounts: one clear sentence, nothing written', async () => {
  await excel.openFile({
    name: 'vide.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Mois;Total\n', 'utf8'),
  });
  await excel.waitUntilReady();
  await begin();
  await pane
    .getByText(/Que faire/)
    .first()
    .waitFor();
  await excel.screenshot('error-fr');
  expect(await excel.sheetNames()).toHaveLength(1);
});

test('in English, on a narrow pane, in the dark', async () => {
  await excel.close();
  excel = await WorkbenchPage.open(browser, { language: 'en', theme: 'dark', width: 1280, height: 720 });
  pane = excel.paneFrame();
  await pane.getByRole('button', { name: /Start with my sheet|Begin with my sheet/ }).click();
  await pane.getByRole('button', { name: 'Score this sheet' }).first().click();
  await pane.getByRole('heading', { name: /accounts? scored out of|scored/ }).waitFor();
  await excel.screenshot('result-en-dark');
});
