import type { Browser, FrameLocator } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { WorkbenchPage } from './support/workbenchPage';

/** The grid and the columns chosen in the pane, in the cells and in the scores, through Microsoft's client in a real browser. */
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
  await pane.getByRole('button', { name: 'Commencer avec ma feuille' }).click();
});
afterEach(async () => {
  excel.expectQuiet();
  await excel.close();
});

const press = (name: string | RegExp): Promise<void> =>
  pane
    .getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) })
    .first()
    .click();
const scoreIt = async (): Promise<void> => {
  await press(/^(Noter cette feuille|Noter à nouveau)$/);
  await pane.getByRole('heading', { name: /comptes? notés? sur/ }).waitFor();
};

const LETTERS = Array.from({ length: 40 }, (_, at) =>
  at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`,
);
const rowTexts = async (sheet: string, row: number): Promise<string[]> => {
  const cells = [];
  for (const letter of LETTERS) cells.push((await excel.cell(`'${sheet}'!${letter}${row}`)).text);
  return cells;
};
const scoresOf = async (): Promise<string> => {
  const letter = LETTERS[(await rowTexts('Comptes', 1)).indexOf('DC Score')] ?? '';
  const cells = [];
  for (let row = 2; row <= 12; row++) cells.push((await excel.cell(`Comptes!${letter}${row}`)).text);
  return cells.join(' ');
};
/** The points of a row of the clients' turnover on the sheet of the grid. */
const pointsOf = async (nth: number): Promise<unknown> => {
  let headers: string[] = [];
  let found = 0;
  for (let row = 1; row < 60; row++) {
    const cells = await rowTexts('DC Barème', row);
    if (cells.includes('Critère')) headers = cells;
    const at = (header: string): string => cells[headers.indexOf(header)] ?? '';
    if (at('Barème') === 'Client' && at('Critère') === 'Chiffre d’affaires') found += 1;
    if (found === nth) {
      const letter = LETTERS[headers.indexOf('Points')] ?? '';
      return (await excel.cell(`'DC Barème'!${letter}${row}`)).value;
    }
  }
  throw new Error(`No row ${nth}.`);
};

test('points changed in the pane are in the cell of the sheet, and scoring again gives other scores', async () => {
  await scoreIt();
  const before = await scoresOf();
  expect(await pointsOf(5)).toBe(1);
  await press(/^Barème de notation/);
  await press('Modifier Chiffre d’affaires');
  await pane.getByRole('textbox', { name: 'Points 5', exact: true }).fill('14');
  await pane
    .getByText(/^Au plus 14 points × 3/)
    .first()
    .waitFor();
  await pane
    .getByText(/^1 défaut$/)
    .first()
    .waitFor();
  await pane.getByRole('textbox', { name: 'Points 5', exact: true }).fill('7');
  await pane.getByText('Rien à redire.').waitFor();
  expect(await pointsOf(5)).toBe(1);
  await excel.screenshot('grid-edit-fr');
  await press('Écrire dans DC Barème');
  await pane.getByText(/^Écrit dans DC Barème/).waitFor();
  expect(await pointsOf(5)).toBe(7);
  expect(await scoresOf()).toBe(before);
  await pane.getByRole('group', { name: 'Résultats à actualiser' }).waitFor();
  await scoreIt();
  await pane.getByRole('group', { name: 'Résultats à actualiser' }).waitFor({ state: 'detached' });
  expect(await scoresOf()).not.toBe(before);
  expect(await pointsOf(5)).toBe(7);
});

test('only the columns ticked in the pane are written', async () => {
  await press('Résultats à écrire');
  const group = pane.getByRole('group', { name: 'Colonnes de résultats à écrire' });
  await group.waitFor();
  for (const box of await group.getByRole('checkbox').all()) {
    const name = (await box.locator('..').textContent()) ?? '';
    await box.setChecked(['DC Score', 'DC Classe'].includes(name));
  }
  await group.getByRole('button', { name: 'Écrire' }).click();
  await pane.getByText(/^Écrit dans DC Paramètres/).waitFor();
  await scoreIt();
  const written = (await rowTexts('Comptes', 1)).filter((header) => header.startsWith('DC '));
  expect(written).toEqual(['DC Score', 'DC Classe']);
});
