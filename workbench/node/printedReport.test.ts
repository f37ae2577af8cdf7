import type { ScoreRequest } from '../../src/app/dcPilot';
import type { Session } from './openSession';
import { ACCOUNT_MAPPING, ACCOUNT_ROWS, workbookOf } from './testing/testWorkbook';

const REQUEST: ScoreRequest = { language: 'fr', sheet: 'Comptes', mapping: ACCOUNT_MAPPING };
const SHEET = 'DC Synthèse';

const count = async ({ pilot }: Session): Promise<void> => {
  const result = await pilot.visits(REQUEST);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
};

interface Page {
  readonly pagesWide: number | undefined;
  /** What stands in the first cell of each page but the first. */
  readonly begins: readonly unknown[];
}

const pageOf = ({ excel }: Session): Promise<Page> =>
  excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.pageLayout.load('zoom');
    const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    const cells = breaks.items.map((one) => one.getCellAfterBreak().load('values'));
    await context.sync();
    return {
      pagesWide: sheet.pageLayout.zoom.horizontalFitToPages,
      begins: cells.map(({ values }) => (values as unknown[][])[0]?.[0]),
    };
  });

const change = ({ excel }: Session, how: (sheet: Excel.Worksheet) => void): Promise<void> =>
  excel.Excel.run(async (context) => {
    how(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });

test('every page of DC Synthèse begins with a section, before and after rows were put in', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await count(session);
  const first = await pageOf(session);
  expect(first.pagesWide).toBe(1);
  expect(first.begins.length).toBeGreaterThan(0);
  const headings = [
    'Courbe de Pareto du CA',
    'ABC croisée : CA × potentiel',
    'Portefeuille : classes × typologie',
    'La note prédit-elle les résultats ?',
    'Affectif ou note : où vont les visites',
    'Comptes trop ou trop peu vus',
    'Décisions à la main',
    'Cohérence : nécessaire et possible',
    'Canaux : visite, téléphone, visio',
    'Espacement des visites',
    'Objectifs par commercial',
    'Coût d’une visite',
    'ROI par classe',
    'Décisions',
    'Visites conseillées, à côté de la règle',
    'Leviers, en euros par an',
    'Scénarios côte à côte',
    'Embaucher ?',
  ];
  const areHeadings = ({ begins }: Page) =>
    begins.every((text) => headings.includes(String(text).replace(/[\u00a0\u202f]/g, ' ')));
  expect([areHeadings(first), first.begins]).toEqual([true, first.begins]);
  await change(session, (sheet) => sheet.getRange('12:40').insert('Down'));
  await count(session);
  const later = await pageOf(session);
  expect([areHeadings(later), later.begins]).toEqual([true, later.begins]);
});

test('pages the user laid out himself stay as they are', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await count(session);
  await change(session, (sheet) => sheet.horizontalPageBreaks.add('A7'));
  const his = await pageOf(session);
  await count(session);
  expect(await pageOf(session)).toEqual(his);
  await change(session, (sheet) => {
    sheet.horizontalPageBreaks.removePageBreaks();
    sheet.pageLayout.zoom = { scale: 80 };
  });
  await count(session);
  expect((await pageOf(session)).begins).toEqual([]);
});
