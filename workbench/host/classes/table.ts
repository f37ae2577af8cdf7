import { clearTableFilters, reapplyTableFilters } from '../editing/tableFilters';
import { showHeaders, showTotals } from '../editing/tableShape';
import { bodyRect, removeTable, renameTable, resizeTable } from '../editing/tables';
import type { Rect, TableModel } from '../model/types';
import type { HostObject } from '../protocol/classToken';
import type { PropertyDefinition } from '../protocol/defineClass';
import { defineClass } from '../protocol/defineClass';
import { asBoolean, asText } from '../protocol/parseValue';
import { invalidArgument, itemNotFound } from '../session/apiError';
import { EVENT } from '../session/eventHub';
import type { HostContext } from '../session/hostContext';
import { sheetOfTable } from '../session/locate';
import { eventMethods } from './eventMethods';
import { rangeArgument, rangeObject } from './range/rangeTargets';
import { AUTO_FILTER, TABLE, TABLE_COLUMNS, TABLE_ROWS, TABLE_SORT, WORKSHEET } from './tokens';

type Flag =
  | 'showFilterButton'
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

const flag = (name: Flag): PropertyDefinition<TableModel> => ({
  get: (table) => table[name],
  set: (table, value, context) => {
    table[name] = asBoolean(value);
    context.record({ kind: 'objects', sheetId: table.sheetId });
  },
});

const range = (table: TableModel, context: HostContext, rect: Rect): HostObject =>
  rangeObject(context, sheetOfTable(context.workbook, table.sheetId), rect);

const totalsRect = (table: TableModel): Rect => {
  if (!table.showTotals) throw itemNotFound();
  return { ...table.rect, top: table.rect.bottom };
};

const headersRect = (table: TableModel): Rect => {
  if (!table.showHeaders) throw itemNotFound();
  return { ...table.rect, bottom: table.rect.top };
};

export const tableClass = defineClass<TableModel>({
  token: TABLE,
  identity: (table) => ({ Id: table.id }),
  properties: {
    Id: { get: (table) => table.id },
    LegacyId: { get: (table) => String(Number.parseInt(table.id.slice(1), 16) || 0) },
    Name: {
      get: (table) => table.name,
      set: (table, value, context) => renameTable(context, table, asText(value)),
    },
    ShowHeaders: {
      get: (table) => table.showHeaders,
      set: (table, value, context) => showHeaders(context, table, asBoolean(value)),
    },
    ShowTotals: {
      get: (table) => table.showTotals,
      set: (table, value, context) => showTotals(context, table, asBoolean(value)),
    },
    Style: {
      get: (table) => table.style,
      set: (table, value, context) => {
        table.style = asText(value);
        context.record({ kind: 'objects', sheetId: table.sheetId });
      },
    },
    ShowFilterButton: flag('showFilterButton'),
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  objects: {
    Columns: (table) => TABLE_COLUMNS.of(table),
    Rows: (table) => TABLE_ROWS.of(table),
    Sort: (table) => TABLE_SORT.of(table),
    AutoFilter: (table, context) =>
      AUTO_FILTER.of({ sheet: sheetOfTable(context.workbook, table.sheetId), table }),
    Worksheet: (table, context) => WORKSHEET.of(sheetOfTable(context.workbook, table.sheetId)),
  },
  methods: {
    GetRange: (table, _args, context) => range(table, context, table.rect),
    GetDataBodyRange: (table, _args, context) => range(table, context, bodyRect(table)),
    GetHeaderRowRange: (table, _args, context) => range(table, context, headersRect(table)),
    GetTotalRowRange: (table, _args, context) => range(table, context, totalsRect(table)),
    ConvertToRange: (table, _args, context) => {
      const object = range(table, context, table.rect);
      removeTable(context, table, 'convert');
      return object;
    },
    Delete: (table, _args, context) => removeTable(context, table, 'delete'),
    Resize: (table, args, context) => {
      const sheet = sheetOfTable(context.workbook, table.sheetId);
      const place = rangeArgument(context, args, 0, sheet);
      if (place.sheet !== sheet) throw invalidArgument();
      resizeTable(context, table, place.rect);
    },
    ClearFilters: (table, _args, context) => clearTableFilters(context, table),
    ReapplyFilters: (table, _args, context) => reapplyTableFilters(context, table),
    ...eventMethods<TableModel>(
      { DataChangedEvent: EVENT.tableChanged, SelectionChangedEvent: EVENT.tableSelectionChanged },
      (table) => table.id,
    ),
  },
});
