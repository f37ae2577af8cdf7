import { firstSheet, hostWithClient, refusal } from '../../node/testing/hostWithClient';
import { createNodeCalculator } from '../calc/nodeCalculator';
import { openBytes, saveNew } from '../files/testing/files';
import { createWorkbook } from '../model/workbookModel';

const dateOf = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const day = context.workbook.functions.date(1904, 1, 1).load('value,error');
    await context.sync();
    return day.value;
  });

test('DATE tells the date system of the workbook, before any engine is loaded', async () => {
  const { host } = hostWithClient();
  expect(await dateOf()).toBe(1462);
  host.adopt(createWorkbook({ sheets: ['Feuil1'], dateSystem: 1904 }));
  expect(await dateOf()).toBe(0);
});

test('a date written or shown in a workbook of the 1904 system is its own day', async () => {
  const { host } = hostWithClient({ calculator: createNodeCalculator() });
  host.adopt(createWorkbook({ sheets: ['Feuil1'], dateSystem: 1904, locale: 'fr-FR' }));
  await Excel.run(async (context) => {
    const range = firstSheet(context).getRange('A1:A3');
    range.formulas = [['05/07/2011'], ['=DATE(2011,7,5)'], ['=YEAR(A1)']];
    firstSheet(context).getRange('A2').numberFormat = [['dd/mm/yyyy']];
    range.load('values,text');
    await context.sync();
    expect(range.values).toEqual([[39_267], [39_267], [2011]]);
    expect(range.text).toEqual([['05/07/2011'], ['05/07/2011'], ['2011']]);
  });
});

test('worksheet functions are evaluated over ranges and numbers', async () => {
  hostWithClient({ calculator: createNodeCalculator() });
  await Excel.run(async (context) => {
    const range = firstSheet(context).getRange('A1:A3');
    range.values = [[1], [2], ['=A1+A2']];
    const { functions } = context.workbook;
    const results = [
      functions.sum(range, 4),
      functions.countIf(range, '>1'),
      functions.vlookup('x', range, 1, false),
    ].map((one) => one.load('value,error'));
    await context.sync();
    expect(results.map(({ value, error }) => [value, error])).toEqual([
      [10, null],
      [2, null],
      [null, '#N/A'],
    ]);
  });
});

test('a function that is not played is unknown', async () => {
  hostWithClient();
  expect(await refusal((context) => context.workbook.functions.gamma_Dist(1, 2, 3, true).load('value'))).toBe(
    'ApiNotFound Functions.gamma_Dist',
  );
});

test('a workbook made by the add-in goes to the owner of the host when it is opened', async () => {
  const created: (Uint8Array | null)[] = [];
  hostWithClient({ onWorkbookCreated: (bytes) => created.push(bytes) });
  const bytes = await saveNew(createWorkbook({ sheets: ['Martin'] }));
  await Excel.createWorkbook(Buffer.from(bytes).toString('base64'));
  await Excel.createWorkbook();
  expect(created).toHaveLength(2);
  expect((await openBytes(created[0] ?? new Uint8Array())).workbook.sheets[0]?.name).toBe('Martin');
  expect(created[1]).toBeNull();
});

test('without an owner for it a new workbook is refused', async () => {
  hostWithClient();
  await expect(Excel.createWorkbook()).rejects.toMatchObject({ code: 'UnsupportedOperation' });
});
