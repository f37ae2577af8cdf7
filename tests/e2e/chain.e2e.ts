import type { Browser, FrameLocator } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { WorkbenchPage } from './support/workbenchPage';

/** The whole work of a year on the sample, place after place, from the first score to the printed diagnosis. */
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const WORDS = {
  fr: {
    begin: /Commencer avec ma feuille/,
    score: { run: 'Noter cette feuille', done: 'Résultat', sheet: 'DC TOP 20' },
    visits: {
      place: 'Visites',
      run: 'Calculer les visites',
      done: 'Nécessaire et possible',
      sheet: 'DC Synthèse',
    },
    tours: {
      ...{ place: 'Tournées', weeks: 'Durée', effort: 'Recherche', run: 'Planifier' },
      ...{ planned: /Tournées proposées/, write: 'Écrire les tournées', done: 'Tournées écrites' },
      tab: /^\d{4}-S\d{2} /,
    },
    agenda: {
      ...{ place: 'Rendez-vous', run: 'Préparer l’agenda', done: 'Aujourd’hui et demain' },
      ...{ sheet: 'DC Agenda', assistant: 'DC Assistant' },
    },
    diagnosis: {
      ...{ place: 'Diagnostic', prepare: 'Préparer les feuilles de suivi', update: 'Mettre le suivi à jour' },
      ...{ lines: 'Aucune visite notée : remplissez DC Suivi.', done: 'Note par thème' },
      ...{ run: 'Faire le diagnostic', followup: 'DC Suivi', sheet: 'DC Diagnostic' },
      oneLine: '1 visite faite sur douze mois',
    },
    undone: 'Écriture annulée',
    undo: 'Annuler cette écriture',
  },
  en: {
    begin: /Start with my sheet/,
    score: { run: 'Score this sheet', done: 'Result', sheet: 'DC TOP 20' },
    visits: {
      place: 'Visits',
      run: 'Work out the visits',
      done: 'Required and possible',
      sheet: 'DC Summary',
    },
    tours: {
      ...{ place: 'Tours', weeks: 'Length', effort: 'Search', run: 'Plan' },
      ...{ planned: /Proposed tours/, write: 'Write the tours', done: 'Tours written' },
      tab: /^\d{4}-W\d{2} /,
    },
    agenda: {
      ...{ place: 'Appointments', run: 'Prepare appointments', done: 'Today and tomorrow' },
      ...{ sheet: 'DC Appointments', assistant: 'DC Assistant' },
    },
    diagnosis: {
      ...{ place: 'Diagnosis', prepare: 'Prepare the follow-up sheets', update: 'Renew the follow-up' },
      ...{ lines: 'No visit written down: fill in DC Follow-up.', done: 'Mark per theme' },
      ...{ run: 'Make the diagnosis', followup: 'DC Follow-up', sheet: 'DC Diagnosis' },
      oneLine: '1 visit done in twelve months',
    },
    undone: 'Write undone',
    undo: 'Undo this write',
  },
} as const;

type Language = keyof typeof WORDS;

interface Chain {
  readonly excel: WorkbenchPage;
  readonly pane: FrameLocator;
  readonly words: (typeof WORDS)[Language];
  readonly language: Language;
}

const press = ({ pane }: Chain, name: string): Promise<void> =>
  pane.getByRole('button', { name, exact: true }).first().click();
const heading = ({ pane }: Chain, name: string | RegExp): Promise<void> =>
  pane.getByRole('heading', { name }).first().waitFor({ timeout: 90_000 });
const picture = ({ excel, language }: Chain, name: string): Promise<string> =>
  excel.screenshot(`chain-${name}-${language}`);

const score = async (chain: Chain): Promise<void> => {
  const { run, done, sheet } = chain.words.score;
  await press(chain, run);
  await heading(chain, done);
  await picture(chain, '1-score');
  expect(await chain.excel.sheetNames()).toContain(sheet);
};

