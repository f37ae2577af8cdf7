import { firstSheet as sheetIn, hostWithClient, refusal } from '../../node/testing/hostWithClient';

beforeEach(() => {
  hostWithClient();
});

describe('tables', () => {
  beforeEach(async () => {
    await Excel.run(async (context) => {
      const sheet = sheetIn(context);
      sheet.getRange('B2:C4').values = [
        ['Client', 'CA'],
        ['Durand', 10],
        ['Petit', 20],
      ];
      sheet.getRange('E2').values = [['à droite']];
      sheet.tables.add('B2:C4', true).name = 'Comptes';
      await context.sync();
    });
  });

  test('grow by a column put in, and shrink by one taken out', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Comptes');
      sheetIn(context).getRange('C:C').insert('Right');
      table.columns.load('items/name');
      const range = table.getRange().load('address');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Client', 'Colonne1', 'CA']);
      expect(range.address).toBe('Feuil1!B2:D4');
      table.columns.getItem('Colonne1').delete();
      const after = table.getRange().load('address,values');
      const beside = sheetIn(context).getRange('E2').load('values');
      await context.sync();
      expect(after.address).toBe('Feuil1!B2:C4');
      expect(beside.values).toEqual([['à droite']]);
    });
  });

  test('take the names their header cells are given', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Comptes');
      sheetIn(context).getRange('C2').values = [['Client']];
      table.columns.load('items/name,items/id,items/index');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Client', 'Client2']);
    });
  });

  test('are resized, renamed, and turned into a range', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Comptes').load('id,name,style,showTotals');
      table.resize('B2:C6');
      table.rows.load('count');
      await context.sync();
      expect(table.rows.count).toBe(4);
      const back = table.convertToRange().load('address');
      const gone = context.workbook.tables.getItemOrNullObject('Comptes');
      await context.sync();
      expect([back.address, gone.isNullObject]).toEqual(['Feuil1!B2:C6', true]);
    });
  });

  test('do not overlap', async () => {
    expect(await refusal((context) => sheetIn(context).tables.add('C4:D6', true))).toBe(
      'MergedRangeConflict TableCollection.add',
    );
    expect(await refusal((context) => sheetIn(context).getRange('B3:C3').merge())).toBe(
      'MergedRangeConflict Range.merge',
    );
  });

  test('rows are added at the end and inside', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Comptes');
      table.rows.add(0, [['Abel', 5]]);
      table.rows.add(undefined, [['Zoé', 1]]);
      table.rows.getItemAt(1).delete();
      const range = table.getDataBodyRange().load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['Abel', 5],
        ['Petit', 20],
        ['Zoé', 1],
      ]);
    });
  });
});
