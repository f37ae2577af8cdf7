import type { Host } from '../index';
import { firstSheet as sheetIn, hostWithClient, refusal } from '../../node/testing/hostWithClient';

let host: Host;

beforeEach(() => {
  ({ host } = hostWithClient());
});

test('sheets are copied with what stands on them', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetIn(context);
    sheet.getRange('A1:B1').formulas = [[1, '=Feuil1!A1+1']];
    sheet.getRange('A:A').format.columnWidth = 100;
    const copy = sheet.copy('After', sheet);
    copy.load('name,position');
    await context.sync();
    const cells = copy.getRange('A1:B1').load('formulas');
    const width = copy.getRange('A1').format.load('columnWidth');
    await context.sync();
    expect([copy.name, copy.position]).toEqual(['Feuil1 (2)', 1]);
    expect(cells.formulas).toEqual([[1, "='Feuil1 (2)'!A1+1"]]);
    expect(width.columnWidth).toBe(100);
  });
});

test('names of workbook and sheets', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetIn(context);
    context.workbook.names.add('Seuil', '=0.8', 'part');
    sheet.names.add('Zone', sheet.getRange('A1:B2'));
    const zone = sheet.names.getItem('Zone').load('type,scope,formula,value');
    const range = sheet.getRange('Zone').load('address');
    const none = context.workbook.names.getItemOrNullObject('Zone');
    context.workbook.names.load('items/name,items/comment');
    await context.sync();
    expect([zone.type, zone.scope, zone.formula]).toEqual(['Range', 'Worksheet', '=Feuil1!$A$1:$B$2']);
    expect(range.address).toBe('Feuil1!A1:B2');
    expect(none.isNullObject).toBe(true);
    expect(context.workbook.names.items.map(({ name, comment }) => [name, comment])).toEqual([
      ['Seuil', 'part'],
    ]);
    zone.delete();
    await context.sync();
    expect(host.model.names).toHaveLength(1);
  });
  expect(await refusal((context) => context.workbook.names.add('DC80', '=1'))).toBe(
    'InvalidArgument NamedItemCollection.add',
  );
});

test('custom XML parts and properties', async () => {
  await Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.add('<memo xmlns="urn:dc">é</memo>');
    part.load('id,namespaceUri');
    const xml = part.getXml();
    context.workbook.properties.custom.add('Agence', 'Lyon');
    context.workbook.properties.title = 'Comptes 2024';
    sheetIn(context).customProperties.add('clé', 'valeur');
    await context.sync();
    const found = context.workbook.customXmlParts
      .getByNamespace('urn:dc')
      .getOnlyItemOrNullObject()
      .load('id');
    const custom = context.workbook.properties.custom.getItem('agence').load('value,type');
    const properties = context.workbook.properties.load('title');
    await context.sync();
    expect([xml.value, part.namespaceUri, found.id]).toEqual([
      '<memo xmlns="urn:dc">é</memo>',
      'urn:dc',
      part.id,
    ]);
    expect([custom.value, custom.type, properties.title]).toEqual(['Lyon', 'String', 'Comptes 2024']);
  });
});

test('freeze panes', async () => {
  await Excel.run(async (context) => {
    const panes = sheetIn(context).freezePanes;
    panes.freezeRows(1);
    const rows = panes.getLocationOrNullObject().load('address');
    panes.freezeAt(sheetIn(context).getRange('A1:B3'));
    const block = panes.getLocationOrNullObject().load('address');
    panes.unfreeze();
    const none = panes.getLocationOrNullObject();
    await context.sync();
    expect([rows.address, block.address, none.isNullObject]).toEqual(['Feuil1!1:1', 'Feuil1!A1:B3', true]);
  });
});

