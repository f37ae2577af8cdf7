import { hostWithClient } from '../../node/testing/hostWithClient';
import type { Client } from '../../node/client';
import type { Host } from '..';
import { createNodeCalculator } from './nodeCalculator';

/** The calculator behind the host, used through Microsoft's client as a pane does. */
let host: Host;
let client: Client;

beforeEach(() => {
  ({ host, client } = hostWithClient({ calculator: createNodeCalculator() }));
});

const METADATA = {
  functions: [
    { id: 'TWICE', name: 'TWICE', parameters: [{ name: 'x', type: 'number' }] },
    { id: 'TOTAL', name: 'TOTAL', parameters: [{ name: 'cells', type: 'any', dimensionality: 'matrix' }] },
    {
      id: 'PAIR',
      name: 'PAIR',
      parameters: [{ name: 'x', type: 'number' }],
      result: { dimensionality: 'matrix' },
    },
    { id: 'FAIL', name: 'FAIL', parameters: [] },
  ],
};

async function readValues(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

async function write(address: string, cells: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = cells;
    await context.sync();
  });
}

async function until(address: string, isDone: (value: unknown) => boolean): Promise<unknown[][]> {
  for (let attempt = 0; attempt < 60; attempt++) {
    const values = await readValues(address);
    if (values.flat().every(isDone)) return values;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return readValues(address);
}

test('formulas written by the client have values at the next read', async () => {
  await write('A1:C2', [
    [1, '=A1*2', '=SUM(A1:B2)'],
    [10, '=A2*2', '=SEQUENCE(2)'],
  ]);
  expect(await readValues('A1:C3')).toEqual([
    [1, 2, 33],
    [10, 20, 1],
    ['', '', 2],
  ]);
  await write('A1', [[5]]);
  expect(await readValues('B1:C1')).toEqual([[10, 45]]);
});

test('French formulas go in and come out', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B1');
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[2]];
    range.formulasLocal = [['=SI(A1>1,5;"oui";"non")']];
    range.load('values,formulas,formulasLocal');
    await context.sync();
    expect([range.values, range.formulas, range.formulasLocal]).toEqual([
      [['oui']],
      [['=IF(A1>1.5,"oui","non")']],
      [['=SI(A1>1,5;"oui";"non")']],
    ]);
  });
});

test('rows inserted above move formulas, and their values follow', async () => {
  await write('A1:B3', [
    [1, ''],
    [2, ''],
    ['=SUM(A1:A2)', '=A3*10'],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('2:2').insert('Down');
    await context.sync();
  });
  await write('A2', [[100]]);
  expect(await readValues('A4:B4')).toEqual([[103, 1030]]);
});

test('functions of the pane are called in batches, spill, fail with a reason, and feed other formulas', async () => {
  host.registerCustomFunctions(METADATA);
  const asked: number[] = [];
  client.customFunctions.associate('TWICE', (x) => {
    asked.push(Number(x));
    return Number(x) * 2;
  });
  client.customFunctions.associate('TOTAL', (cells) =>
    (cells as unknown[][]).flat().reduce<number>((sum, cell) => sum + Number(cell), 0),
  );
  client.customFunctions.associate('PAIR', (x) => Promise.resolve([[x, -Number(x)]]));
  client.customFunctions.associate('FAIL', () => {
    throw new Error('no');
  });
  await client.startCustomFunctions();
  await write('A1:A3', [[1], [2], [3]]);
  await write('B1:B4', [
    ['=TWICE(A1)'],
    ['=ROUND(TWICE(A2)/3,1)'],
    ['=IF(A3>5,TWICE(100),TWICE(A3))'],
    ['=SUM(B1:B3)'],
  ]);
  expect(await until('B1:B4', (value) => value !== '#BUSY!')).toEqual([[2], [1.3], [6], [9.3]]);
  expect(asked.sort()).toEqual([1, 2, 3]);
  await write('D1:D3', [['=PAIR(7)'], ['=FAIL()'], ['=TOTAL(A1:A3)']]);
  expect(await until('D1:E3', (value) => value !== '#BUSY!')).toEqual([
    [7, -7],
    ['#VALUE!', ''],
    [6, ''],
  ]);
  await write('A3', [[4]]);
  expect(await until('D3', (value) => value === 7)).toEqual([[7]]);
  expect(await until('B4', (value) => value === 11.3)).toEqual([[11.3]]);
});

test('a row put into a spill stretches it, as in Excel', async () => {
  await write('A1', [['=SEQUENCE(4)']]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('3:3').insert('Down');
    await context.sync();
  });
  expect(await readValues('A1:A5')).toEqual([[1], [2], [3], [4], ['']]);
});

test.each(['=SUM(', '=1+', '=A1 B1 C1)', '=IF(A1,"x)', '={1,2'])(
  '%s is refused and leaves all cells as they were',
  async (formula) => {
    await write('A1:A2', [[1], [2]]);
    const range = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').formulas = [['=1+1'], [formula]];
      await context.sync();
    });
    await expect(range).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(await readValues('A1:A2')).toEqual([[1], [2]]);
  },
);
