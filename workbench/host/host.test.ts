import { createNodeCalculator } from './calc/nodeCalculator';
import type { Client } from '../node/client';
import type { Host } from './hostTypes';
import { firstSheet as sheetIn, hostWithClient, refusal } from '../node/testing/hostWithClient';

let host: Host;
let client: Client;

beforeEach(() => {
  ({ host, client } = hostWithClient({ calculator: createNodeCalculator() }));
});

const codeOf = async (work: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> =>
  (await refusal(work)).split(' ')[0] ?? '';

describe('insert and delete', () => {
  beforeEach(async () => {
    await Excel.run(async (context) => {
      const sheet = sheetIn(context);
      sheet.getRange('A1:B4').values = [
        ['Client', 'CA'],
        ['Durand', 10],
        ['Petit', 20],
        ['Leroy', 30],
      ];
      sheet.getRange('D1').formulas = [['=SUM(B2:B4)']];
      sheet.getRange('D2').formulas = [['=B3*2']];
      context.workbook.names.add('CA', sheet.getRange('B2:B4'));
      sheet.getRange('F2:G2').merge(false);
      sheet.getRange('A2').hyperlink = { address: 'https://example.com/', textToDisplay: 'Durand' };
      await context.sync();
    });
  });

  test('a row put in moves values, formulas, names, merges and links', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetIn(context);
      sheet.getRange('3:3').insert('Down');
      const formulas = sheet.getRange('D1:D2').load('formulas,values');
      const name = context.workbook.names.getItem('CA').load('formula');
      const merged = sheet.getRange('A1:H9').getMergedAreasOrNullObject().load('address');
      const link = sheet.getRange('A2').load('hyperlink');
      await context.sync();
      expect(formulas.formulas).toEqual([['=SUM(B2:B5)'], ['=B4*2']]);
      expect(formulas.values).toEqual([[60], [40]]);
      expect(name.formula).toBe('=Feuil1!$B$2:$B$5');
      expect(merged.address).toBe('Feuil1!F2:G2');
      expect(link.hyperlink.address).toBe('https://example.com/');
    });
  });

  test('a row taken out makes sums shorter and lost references #REF!', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetIn(context);
      sheet.getRange('3:3').delete('Up');
      const formulas = sheet.getRange('D1:D2').load('formulas,values');
      await context.sync();
      expect(formulas.formulas).toEqual([['=SUM(B2:B3)'], ['=#REF!*2']]);
      expect(formulas.values).toEqual([[40], ['#REF!']]);
    });
  });

  test('a column put in moves what stands at its right', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetIn(context);
      sheet.getRange('B:B').insert('Right');
      const moved = sheet.getRange('C1:E2').load('formulas');
      await context.sync();
      expect(moved.formulas).toEqual([
        ['CA', '', '=SUM(C2:C4)'],
        [10, '', '=C3*2'],
      ]);
    });
  });

  test('cells shift within their columns only', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetIn(context);
      sheet.getRange('B2:B3').insert('Down');
      const block = sheet.getRange('A1:B6').load('values');
      await context.sync();
      expect(block.values.map((row) => row[1])).toEqual(['CA', '', '', 10, 20, 30]);
    });
  });

  test('a shift that would tear a merge is refused', async () => {
    const code = await codeOf(async (context) => {
      sheetIn(context).getRange('F1').insert('Down');
      await context.sync();
    });
    expect(code).toBe('InsertDeleteConflict');
  });
});