test('properties of cells, rows and columns at once', async () => {
  await Excel.run(async (context) => {
    const range = sheetIn(context).getRange('A1:B1');
    range.setCellProperties([[{ format: { fill: { color: '#FF0000' }, font: { bold: true } } }, {}]]);
    range.setColumnProperties([{ format: { columnWidth: 60 } }, { columnHidden: true }]);
    const cells = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    expect(
      cells.value[0]?.map((cell) => [cell.address, cell.format?.fill?.color, cell.format?.font?.bold]),
    ).toEqual([
      ['Feuil1!A1', '#FF0000', true],
      ['Feuil1!B1', '#FFFFFF', false],
    ]);
    expect(columns.value.map((column) => [column.columnHidden, column.format?.columnWidth])).toEqual([
      [false, 60],
      [true, 0],
    ]);
  });
});

test('borders, and the line two cells share', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetIn(context);
    const edge = sheet.getRange('A1:B2').format.borders.getItem('EdgeBottom');
    edge.style = 'Continuous';
    edge.color = '#123456';
    sheet.getRange('A3').format.borders.getItem('EdgeTop').style = 'Double';
    const first = sheet.getRange('B2').format.borders.getItem('EdgeBottom').load('style,color,sideIndex');
    const second = sheet.getRange('A2').format.borders.getItem('EdgeBottom').load('style');
    await context.sync();
    expect([first.style, first.color, second.style]).toEqual(['Continuous', '#123456', 'None']);
  });
});

test('whole columns keep one format, cells inside their own', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetIn(context);
    sheet.getRange('C5').format.font.bold = true;
    sheet.getRange('C:C').numberFormat = [['@']];
    const cell = sheet.getRange('C5').load('numberFormat,format/font/bold');
    const far = sheet.getRange('C900000').load('numberFormat');
    sheet.getRange('C7').values = [['007']];
    const text = sheet.getRange('C7').load('values');
    await context.sync();
    expect([cell.numberFormat, cell.format.font.bold, far.numberFormat, text.values]).toEqual([
      [['@']],
      true,
      [['@']],
      [['007']],
    ]);
  });
});

test('grouping, outline levels and sizes', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetIn(context);
    sheet.getRange('2:4').group('ByRows');
    sheet.showOutlineLevels(1, 0);
    const hidden = sheet.getRange('2:4').load('rowHidden,height');
    sheet.getRange('1:1').format.rowHeight = 30;
    const below = sheet.getRange('A5').load('top');
    await context.sync();
    expect([hidden.rowHidden, hidden.height, below.top]).toEqual([true, 0, 30]);
    sheet.getRange('2:4').ungroup('ByRows');
    await context.sync();
  });
});

test('moves cells, and references follow them', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetIn(context);
    sheet.getRange('A1').values = [[5]];
    sheet.getRange('B1').formulas = [['=A1']];
    sheet.getRange('A1').moveTo('C3');
    const formula = sheet.getRange('B1').load('formulas');
    const moved = sheet.getRange('C3').load('values');
    await context.sync();
    expect([formula.formulas, moved.values]).toEqual([[['=C3']], [[5]]]);
  });
});

test('copies values only, transposed, and repeated over a larger target', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetIn(context);
    sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
    sheet.getRange('D1').copyFrom('A1:B1', 'Formulas', false, true);
    sheet.getRange('F1:F4').copyFrom('A1');
    const column = sheet.getRange('F1:F4').load('values');
    const turned = sheet.getRange('D1:D2').load('formulas');
    await context.sync();
    expect(column.values).toEqual([[1], [1], [1], [1]]);
    expect(turned.formulas).toEqual([[1], ['=C2+1']]);
  });
});

test('update and retrieve, plain objects in and out', async () => {
  await Excel.run(async (context) => {
    const range = sheetIn(context).getRange('A1');
    range.set({ values: [[3]], format: { font: { bold: true } } });
    await context.sync();
    const picture = range.load('values,format/font/bold');
    await context.sync();
    expect(picture.toJSON()).toMatchObject({ values: [[3]], format: { font: { bold: true } } });
  });
});

