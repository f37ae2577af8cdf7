import { ACCOUNT_MAPPING, ACCOUNT_ROWS, workbookOf } from './testing/testWorkbook';
import type { Session } from './openSession';

const REQUEST = { language: 'fr', mapping: ACCOUNT_MAPPING } as const;

const onSheet = <T>({ excel }: Session, work: (sheet: Excel.Worksheet) => T): Promise<T> =>
  excel.Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem('Comptes'));
    await context.sync();
    return result;
  });
const filterAddress = async (session: Session): Promise<string> => {
  const range = await onSheet(session, (sheet) => {
    const filter = sheet.autoFilter.getRangeOrNullObject();
    filter.load('address');
    return filter;
  });
  return range.isNullObject ? 'none' : range.address;
};
const filtered = async (criteria?: Excel.FilterCriteria): Promise<Session> => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await onSheet(session, (sheet) =>
    criteria ? sheet.autoFilter.apply('A1:E14', 2, criteria) : sheet.autoFilter.apply('A1:E14'),
  );
  return session;
};

test('the filter of a plain range takes the new columns in, and goes back with them', async () => {
  const session = await filtered();
  expect(await session.pilot.score(REQUEST)).toMatchObject({ ok: true });
  expect(await filterAddress(session)).toBe('Comptes!A1:K14');
  expect(await session.pilot.restore()).toMatchObject({ ok: true });
  expect(await filterAddress(session)).toBe('Comptes!A1:E14');
});

test('a filter that hides rows is left as it is, before and after', async () => {
  const session = await filtered({ filterOn: 'Values', values: ['Nantes', 'Rennes'] });
  expect(await session.pilot.score(REQUEST)).toMatchObject({ ok: true });
  expect(await filterAddress(session)).toBe('Comptes!A1:E14');
  await session.pilot.restore();
  expect(await filterAddress(session)).toBe('Comptes!A1:E14');
});

test('a sheet without a filter gets none', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await session.pilot.score(REQUEST);
  expect(await filterAddress(session)).toBe('none');
});

test('a filter the user has begun to use since stays his when the write is taken back', async () => {
  const session = await filtered();
  await session.pilot.score(REQUEST);
  await onSheet(session, (sheet) =>
    sheet.autoFilter.apply('A1:K14', 2, { filterOn: 'Values', values: ['Nantes'] }),
  );
  await session.pilot.restore();
  expect(await filterAddress(session)).toBe('Comptes!A1:K14');
});
