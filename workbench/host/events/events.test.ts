/** Every event the host tells of, at a sheet's, the workbook's and a table's listeners. */
import { firstSheet, hostWithClient, refusal } from '../../node/testing/hostWithClient';
import { createNodeCalculator } from '../calc/nodeCalculator';
import type { Host } from '../index';

type Told = readonly [listener: string, type: string, detail: unknown];
let host: Host;
let told: Told[] = [];

const listener =
  (name: string, detailOf: (event: never) => unknown) =>
  async (event: { readonly type: string }): Promise<void> => {
    told.push([name, event.type, detailOf(event as never)]);
  };
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const sheetId = (): string => host.model.activeSheetId;

const listen = (add: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    add(context, firstSheet(context));
    await context.sync();
  });
const act = async (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> => {
  await Excel.run(async (context) => {
    work(firstSheet(context), context);
    await context.sync();
  });
  await delivered();
};

beforeEach(async () => {
  ({ host } = hostWithClient({ calculator: createNodeCalculator() }));
  told = [];
  await act((sheet) => {
    sheet.getRange('A1:B4').values = [
      ['Client', 'CA'],
      ['Durand', 10],
      ['Petit', 30],
      ['Leroy', 20],
    ];
    sheet.tables.add('A1:B4', true).name = 'Clients';
    sheet.getRange('D1').formulas = [['=SUM(B2:B4)']];
  });
});

test('a selection is told to the sheet, the workbook and every table of the sheet', async () => {
  await listen((context, sheet) => {
    sheet.onSelectionChanged.add(listener('sheet', ({ address }: { address: string }) => address));
    context.workbook.worksheets.onSelectionChanged.add(
      listener('workbook', ({ address }: { address: string }) => address),
    );
    context.workbook.tables
      .getItem('Clients')
      .onSelectionChanged.add(
        listener('table', (event: Excel.TableSelectionChangedEventArgs) => [
          event.address,
          event.isInsideTable,
        ]),
      );
  });
  host.user.select(sheetId(), { top: 1, left: 1, bottom: 2, right: 1 });
  host.user.select(sheetId(), { top: 20, left: 0, bottom: 20, right: 0 });
  await delivered();
  expect(told).toEqual([
    ['sheet', 'WorksheetSelectionChanged', 'B2:B3'],
    ['workbook', 'WorksheetSelectionChanged', 'B2:B3'],
    ['table', 'TableSelectionChanged', ['B2:B3', true]],
    ['sheet', 'WorksheetSelectionChanged', 'A21'],
    ['workbook', 'WorksheetSelectionChanged', 'A21'],
    ['table', 'TableSelectionChanged', ['', false]],
  ]);
});

test('a change inside a table is told to the table, its collections and the sheet', async () => {
  const detail = ({ address, changeType }: { address: string; changeType: string }): unknown => [
    address,
    changeType,
  ];
  await listen((context, sheet) => {
    sheet.onChanged.add(listener('sheet', detail));
    context.workbook.worksheets.onChanged.add(listener('workbook', detail));
    context.workbook.tables.getItem('Clients').onChanged.add(listener('table', detail));
    context.workbook.tables.onChanged.add(listener('tables', detail));
    sheet.tables.onChanged.add(listener('tables, sheet', detail));
  });
  host.user.editCell(sheetId(), 1, 1, '11');
  host.user.editCell(sheetId(), 30, 1, 'dehors');
  await delivered();
  expect([...told].sort((a, b) => (a.join('\t') < b.join('\t') ? -1 : 1))).toEqual([
    ['sheet', 'WorksheetChanged', ['B2', 'RangeEdited']],
    ['sheet', 'WorksheetChanged', ['B31', 'RangeEdited']],
    ['table', 'TableChanged', ['B2', 'RangeEdited']],
    ['tables', 'TableChanged', ['B2', 'RangeEdited']],
    ['tables, sheet', 'TableChanged', ['B2', 'RangeEdited']],
    ['workbook', 'WorksheetChanged', ['B2', 'RangeEdited']],
    ['workbook', 'WorksheetChanged', ['B31', 'RangeEdited']],
  ]);
});

test('a calculation is told once per request, however many cells were written', async () => {
  const detail = ({ worksheetId }: { worksheetId: string }): unknown => worksheetId === sheetId();
  await listen((context, sheet) => {
    sheet.onCalculated.add(listener('sheet', detail));
    context.workbook.worksheets.onCalculated.add(listener('workbook', detail));
  });
  await act((sheet) => {
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('B3').values = [[2]];
  });
  expect(told).toEqual([
    ['sheet', 'WorksheetCalculated', true],
    ['workbook', 'WorksheetCalculated', true],
  ]);
});

interface Case {
  readonly event:
    | 'onFormatChanged'
    | 'onRowHiddenChanged'
    | 'onRowSorted'
    | 'onProtectionChanged'
    | 'onNameChanged'
    | 'onVisibilityChanged'
    | 'onDeactivated';
  readonly type: string;
  readonly detail: (event: never) => unknown;
  readonly work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;
  readonly expected: unknown;
}
const CASES: readonly Case[] = [
  {
    event: 'onFormatChanged',
    type: 'WorksheetFormatChanged',
    detail: ({ address }: { address: string }) => address,
    work: (sheet) => (sheet.getRange('B2:B3').format.fill.color = '#FF0000'),
    expected: 'B2:B3',
  },
  {
    event: 'onRowHiddenChanged',
    type: 'WorksheetRowHiddenChanged',
    detail: ({ address, changeType }: { address: string; changeType: string }) => [address, changeType],
    work: (sheet) => (sheet.getRange('3:4').rowHidden = true),
    expected: ['3:4', 'Hidden'],
  },
  {
    event: 'onRowSorted',
    type: 'WorksheetRowSorted',
    detail: ({ address }: { address: string }) => address,
    work: (sheet) => sheet.getRange('A2:B4').sort.apply([{ key: 1, ascending: true }]),
    expected: 'A2:B4',
  },
  {
    event: 'onProtectionChanged',
    type: 'WorksheetProtectionChanged',
    detail: ({ isProtected }: { isProtected: boolean }) => isProtected,
    work: (sheet) => sheet.protection.protect(),
    expected: true,
  },
  {
    event: 'onNameChanged',
    type: 'WorksheetNameChanged',
    detail: ({ nameBefore, nameAfter }: { nameBefore: string; nameAfter: string }) => [nameBefore, nameAfter],
    work: (sheet) => (sheet.name = 'Clients 2026'),
    expected: ['Feuil1', 'Clients 2026'],
  },
  {
    event: 'onVisibilityChanged',
    type: 'WorksheetVisibilityChanged',
    detail: ({
      visibilityBefore,
      visibilityAfter,
    }: {
      visibilityBefore: string;
      visibilityAfter: string;
    }) => [visibilityBefore, visibilityAfter],
    work: (sheet, context) => {
      context.workbook.worksheets.add('Autre');
      sheet.visibility = 'Hidden';
    },
    expected: ['Visible', 'Hidden'],
  },
  {
    event: 'onDeactivated',
    type: 'WorksheetDeactivated',
    detail: () => 'left',
    work: (_sheet, context) => context.workbook.worksheets.add('Autre').activate(),
    expected: 'left',
  },
];

test.each(CASES)(
  '$event is told to the sheet and the workbook',
  async ({ event, type, detail, work, expected }) => {
    type Handlers = Record<string, { add(handler: unknown): unknown }>;
    await listen((context, sheet) => {
      (sheet as unknown as Handlers)[event]?.add(listener('sheet', detail));
      (context.workbook.worksheets as unknown as Handlers)[event]?.add(listener('workbook', detail));
    });
    await act(work);
    expect(told).toEqual([
      ['sheet', type, expected],
      ['workbook', type, expected],
    ]);
  },
);

test('sheets, tables and charts tell of being moved, added and deleted', async () => {
  await listen((context, sheet) => {
    context.workbook.worksheets.onMoved.add(
      listener('moved', (event: Excel.WorksheetMovedEventArgs) => [
        event.positionBefore,
        event.positionAfter,
      ]),
    );
    context.workbook.tables.onAdded.add(listener('table added', () => null));
    sheet.tables.onDeleted.add(
      listener('table deleted', ({ tableName }: { tableName: string }) => tableName),
    );
    sheet.charts.onAdded.add(listener('chart added', () => null));
    sheet.charts.onDeleted.add(listener('chart deleted', () => null));
  });
  await act((sheet, context) => {
    context.workbook.worksheets.add('Autre');
    sheet.position = 1;
    sheet.tables.add('F1:G2', true);
    context.workbook.tables.getItem('Clients').delete();
    sheet.charts.add('Line', sheet.getRange('D1:D2')).delete();
  });
  expect(told).toEqual([
    ['moved', 'WorksheetMoved', [0, 1]],
    ['table added', 'TableAdded', null],
    ['table deleted', 'TableDeleted', 'Clients'],
    ['chart added', 'ChartAdded', null],
    ['chart deleted', 'ChartDeleted', null],
  ]);
});

test('a listener taken away, events switched off and a pane that went hear nothing', async () => {
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  await listen((_context, sheet) => {
    handler = sheet.onChanged.add(listener('sheet', () => null));
  });
  await act((sheet, context) => {
    context.runtime.enableEvents = false;
    sheet.getRange('H1').values = [[1]];
  });
  expect(told).toEqual([]);
  await act((_sheet, context) => {
    context.runtime.enableEvents = true;
  });
  const added = handler;
  if (!added) throw new Error('The listener was not added.');
  await Excel.run(added.context, async (context) => {
    added.remove();
    await context.sync();
  });
  await act((sheet) => (sheet.getRange('H1').values = [[2]]));
  expect(told).toEqual([]);
  await listen((_context, sheet) => {
    sheet.onChanged.add(listener('next', () => null));
  });
  host.forgetPane();
  await act((sheet) => (sheet.getRange('H1').values = [[3]]));
  expect(told).toEqual([]);
});

test('listening for what the host never tells is refused', async () => {
  const code = await refusal((context) => firstSheet(context).onSingleClicked.add(async () => undefined));
  expect(code).toContain('ApiNotFound');
});
