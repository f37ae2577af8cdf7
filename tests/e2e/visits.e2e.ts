import type { Browser, FrameLocator } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { WorkbenchPage } from './support/workbenchPage';

/** The place of the visits on the sample, through Microsoft's client in a real browser. */
let browser: Browser;
let excel: WorkbenchPage;
let pane: FrameLocator;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});
afterEach(async () => {
  excel.expectQuiet();
  await excel.close();
});

const open = async (options: Parameters<typeof WorkbenchPage.open>[1], begin: RegExp): Promise<void> => {
  excel = await WorkbenchPage.open(browser, options);
  pane = excel.paneFrame();
  await pane.getByRole('button', { name: begin }).click();
};
const press = (name: string | RegExp): Promise<void> =>
  pane
    .getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) })
    .first()
    .click();
const heading = (name: string): Promise<void> => pane.getByRole('heading', { name }).first().waitFor();
const headlineText = async (): Promise<string> =>
  (await pane
    .getByText(/visites à faire par an/)
    .first()
    .textContent()) ?? '';

/** Letter of a result column on the sheet of accounts. */
const letterOf = async (header: string, sheet = 'Comptes'): Promise<string> => {
  for (let index = 0; index < 60; index++) {
    const letter = `${index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26))}${String.fromCharCode(65 + (index % 26))}`;
    if ((await excel.cell(`${sheet}!${letter}1`)).text === header) return letter;
  }
  throw new Error(`No column "${header}".`);
};

test('previewed, written, a setting changed in its cell, worked out again, put back', async () => {
  await open({}, /Commencer avec ma feuille/);
  await press('Visites');
  await press('Aperçu');
  await heading('Ce qui sera écrit');
  expect(await excel.sheetNames()).toEqual(['Comptes']);
  await press('Écrire');
  await heading('Nécessaire et possible');
  await excel.screenshot('visits-fr');
  expect(await excel.sheetNames()).toEqual(expect.arrayContaining(['Comptes', 'DC Synthèse']));
  const visits = await letterOf('DC Visites/an');
  expect(Number((await excel.cell(`Comptes!${visits}2`)).value)).toBeGreaterThanOrEqual(0);
  await excel.goTo(`${visits}2`);
  await pane
    .getByText(/^Règle (client|prospect)/)
    .first()
    .waitFor();
  const before = await headlineText();

  await press('Réglages');
  await press('Créer DC Paramètres');
  await pane.getByRole('button', { name: 'Ouvrir DC Paramètres' }).waitFor();
  const row = await rowOf('DC Paramètres', 'fieldShare');
  await excel.activateSheet('DC Paramètres');
  await excel.typeInCell(`${row.value}${row.row}`, '25%');
  await pane.getByText('Visites à recalculer').first().waitFor();
  await press('Recalculer');
  await heading('Nécessaire et possible');
  await expectChanged(before);
  await excel.screenshot('visits-half-field-fr');
  await press('Annuler cette écriture');
  await pane.getByText('Écriture annulée').first().waitFor();
  expect(await excel.sheetNames()).toEqual(
    expect.arrayContaining(['Comptes', 'DC Synthèse', 'DC Paramètres']),
  );
});

/** Where a setting stands: its row, and the letter of the column of values. */
async function rowOf(sheet: string, key: string): Promise<{ row: number; value: string }> {
  for (let row = 1; row < 120; row++)
    if ((await excel.cell(`'${sheet}'!A${row}`)).text === key) {
      for (let top = row; top >= 1; top--)
        for (const letter of 'BCDEFGH')
          if ((await excel.cell(`'${sheet}'!${letter}${top}`)).text === 'Valeur')
            return { row, value: letter };
    }
  throw new Error(`No setting "${key}".`);
}

/** Half the field time makes fewer visits possible. */
async function expectChanged(before: string): Promise<void> {
  const start = Date.now();
  while ((await headlineText()) === before && Date.now() - start < 10_000)
    await excel.page.waitForTimeout(50);
  expect(await headlineText()).not.toBe(before);
}

test('what if moves beside today and writes nothing', async () => {
  await open({}, /Commencer avec ma feuille/);
  await press('Visites');
  await press('Calculer les visites');
  await heading('Nécessaire et possible');
  const sheets = await excel.sheetNames();
  await press(/^Et si/);
  const slider = pane.getByRole('slider', { name: /Commerciaux en plus/ });
  await slider.focus();
  await slider.press('ArrowRight');
  await pane.getByRole('row', { name: /^Commerciaux 6 7 \+1$/ }).waitFor();
  await excel.screenshot('what-if-fr');
  expect(await excel.sheetNames()).toEqual(sheets);
});

test('what was tried is kept in DC Scénarios, and worked out beside the others', async () => {
  await open({}, /Commencer avec ma feuille/);
  await press('Visites');
  await press('Calculer les visites');
  await heading('Scénarios côte à côte');
  await press(/^Et si/);
  const slider = pane.getByRole('slider', { name: /Commerciaux en plus/ });
  await slider.focus();
  await slider.press('ArrowRight');
  await slider.press('ArrowRight');
  await pane.getByRole('textbox', { name: 'Nom du scénario' }).fill('Deux de plus');
  await press('Garder');
  await pane.getByText(/^Écrit dans DC Scénarios/).waitFor();
  expect(await excel.sheetNames()).toContain('DC Scénarios');
  await press('Recalculer');
  const line = pane.getByRole('button', { name: 'Deux de plus' });
  await line.waitFor();
  await line.click();
  await pane
    .getByText(/^Marge à portée/)
    .first()
    .waitFor();
  await excel.screenshot('scenarios-fr');
});

test('the ribbon button works the visits out and shows them, in English and in the dark', async () => {
  await open({ language: 'en', theme: 'dark' }, /Start with my sheet/);
  await pane.getByRole('button', { name: 'Score this sheet' }).first().waitFor();
  await excel.clickRibbon('Frequencies and costs');
  await heading('Required and possible');
  const [sheet = ''] = await excel.sheetNames();
  await letterOf('DC Visits/year', sheet);
  await excel.screenshot('visits-en-dark');
  await excel.clickRibbon('Undo this write');
  await pane.getByText('Write undone').first().waitFor();
  expect(await excel.sheetNames()).toEqual([sheet]);
});
