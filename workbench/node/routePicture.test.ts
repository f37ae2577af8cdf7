import type { Session } from './openSession';
import { tourBook } from './testing/tourBook';

jest.setTimeout(60_000);

const TAB = '2026-S06 Martin';

interface Seen {
  readonly name: string;
  readonly alt: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

const picturesOf = (session: Session): Promise<readonly Seen[]> =>
  session.excel.Excel.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem(TAB);
    shapes.load('items/name,items/altTextDescription,items/left,items/top,items/width');
    await context.sync();
    return shapes.items.map(({ name, altTextDescription, left, top, width }) => ({
      ...{ name, alt: altTextDescription, left, top, width },
    }));
  });

/** Those a reader sees: the one before is kept hidden. */
const shownIn = async (session: Session): Promise<readonly Seen[]> =>
  (await picturesOf(session)).filter(({ name }) => name === 'DcTourMap');

const planAgain = async (session: Session, settings: Record<string, string> = {}): Promise<void> => {
  const planned = await session.pilot.tours({
    ...{ language: 'fr', sheet: 'Comptes', from: '2026-02-02', weeks: 1, effort: 'quick', seed: 3 },
    settings,
  });
  if (!planned.ok) throw new Error(JSON.stringify(planned.failure));
};

test('a tab has its route as a picture under the table, right of the five columns of a phone', async () => {
  const [session] = await tourBook();
  const [picture, ...others] = await picturesOf(session);
  expect(others).toEqual([]);
  expect(picture).toMatchObject({ name: 'DcTourMap', width: 480 });
  expect(picture?.alt).toMatch(/^Carte de la tournée\. (lun|mar|mer|jeu|ven)\. \d\d\/02 : \d étape/);
  const corner = await session.excel.Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem(TAB).tables.getItemAt(0).getRange();
    const [right, below] = [table.getCell(0, 5), table.getLastRow().getOffsetRange(1, 0)];
    right.load('left');
    below.load('top');
    await context.sync();
    return { left: right.left, top: below.top };
  });
  expect(picture?.left).toBeGreaterThanOrEqual(corner.left);
  expect(picture?.top).toBeGreaterThan(corner.top);
  const images = session.host.model.sheets.find(({ name }) => name === TAB)?.images;
  expect(
    Buffer.from(images?.[0]?.base64 ?? '', 'base64')
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

test('planned again, the picture stays where the user put it, and away where he took it away', async () => {
  const [session] = await tourBook();
  await session.excel.Excel.run(async (context) => {
    const shape = context.workbook.worksheets.getItem(TAB).shapes.getItemAt(0);
    shape.left = 900;
    shape.top = 12;
    shape.width = 300;
    await context.sync();
  });
  await planAgain(session);
  expect(await shownIn(session)).toMatchObject([{ left: 900, top: 12, width: 300 }]);
  await session.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TAB).shapes.getItem('DcTourMap').delete();
    await context.sync();
  });
  await planAgain(session);
  expect(await picturesOf(session)).toEqual([]);
});

test('taken back, the picture of the tour before stands again, byte for byte and where it was', async () => {
  const [session] = await tourBook();
  const pictures = () =>
    (session.host.model.sheets.find(({ name }) => name === TAB)?.images ?? []).map(
      ({ name, base64, left, top, isHidden = false }) => ({ name, base64, left, top, isHidden }),
    );
  await planAgain(session, { maxVisitsPerDay: '2' });
  const [, before] = pictures();
  await planAgain(session, { maxVisitsPerDay: '3' });
  const [kept, shown, ...others] = pictures();
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ base64: before?.base64, isHidden: true });
  expect(shown?.base64).not.toBe(before?.base64);
  expect((await session.pilot.restore()).ok).toBe(true);
  expect(pictures()).toEqual([before]);
});

test('a picture the user took away after the job does not come back with an undo', async () => {
  const [session] = await tourBook();
  await planAgain(session, { maxVisitsPerDay: '2' });
  await session.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TAB).shapes.getItem('DcTourMap').delete();
    await context.sync();
  });
  expect((await session.pilot.restore()).ok).toBe(true);
  expect(await picturesOf(session)).toEqual([]);
});
