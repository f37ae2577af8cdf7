import { cellsOf, workbookOf } from './testing/testWorkbook';
import type { Session } from './openSession';

const HEADERS = [
  'Code client',
  'Raison sociale',
  'Ville',
  'CA 2025 (€)',
  'CA 2024 (€)',
  'Commercial',
  'Latitude',
  'Longitude',
];
const ACCOUNTS = [
  ['C1', 'Ateliers Morvan', 'Lille', 1000.1, 900, 'Petit', 50.63, 3.06],
  ['C2', 'Comptoir des Halles', 'Arras', 500.2, '', 'petit', 50.29, 2.78],
  ['C3', 'Fonderie Vauban', 'Lens', '', 40, 'Petit', 50.43, 2.83],
  ['C4', 'Garage Lemaire', 'Nantes', '', '', 'Albert', '', ''],
  ['C5', 'Laiterie du Lac', 'Brest', 70, '', '', 48.39, -4.49],
];

const repsOf = async (session: Session): Promise<Record<string, unknown>[]> => {
  const made = await session.pilot.writeSettings({ language: 'fr', sheet: 'Comptes', sheets: ['reps'] });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  const { values } = (await cellsOf(session, 'DC Commerciaux')) ?? { values: [] };
  const at = values.findIndex((row) => row[0] === 'Commercial');
  const headers = (values[at] ?? []).map(String);
  return values.slice(at + 1).map((row) => Object.fromEntries(headers.map((header, i) => [header, row[i]])));
};

test('DC Commerciaux is made with the reps of the column, their turnover and a supposed home, as hypotheses', async () => {
  const rows = await repsOf(await workbookOf([HEADERS, ...ACCOUNTS]));
  expect(rows).toMatchObject([
    { Commercial: 'Albert', Domicile: '', 'Réalisé CA': '', 'CA N-1': '', Hypothèses: '' },
    {
      ...{ Commercial: 'Petit', Domicile: 'Lens', Latitude: 50.43, Longitude: 2.83 },
      ...{ 'Réalisé CA': 1500.3, 'CA N-1': 940, Contrôle: '' },
      Hypothèses: 'domicile, réalisé, N-1',
    },
  ]);
});

test('without a column of reps there is one rep to fill in, and nothing is supposed of him', async () => {
  const [header = [], ...rows] = [HEADERS, ...ACCOUNTS].map((row) => row.filter((_, at) => at !== 5));
  expect(await repsOf(await workbookOf([header, ...rows]))).toMatchObject([
    { Commercial: 'Commercial 1', 'Réalisé CA': '', Hypothèses: '' },
  ]);
});