describe('finding cells', () => {
  beforeEach(async () => {
    await Excel.run(async (context) => {
      const sheet = sheetIn(context);
      sheet.getRange('B2:D5').values = [
        ['Client', 'CA', 'Note'],
        ['Durand', 10, ''],
        ['Petit', 20, 'x'],
        ['Leroy', '', 'y'],
      ];
      sheet.getRange('D3').formulas = [['=C3/0']];
      await context.sync();
    });
  });

  test('used range, edges, extension and region', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetIn(context);
      const cell = sheet.getRange('B2');
      const found = [
        sheet.getUsedRange(true),
        cell.getRangeEdge('Down'),
        cell.getExtendedRange('Right'),
        sheet.getRange('C3').getSurroundingRegion(),
        sheet.getRange('A1').getRangeEdge('Down'),
        sheet.getRange('C:C').getUsedRange(true),
      ];
      for (const range of found) range.load('address');
      await context.sync();
      expect(found.map(({ address }) => address)).toEqual([
        'Feuil1!B2:D5',
        'Feuil1!B5',
        'Feuil1!B2:D2',
        'Feuil1!B2:D5',
        'Feuil1!A1048576',
        'Feuil1!C2:C4',
      ]);
    });
  });

  test('special cells and areas', async () => {
    await Excel.run(async (context) => {
      const range = sheetIn(context).getRange('B2:D5');
      const blanks = range.getSpecialCells('Blanks').load('address,areaCount,cellCount');
      const errors = range.getSpecialCells('Formulas', 'Errors').load('address');
      const numbers = range.getSpecialCells('Constants', 'Numbers').load('address');
      const none = range.getSpecialCellsOrNullObject('DataValidations');
      await context.sync();
      expect([blanks.address, blanks.areaCount]).toEqual(['Feuil1!C5', 1]);
      expect(errors.address).toBe('Feuil1!D3');
      expect(numbers.address).toBe('Feuil1!C3:C4');
      expect(none.isNullObject).toBe(true);
    });
  });

  test('find, find all and replace', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetIn(context);
      const first = sheet.getRange('B2:D5').find('petit', { matchCase: false }).load('address');
      const all = sheet.findAll('r', {}).load('address');
      const count = sheet.getRange('B2:D5').replaceAll('Durand', 'Dupont', { completeMatch: true });
      const changed = sheet.getRange('B3').load('values');
      await context.sync();
      expect(first.address).toBe('Feuil1!B4');
      expect(all.address).toBe('Feuil1!B3,Feuil1!B5');
      expect([count.value, changed.values]).toEqual([1, [['Dupont']]]);
    });
  });

  test('visible view leaves hidden rows and columns out', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetIn(context);
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('D:D').columnHidden = true;
      const view = sheet.getRange('B2:D5').getVisibleView().load('values,rowCount,cellAddresses');
      const visible = sheet.getRange('B2:D5').getSpecialCells('Visible').load('address');
      const hidden = sheet.getRange('B2:D5').load('rowHidden,columnHidden');
      await context.sync();
      expect(view.values).toEqual([
        ['Client', 'CA'],
        ['Petit', 20],
        ['Leroy', ''],
      ]);
      expect(view.cellAddresses[1]).toEqual(['B4', 'C4']);
      expect(visible.address).toBe('Feuil1!B2:C2,Feuil1!B4:C5');
      expect([hidden.rowHidden, hidden.columnHidden]).toEqual([null, null]);
    });
  });

  test('several areas at once', async () => {
    await Excel.run(async (context) => {
      const areas = sheetIn(context).getRanges('B2:B3,D4').load('areaCount');
      areas.format.fill.color = '#ABCDEF';
      areas.areas.load('items/address');
      const other = sheetIn(context).getRange('D4').format.fill.load('color');
      await context.sync();
      expect(areas.areas.items.map(({ address }) => address)).toEqual(['Feuil1!B2:B3', 'Feuil1!D4']);
      expect(other.color).toBe('#ABCDEF');
    });
  });
});