const countVisits = async (chain: Chain): Promise<void> => {
  const { place, run, done, sheet } = chain.words.visits;
  await press(chain, place);
  await press(chain, run);
  await heading(chain, done);
  await chain.excel.activateSheet(sheet);
  await picture(chain, '2-visits');
};

const planTours = async (chain: Chain): Promise<void> => {
  const { pane, excel, words } = chain;
  const { tours } = words;
  await excel.activateSheet(chain.language === 'fr' ? 'Comptes' : 'Accounts');
  await press(chain, tours.place);
  await pane.getByRole('slider', { name: tours.weeks }).fill('1');
  await pane.getByRole('combobox', { name: tours.effort }).selectOption('quick');
  await press(chain, tours.run);
  await heading(chain, tours.planned);
  await press(chain, tours.write);
  await heading(chain, tours.done);
  const tab = (await excel.sheetNames()).find((name) => tours.tab.test(name)) ?? '';
  expect(tab).not.toBe('');
  await excel.activateSheet(tab);
  await picture(chain, '3-tours');
};

const keepAgenda = async (chain: Chain): Promise<void> => {
  const { excel, words } = chain;
  const { place, run, done, sheet, assistant } = words.agenda;
  await press(chain, place);
  await press(chain, run);
  await heading(chain, done);
  await excel.activateSheet(sheet);
  await picture(chain, '4-agenda');
  await excel.activateSheet(assistant);
  await picture(chain, '5-assistant');
};

/** Writes one visit down as a rep would. */
const writeDown = async ({ excel, words, language }: Chain): Promise<void> => {
  await excel.activateSheet(words.diagnosis.followup);
  const row = await firstRowUnder(excel, 'Date');
  const account = (await excel.cell(`${language === 'fr' ? 'Comptes' : 'Accounts'}!B2`)).text;
  const date = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const [year, month, day] = date.split('-');
  await excel.typeInCell(`A${row}`, language === 'fr' ? `${day}/${month}/${year}` : date);
  await excel.typeInCell(`B${row}`, account);
};

const firstRowUnder = async (excel: WorkbenchPage, header: string): Promise<number> => {
  for (let row = 1; row < 12; row++) if ((await excel.cell(`A${row}`)).text === header) return row + 1;
  throw new Error(`No header "${header}".`);
};

const followUp = async (chain: Chain): Promise<void> => {
  const { excel, pane, words } = chain;
  const { diagnosis } = words;
  await press(chain, diagnosis.place);
  await press(chain, diagnosis.prepare);
  await pane.getByText(diagnosis.lines).first().waitFor({ timeout: 60_000 });
  await writeDown(chain);
  await press(chain, diagnosis.update);
  await pane.getByText(diagnosis.oneLine).first().waitFor({ timeout: 60_000 });
  await picture(chain, '6-followup');
  expect(await excel.sheetNames()).toContain(diagnosis.followup);
};

const diagnose = async (chain: Chain): Promise<void> => {
  const { diagnosis } = chain.words;
  await press(chain, diagnosis.run);
  await heading(chain, diagnosis.done);
  await chain.excel.activateSheet(diagnosis.sheet);
  await picture(chain, '7-diagnosis');
};

const undo = async ({ pane, excel, words }: Chain): Promise<void> => {
  await pane.getByRole('button', { name: words.undo }).first().click();
  await pane.getByText(words.undone).first().waitFor({ timeout: 60_000 });
  expect(await excel.sheetNames()).not.toContain(words.diagnosis.sheet);
};

test.each(['fr', 'en'] as const)(
  'the whole chain on the sample, in one workbook (%s)',
  async (language) => {
    const excel = await WorkbenchPage.open(browser, { language, width: 1280, height: 860 });
    const chain: Chain = { excel, language, pane: excel.paneFrame(), words: WORDS[language] };
    await chain.pane.getByRole('button', { name: chain.words.begin }).click();
    await score(chain);
    await countVisits(chain);
    await planTours(chain);
    await keepAgenda(chain);
    await followUp(chain);
    await diagnose(chain);
    await undo(chain);
    excel.expectQuiet();
    await excel.close();
  },
  360_000,
);
