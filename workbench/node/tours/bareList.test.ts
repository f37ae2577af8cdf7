import { workbookOf } from '../testing/testWorkbook';

jest.setTimeout(240_000);

/** As a list of addresses comes: nothing to score by, postcode and town in the address. */
const ROWS = [
  ['Nom', 'Adresse', 'Tél.'],
  ['Garage du Port', '12 rue de la Paix, 44000 Nantes', '02 40 00 00 01'],
  ['Boulangerie Le Goff', '3 place de la Mairie 35600 Redon', '02 99 00 00 02'],
  ['Hôtel des Dunes', 'ZA des Landes - 85000 LA ROCHE SUR YON CEDEX', '02 51 00 00 03'],
  ['Menuiserie Caillaud', '8 bis avenue Jean Jaurès, 49300 Cholet', '02 41 00 00 04'],
  ['Pharmacie Blin', 'chez lui', '02 41 00 00 05'],
];
const REQUEST = { language: 'fr', sheet: 'Comptes', mapping: {} } as const;

test('a list of addresses alone is planned once each, and says so', async () => {
  const { pilot } = await workbookOf(ROWS);
  const toured = await pilot.tours({ ...REQUEST, from: '2026-11-30', weeks: 1, effort: 'quick' });
  if (!toured.ok) throw new Error(JSON.stringify(toured.failure));
  const { weeks, rhythm, problems } = toured.value;
  expect(rhythm).toBe('onceEach');
  const stops = weeks.flatMap(({ days }) => days.flatMap((day) => day.stops));
  expect(stops.map(({ name }) => name).sort()).toEqual([
    'Boulangerie Le Goff',
    'Garage du Port',
    'Hôtel des Dunes',
    'Menuiserie Caillaud',
  ]);
  for (const { arrive, leave } of stops)
    expect(
      Number(leave.slice(0, 2)) * 60 + Number(leave.slice(3)) - Number(arrive.slice(0, 2)) * 60,
    ).toBeGreaterThan(Number(arrive.slice(3)) + 58);
  expect(problems.map(({ code, row, value }) => [code, row, value])).toEqual([
    ['PLACE_UNKNOWN', 6, 'chez lui'],
  ]);
});

test('scores and costs still ask for something to score by', async () => {
  const { pilot } = await workbookOf(ROWS);
  for (const job of [pilot.score, pilot.visits])
    expect(await job(REQUEST)).toMatchObject({ ok: false, failure: { code: 'NO_TURNOVER' } });
});
