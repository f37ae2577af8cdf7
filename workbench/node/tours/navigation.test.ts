import type { Session } from '../openSession';
import { workbookOf } from '../testing/testWorkbook';
import { plannedTours, TOUR_REQUEST, TOUR_ROWS } from '../testing/tourWorkbook';

jest.setTimeout(240_000);

const firstLink = ({ excel }: Session): Promise<string> =>
  excel.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('DcTour_2026_06_1').columns.getItem('Y aller');
    const cell = body.getDataBodyRange().getCell(0, 0).load('hyperlink');
    await context.sync();
    return (cell.hyperlink as Excel.RangeHyperlink | null)?.address ?? '';
  });

test('another navigation application is in the links once times are recalculated, and nothing is written the next time', async () => {
  const session = await workbookOf(TOUR_ROWS);
  await plannedTours(session);
  expect(await firstLink(session)).toMatch(/google/);
  const { language, sheet = '', mapping = {} } = TOUR_REQUEST;
  const settings = { navigation: 'waze' };
  const request = { language, sheet, mapping, settings };
  const retimed = await session.pilot.retime(request);
  expect(retimed.ok && retimed.value.written.some((address) => address.includes('2026-S06 Martin'))).toBe(
    true,
  );
  expect(await firstLink(session)).toMatch(/waze/);
  const again = await session.pilot.retime(request);
  expect(again.ok && again.value.written.some((address) => address.includes('2026-S06 Martin'))).toBe(false);
});
