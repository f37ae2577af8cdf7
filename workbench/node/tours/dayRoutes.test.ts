import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Session } from '../openSession';
import { cellsOf, snapshotOf, workbookOf } from '../testing/testWorkbook';
import { plannedTours, TOUR_HEADERS } from '../testing/tourWorkbook';

jest.setTimeout(240_000);

const TAB = '2026-S06 Martin';
/** Fourteen short visits in and around one town: a day takes more than a link does. */
const ROWS: readonly (readonly RawCell[])[] = [
  [...TOUR_HEADERS, 'Durée de visite (min)'],
  ...Array.from({ length: 14 }, (_, at): RawCell[] => [
    ...[`C${10 + at}`, `Compte ${10 + at}`, '44000', 'Nantes', '', 'Anne Martin', 90_000, 90_000, 45_992, 15],
  ]),
];

const linksAbove = (
  session: Session,
): Promise<readonly { readonly address: string; readonly text: string }[]> =>
  session.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(TAB);
    const cells = [2, 3].flatMap((row) => [0, 8, 9].map((column) => sheet.getCell(row, column)));
    for (const cell of cells) cell.load('values,hyperlink');
    await context.sync();
    return cells.flatMap((cell) => {
      const link = cell.hyperlink as Excel.RangeHyperlink | null;
      return link?.address ? [{ address: link.address, text: String(cell.values[0]?.[0]) }] : [];
    });
  });

const stopsIn = (address: string): number => (address.match(/%7C/g) ?? []).length + 2;

test('the line of a day opens its stops in order, ten to a link, the others right of it', async () => {
  const session = await workbookOf(ROWS);
  const settings = { maxVisitsPerDay: '14', visitMinutes: '15' };
  const planned = await plannedTours(session, { weeks: 1, settings });
  const [day] = planned.weeks[0]?.days ?? [];
  expect(day?.stops.length).toBeGreaterThan(10);
  expect(day?.links.map(({ from, to }) => [from, to])).toEqual([
    [1, 10],
    [11, day?.stops.length],
  ]);
  const links = await linksAbove(session);
  expect(links[0]?.text).toMatch(/^lun\. 02\/02 : \d+ visites, .* ↗$/);
  expect(links[1]?.text).toMatch(/^Itinéraire lun\. 02\/02 \(11–\d+\) ↗$/);
  expect(links.slice(0, 2).map(({ address }) => address)).toEqual(day?.links.map(({ link }) => link));
  expect(stopsIn(links[0]?.address ?? '')).toBe(10);
});

test('a day that needs one link only loses the other; a cell of the user’s beside it stays his', async () => {
  const session = await workbookOf(ROWS);
  const settings = { maxVisitsPerDay: '14', visitMinutes: '15' };
  await plannedTours(session, { weeks: 1, settings });
  await session.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TAB).getRange('I4').values = [['Penser au badge']];
    await context.sync();
  });
  const before = snapshotOf(session)[TAB];
  await plannedTours(session, { weeks: 1, settings: { ...settings, maxVisitsPerDay: '9' } });
  const cells = (await cellsOf(session, TAB))?.values ?? [];
  expect([cells[2]?.[8], cells[3]?.[8]]).toEqual(['', 'Penser au badge']);
  expect((await linksAbove(session)).every(({ text }) => !text.startsWith('Itinéraire'))).toBe(true);
  expect((await session.pilot.restore()).ok).toBe(true);
  expect(snapshotOf(session)[TAB]).toEqual(before);
});

test('where the chosen app takes one stop only, the line is text', async () => {
  const session = await workbookOf(ROWS);
  const settings = { visitMinutes: '15' };
  await plannedTours(session, { weeks: 1, settings });
  expect((await linksAbove(session)).length).toBeGreaterThan(0);
  const planned = await plannedTours(session, { weeks: 1, settings: { ...settings, navigation: 'waze' } });
  expect(planned.weeks[0]?.days[0]?.links).toEqual([]);
  expect(await linksAbove(session)).toEqual([]);
});
