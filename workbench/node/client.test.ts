import type { Host } from '../host';
import { errorOf as refusalOf, firstSheet as sheetIn, hostWithClient } from './testing/hostWithClient';

let host: Host;

beforeEach(() => {
  ({ host } = hostWithClient());
});

test('writes values and reads them back with their types', async () => {
  await Excel.run(async (context) => {
    const range = sheetIn(context).getRange('A1:C2');
    range.values = [
      ['Martin', 1234.5, true],
      ["'007", '12,5%', ''],
    ];
    range.load('values,valueTypes,address,text,numberFormat,rowCount');
    await context.sync();
    expect(range.values).toEqual([
      ['Martin', 1234.5, true],
      ['007', 0.125, ''],
    ]);
    expect(range.valueTypes).toEqual([
      ['String', 'Double', 'Boolean'],
      ['String', 'Double', 'Empty'],
    ]);
    expect(range.address).toBe('Feuil1!A1:C2');
    expect(range.text[1]).toEqual(['007', '12,50%', '']);
    expect(range.text[0]).toEqual(['Martin', '1234,5', 'VRAI']);
    expect(range.rowCount).toBe(2);
  });
});

test('keeps ranges between two syncs', async () => {
  await Excel.run(async (context) => {
    const range = sheetIn(context).getRange('B2');
    range.values = [[1]];
    await context.sync();
    sheetIn(context).getRange('1:1').insert('Down');
    await context.sync();
    range.load('address,values');
    await context.sync();
    expect(range.address).toBe('Feuil1!B3');
    expect(range.values).toEqual([[1]]);
  });
});

test('formats cells and reads mixed formats as null', async () => {
  await Excel.run(async (context) => {
    const range = sheetIn(context).getRange('A1:B1');
    range.format.fill.color = 'yellow';
    sheetIn(context).getRange('A1').format.font.bold = true;
    range.numberFormat = [['0.0', '@']];
    range.format.columnWidth = 90;
    range.load('format/fill/color,format/font/bold,numberFormat,format/columnWidth');
    await context.sync();
    expect(range.format.fill.color).toBe('#FFFF00');
    expect(range.format.font.bold).toBeNull();
    expect(range.numberFormat).toEqual([['0.0', '@']]);
    expect(range.format.columnWidth).toBe(90);
  });
});

test('answers null objects', async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('Rien');
    const used = sheetIn(context).getUsedRangeOrNullObject(true);
    const child = missing.getRange('A1');
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(used.isNullObject).toBe(true);
    expect(child.isNullObject).toBe(true);
  });
});

test('refuses what is not there, with code and place, and keeps what was done before', async () => {
  const error = await refusalOf(async (context) => {
    sheetIn(context).getRange('A1').values = [['avant']];
    context.workbook.worksheets.getItem('Rien').getRange('A1').load('values');
    await context.sync();
  });
  expect(error.code).toBe('ItemNotFound');
  expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  expect(host.model.sheets[0]?.cells.get(0, 0)).toBe('avant');
});

test('says ApiNotFound with class and member for what it does not play', async () => {
  const error = await refusalOf(async (context) => {
    context.workbook.worksheets.getItem('Feuil1').getRange('A1').showCard();
    await context.sync();
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['ApiNotFound', 'Range.showCard']);
});

test('refuses an array of the wrong shape', async () => {
  const error = await refusalOf(async (context) => {
    sheetIn(context).getRange('A1:B2').values = [[1, 2, 3]];
    await context.sync();
  });
  expect(error.code).toBe('InvalidArgument');
});

test('lists sheets, adds, renames and hides them', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('Comptes');
    added.visibility = 'VeryHidden';
    worksheets.load('items/name,items/visibility,items/id');
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Feuil1', 'Visible'],
      ['Comptes', 'VeryHidden'],
    ]);
    added.name = 'Clients';
    await context.sync();
    added.load('name');
    await context.sync();
    expect(added.name).toBe('Clients');
  });
});

test('writes and reads blocks that the client cuts', async () => {
  await Excel.run(async (context) => {
    const rows = Array.from({ length: 2000 }, (_row, index) => [index, `client ${index}`, index / 2]);
    const range = sheetIn(context).getRange('A1:C2000');
    range.values = rows;
    await context.sync();
    const read = sheetIn(context).getUsedRange(true);
    read.load('values,address');
    await context.sync();
    expect(read.address).toBe('Feuil1!A1:C2000');
    expect(read.values).toEqual(rows);
  });
});

test('tells listeners of changes, not while events are off', async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    sheetIn(context).onChanged.add(
      async (event) => void told.push(`${event.address} ${event.changeType} ${event.source}`),
    );
    await context.sync();
  });
  const sheetId = host.model.activeSheetId;
  host.user.editCell(sheetId, 1, 1, '5,5');
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    sheetIn(context).getRange('A1').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheetIn(context).getRange('A2').values = [[1]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual(['B2 RangeEdited Local', 'A2 RangeEdited Local']);
  expect(host.model.sheets[0]?.cells.get(1, 1)).toBe(5.5);
});

test('keeps workbook settings', async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add('seed', { rows: 12 });
    await context.sync();
    const setting = context.workbook.settings.getItemOrNullObject('seed');
    setting.load('value');
    const other = context.workbook.settings.getItemOrNullObject('none');
    await context.sync();
    expect(setting.value).toEqual({ rows: 12 });
    expect(other.isNullObject).toBe(true);
  });
});

test('makes tables and reads their parts', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetIn(context);
    sheet.getRange('A1:B3').values = [
      ['Client', 'CA'],
      ['Durand', 10],
      ['Petit', 20],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Comptes';
    const body = table.getDataBodyRange().load('address');
    const column = table.columns.getItem('CA').load('values,index');
    table.columns.add(undefined, [['Classe'], ['A'], ['B']]);
    table.rows.add(undefined, [['Leroy', 30, 'C']]);
    table.columns.load('items/name');
    const all = table.getRange().load('address,values');
    await context.sync();
    expect(body.address).toBe('Feuil1!A2:B3');
    expect(column.values).toEqual([['CA'], [10], [20]]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Client', 'CA', 'Classe']);
    expect(all.address).toBe('Feuil1!A1:C4');
    expect(all.values[3]).toEqual(['Leroy', 30, 'C']);
  });
});

test('copies with formulas and formats, within Excel', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetIn(context);
    sheet.getRange('A1:B1').formulas = [[2, '=A1*2']];
    sheet.getRange('B1').format.font.bold = true;
    sheet.getRange('A3').copyFrom('A1:B1');
    const copy = sheet.getRange('A3:B3').load('formulas,format/font/bold');
    const bold = sheet.getRange('B3').format.font.load('bold');
    await context.sync();
    expect(copy.formulas).toEqual([[2, '=A3*2']]);
    expect(bold.bold).toBe(true);
  });
});

test('reports the culture and versions', async () => {
  await Excel.run(async (context) => {
    const { numberFormat } = context.workbook.application.cultureInfo;
    numberFormat.load('numberDecimalSeparator');
    await context.sync();
    expect(numberFormat.numberDecimalSeparator).toBe(',');
  });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
});
