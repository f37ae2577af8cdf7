/** A filter that hides rows is the user's: it stays, and the report says what that means for the columns beside it. */
import type { Session } from '../openSession';
import { ACCOUNT_MAPPING, ACCOUNT_ROWS, workbookOf } from '../testing/testWorkbook';

const filtered = async (criteria?: Excel.FilterCriteria): Promise<Session> => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await session.excel.Excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getItem('Comptes');
    if (criteria) autoFilter.apply('A1:E14', 2, criteria);
    else autoFilter.apply('A1:E14');
    await context.sync();
  });
  return session;
};

const told = async ({ pilot }: Session) => {
  const result = await pilot.score({ language: 'fr', mapping: ACCOUNT_MAPPING });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value.problems.filter(({ code }) => code === 'FILTER_HIDES_ROWS');
};

test('said once, on the header row, with the rows it hides; not again once the columns are there', async () => {
  const session = await filtered({ filterOn: 'Values', values: ['Nantes', 'Rennes'] });
  expect(await told(session)).toEqual([
    { code: 'FILTER_HIDES_ROWS', sheet: 'Comptes', row: 1, column: '', header: '', value: '11' },
  ]);
  expect(await told(session)).toEqual([]);
});

test('a filter that hides nothing is widened, and nothing is said', async () => {
  expect(await told(await filtered())).toEqual([]);
});
