import type { ScoreRequest } from '../../../src/app/dcPilot';
import type { Session } from '../openSession';
import { cellsOf, workbookOf } from '../testing/testWorkbook';

/** 25 clients: the later the row, the older, rarer and smaller the orders. */
const ROWS = [
  ['Code', 'Client', 'CA 2025 (€)', 'Nb commandes', 'Dernière commande'],
  ...Array.from({ length: 25 }, (_, at) => [
    `C${at + 10}`,
    `Client ${at + 10}`,
    50_000 - 1000 * at,
    60 - 2 * at,
    `2025-${String(12 - Math.floor(at / 3)).padStart(2, '0')}-${10 + (at % 3)}`,
  ]),
];
const REQUEST: ScoreRequest = { language: 'fr', sheet: 'Comptes', settings: { grid: 'rfm' } };

const columnsOf = async (session: Session): Promise<Record<string, unknown[]>> => {
  const [headers = [], ...rows] = (await cellsOf(session, 'Comptes'))?.values ?? [];
  return Object.fromEntries(headers.map((header, at) => [String(header), rows.map((row) => row[at])]));
};

test.each(['score', 'visits'] as const)(
  '%s writes the R-F-M number and its name beside the class',
  async (job) => {
    const session = await workbookOf(ROWS);
    const result = await session.pilot[job](REQUEST);
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    const columns = await columnsOf(session);
    const headers = Object.keys(columns);
    expect(headers.slice(headers.indexOf('DC Classe') + 1)).toEqual(
      expect.arrayContaining(['DC RFM', 'DC Segment RFM', 'DC ABC']),
    );
    expect([columns['DC RFM']?.[0], columns['DC Segment RFM']?.[0]]).toEqual([555, 'champions']);
    expect([columns['DC RFM']?.at(-1), columns['DC Segment RFM']?.at(-1)]).toEqual([111, 'perdus']);
  },
);

test('without the RFM grid there are no such columns', async () => {
  const session = await workbookOf(ROWS);
  const result = await session.pilot.score({ ...REQUEST, settings: {} });
  expect(result).toMatchObject({ ok: true, value: { rfm: null } });
  expect(Object.keys(await columnsOf(session))).not.toContain('DC RFM');
});