describe('refusals', () => {
  test('a protected sheet refuses writing, formats and rows, and keeps its cells', async () => {
    await Excel.run(async (context) => {
      sheetIn(context).getRange('A1').values = [['gardé']];
      sheetIn(context).getRange('B1').format.protection.locked = false;
      sheetIn(context).protection.protect();
      await context.sync();
    });
    const write = (address: string) =>
      codeOf(async (context) => {
        sheetIn(context).getRange(address).values = [['autre']];
        await context.sync();
      });
    expect([await write('A1'), await write('B1')]).toEqual(['AccessDenied', 'done']);
    const insert = await codeOf(async (context) => {
      sheetIn(context).getRange('1:1').insert('Down');
      await context.sync();
    });
    expect(insert).toBe('AccessDenied');
    expect(host.model.sheets[0]?.cells.get(0, 0)).toBe('gardé');
  });

  test('more than 5 MB is refused on the way in and out', async () => {
    host.faults.payloadBytes = 2000;
    const write = await codeOf(async (context) => {
      sheetIn(context).getRange('A1').values = [['x'.repeat(3000)]];
      await context.sync();
    });
    host.faults.payloadBytes = Infinity;
    await Excel.run(async (context) => {
      sheetIn(context).getRange('A1').values = [['x'.repeat(3000)]];
      await context.sync();
    });
    host.faults.payloadBytes = 2000;
    const read = await codeOf(async (context) => {
      sheetIn(context).getRange('A1').load('values');
      await context.sync();
    });
    expect([write, read]).toEqual(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded']);
  });

  test('too many cells read as null', async () => {
    host.faults.cellsPerRead = 10;
    await Excel.run(async (context) => {
      const range = sheetIn(context).getRange('A1:B6').load('values,address');
      const column = sheetIn(context).getRange('A:A').load('values');
      await context.sync();
      expect([range.values, column.values, range.address]).toEqual([null, null, 'Feuil1!A1:B6']);
    });
  });

  test('cell editing refuses at once, or lets a patient request wait', async () => {
    host.user.beginCellEdit();
    const write = async (context: Excel.RequestContext): Promise<void> => {
      sheetIn(context).getRange('A1').values = [[1]];
      await context.sync();
    };
    expect(await codeOf(write)).toBe('InvalidOperationInCellEditMode');
    setTimeout(() => host.user.endCellEdit(), 60);
    await Excel.run({ delayForCellEdit: true }, write);
    expect(host.model.sheets[0]?.cells.get(0, 0)).toBe(1);
  });

  test('the chosen action fails, what ran before it stays', async () => {
    host.faults.failAtAction = 10;
    const code = await codeOf(async (context) => {
      sheetIn(context).getRange('A1').values = [[1]];
      sheetIn(context).getRange('A2').values = [[2]];
      await context.sync();
    });
    expect(code).toBe('GeneralException');
    expect(host.model.sheets[0]?.cells.usedRect(true)).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  });

  test('a dead host never answers', async () => {
    host.faults.dieAfterRequests = 0;
    const answer = await host.request({ Actions: [], ObjectPaths: {} });
    expect(answer).toEqual({ kind: 'silence' });
    host.forgetPane();
    expect(await host.request({ Actions: [], ObjectPaths: {} })).toEqual({
      kind: 'response',
      text: '{"Results":[],"TraceIds":[]}',
    });
  });
});

describe('events', () => {
  test('sheets tell of being added, renamed, activated and deleted', async () => {
    const told: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async ({ type }) => void told.push(type));
      worksheets.onDeleted.add(async ({ type }) => void told.push(type));
      worksheets.onActivated.add(async ({ type }) => void told.push(type));
      worksheets.onNameChanged.add(async ({ nameAfter }) => void told.push(nameAfter));
      await context.sync();
      const added = worksheets.add('Deux');
      added.activate();
      added.name = 'Trois';
      await context.sync();
      added.delete();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual([
      'WorksheetAdded',
      'WorksheetActivated',
      'Trois',
      'WorksheetActivated',
      'WorksheetDeleted',
    ]);
  });

  test('a single cell carries its values before and after, and the range can be asked for', async () => {
    const told: unknown[] = [];
    await Excel.run(async (context) => {
      sheetIn(context).onChanged.add(async (event) => {
        told.push([event.details.valueBefore, event.details.valueAfter]);
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address');
          await inner.sync();
          told.push(range.address);
        });
      });
      await context.sync();
    });
    host.user.editCell(host.model.activeSheetId, 2, 1, 'neuf');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(told).toEqual([['', 'neuf'], 'Feuil1!B3']);
  });
});

test('calculates formulas, with French names through formulasLocal', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetIn(context);
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('B1').formulasLocal = [['=SOMME(A1:A3;1,5)']];
    const cell = sheet.getRange('B1').load('values,formulas,formulasLocal,formulasR1C1,text');
    await context.sync();
    expect(cell.values).toEqual([[7.5]]);
    expect(cell.formulas).toEqual([['=SUM(A1:A3,1.5)']]);
    expect(cell.formulasLocal).toEqual([['=SOMME(A1:A3;1,5)']]);
    expect(cell.formulasR1C1).toEqual([['=SUM(RC[-1]:R[2]C[-1],1.5)']]);
    expect(cell.text).toEqual([['7,5']]);
  });
});

test('runs the functions of an add-in and shows their results', async () => {
  client.customFunctions.associate('DCDOUBLE', (value) => Number(value) * 2);
  host.registerCustomFunctions({
    functions: [
      {
        id: 'DCDOUBLE',
        name: 'DCDOUBLE',
        parameters: [{ name: 'x', type: 'number' }],
        result: { type: 'number' },
      },
    ],
  });
  await client.startCustomFunctions();
  await Excel.run(async (context) => {
    sheetIn(context).getRange('A1:B1').formulas = [[21, '=DCDOUBLE(A1)']];
    await context.sync();
    const busy = sheetIn(context).getRange('B1').load('values');
    await context.sync();
    expect(busy.values).toEqual([['#BUSY!']]);
  });
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(host.model.sheets[0]?.cells.get(0, 1)).toBe(42);
});