test('a request and its answer as they travel', () => {
  const body = {
    AutoKeepReference: true,
    Actions: [
      { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
      { Id: 6, ActionType: 1, Name: '', ObjectPathId: 5 },
      { Id: 8, ActionType: 1, Name: '', ObjectPathId: 7 },
      { Id: 9, ActionType: 3, Name: '_KeepReference', ObjectPathId: 7, ArgumentInfo: { Arguments: [] } },
      { Id: 10, ActionType: 1, Name: '', ObjectPathId: 7 },
      { Id: 11, ActionType: 2, Name: '', ObjectPathId: 7, QueryInfo: { Select: ['address'] } },
      { Id: 12, ActionType: 5, Name: 'ici', ObjectPathId: 0 },
    ],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      3: { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      5: {
        Id: 5,
        ObjectPathType: 5,
        Name: '',
        ParentObjectPathId: 3,
        ArgumentInfo: { Arguments: ['feuil1'] },
      },
      7: {
        Id: 7,
        ObjectPathType: 3,
        Name: 'GetRange',
        ParentObjectPathId: 5,
        ArgumentInfo: { Arguments: ['A1:B2'] },
      },
    },
  };
  const id = host.model.sheets[0]?.id;
  expect(host.execute(body)).toEqual({
    Results: [
      { ActionId: 2, Value: {} },
      { ActionId: 6, Value: { Id: id } },
      { ActionId: 8, Value: {} },
      { ActionId: 9, Value: null },
      { ActionId: 10, Value: { _ReferenceId: 'R1' } },
      { ActionId: 11, Value: { _ReferenceId: 'R1', Address: 'Feuil1!A1:B2' } },
      { ActionId: 12, Value: null },
    ],
    TraceIds: [12],
  });
});

test('the pane asks to be shown, and is told', () => {
  host.execute({
    Actions: [
      {
        Id: 1,
        ActionType: 3,
        Name: 'SetAppRuntimeState',
        ObjectPathId: 1,
        ArgumentInfo: { Arguments: ['Background'] },
      },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.AppRuntime.AppRuntimeService' } },
  });
  expect(host.runtime.visibility).toBe('Background');
  expect(host.takeEvents()).toEqual([[65_536, 65_539, '', '{"visibility":"Hidden"}']]);
});

test('a property that is known and not held is ApiNotFound, an unknown one is left out', async () => {
  expect(await refusal((context) => sheetIn(context).getRange('A1').load('linkedDataTypeState'))).toBe(
    'ApiNotFound Range.linkedDataTypeState',
  );
  expect(await refusal((context) => sheetIn(context).getRange('A1').load('rien'))).toBe('done');
  expect(await refusal((context) => (context.workbook.usePrecisionAsDisplayed = true))).toBe(
    'ApiNotFound Workbook.usePrecisionAsDisplayed',
  );
});

test('gestures of a person are typed in the language of the workbook, and refused as Excel refuses', () => {
  const [sheet] = host.model.sheets;
  if (sheet === undefined) throw new Error('The workbook has no sheet.');
  expect(host.user.editCell(sheet.id, 0, 0, '31/12/2024')).toBeNull();
  expect(host.user.editCell(sheet.id, 0, 1, '=SOMME(A1;1,5)')).toBeNull();
  expect([sheet.cells.get(0, 0), sheet.cells.formula(0, 1)?.text]).toEqual([45657, '=SUM(A1,1.5)']);
  expect(host.user.renameSheet(sheet.id, 'a/b')?.code).toBe('InvalidArgument');
  expect(host.user.deleteSheet(sheet.id)?.code).toBe('InvalidOperation');
  host.user.paste(sheet.id, 2, 0, [
    ['b', '2'],
    ['a', '10'],
  ]);
  host.user.sort(sheet.id, { top: 2, left: 0, bottom: 3, right: 1 }, { column: 0, ascending: true });
  expect(sheet.cells.readValues({ top: 2, left: 0, bottom: 3, right: 1 })).toEqual([
    ['a', 10],
    ['b', 2],
  ]);
});

test('views are told once per request what became different', async () => {
  const seen: string[][] = [];
  host.onChange((changes) => void seen.push(changes.map(({ kind }) => kind)));
  await refusal((context) => {
    sheetIn(context).getRange('A1').values = [[1]];
    context.workbook.worksheets.add('Deux');
  });
  expect(seen).toEqual([['cells', 'sheets']]);
});
