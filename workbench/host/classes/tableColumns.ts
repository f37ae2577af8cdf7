import { addTableColumn, deleteTableColumn } from '../editing/tableShape';
import { bodyRect } from '../editing/tables';
import { gridInput, writeCells } from '../editing/writeCells';
import type { Rect, TableColumnModel, TableModel } from '../model/types';
import { rectOf } from '../model/rects';
import type { HostObject } from '../protocol/classToken';
import { defineClass } from '../protocol/defineClass';
import { asText } from '../protocol/parseValue';
import { itemNotFound } from '../session/apiError';
import type { HostContext } from '../session/hostContext';
import { sheetOfTable } from '../session/locate';
import { valuesGrid } from './range/grids';
import { orNull, rangeObject } from './range/rangeTargets';
import type { TableColumnTarget } from './tokens';
import { FILTER, TABLE_COLUMN, TABLE_COLUMNS } from './tokens';

const object = (table: TableModel, column: TableColumnModel): HostObject =>
  TABLE_COLUMN.of({ table, columnId: column.id });

/** Column by id (a number, also as text) or by name without case. */
function columnByKey(table: TableModel, key: unknown): HostObject {
  const wanted = asText(key).toLowerCase();
  const byName = table.columns.find(({ name }) => name.toLowerCase() === wanted);
  const found =
    typeof key === 'number'
      ? table.columns.find(({ id }) => id === key)
      : (byName ?? table.columns.find(({ id }) => String(id) === wanted));
  if (found === undefined) throw itemNotFound();
  return object(table, found);
}

export const tableColumnsClass = defineClass<TableModel>({
  token: TABLE_COLUMNS,
  properties: { Count: { get: (table) => table.columns.length } },
  collection: {
    items: (table) => table.columns.map((column) => object(table, column)),
    item: (table, key) => columnByKey(table, key),
  },
  methods: {
    Add: (table, args, context) => {
      const name = args.has(2) ? args.text(2) : null;
      const index = args.has(0) ? args.integer(0) : null;
      return TABLE_COLUMN.of({
        table,
        columnId: addTableColumn(context, table, { index, values: args.at(1), name }),
      });
    },
    GetCount: (table) => table.columns.length,
    GetItemAt: (table, args) => {
      const column = table.columns[args.integer(0)];
      if (column === undefined) throw itemNotFound();
      return object(table, column);
    },
    GetItemOrNullObject: (table, args) => orNull(() => columnByKey(table, args.at(0))),
  },
});

function indexOf({ table, columnId }: TableColumnTarget): number {
  const index = table.columns.findIndex(({ id }) => id === columnId);
  if (index < 0) throw itemNotFound();
  return index;
}

function columnRect(target: TableColumnTarget, rows: Rect): Rect {
  const column = target.table.rect.left + indexOf(target);
  return { ...rows, left: column, right: column };
}

const range = (target: TableColumnTarget, context: HostContext, rows: Rect): HostObject =>
  rangeObject(context, sheetOfTable(context.workbook, target.table.sheetId), columnRect(target, rows));

function totalsRow({ table }: TableColumnTarget): Rect {
  if (!table.showTotals) throw itemNotFound();
  return { ...table.rect, top: table.rect.bottom };
}

function headerRow({ table }: TableColumnTarget): Rect {
  if (!table.showHeaders) throw itemNotFound();
  return { ...table.rect, bottom: table.rect.top };
}

export const tableColumnClass = defineClass<TableColumnTarget>({
  token: TABLE_COLUMN,
  identity: ({ columnId }) => ({ Id: columnId }),
  properties: {
    Id: { get: ({ columnId }) => columnId },
    Index: { get: indexOf },
    Name: {
      get: (target) => target.table.columns[indexOf(target)]?.name,
      set: (target, value, context) => {
        const sheet = sheetOfTable(context.workbook, target.table.sheetId);
        const cell = rectOf(target.table.rect.top, target.table.rect.left + indexOf(target), 1, 1);
        writeCells(context, {
          sheet,
          rect: cell,
          input: gridInput(`'${asText(value)}`, cell),
          form: 'english',
        });
      },
    },
    Values: {
      get: (target, context) =>
        valuesGrid(
          context,
          sheetOfTable(context.workbook, target.table.sheetId),
          columnRect(target, target.table.rect),
        ),
      set: (target, value, context) => {
        const sheet = sheetOfTable(context.workbook, target.table.sheetId);
        const rect = columnRect(target, target.table.rect);
        writeCells(context, { sheet, rect, input: gridInput(value, rect), form: 'english' });
      },
    },
  },
  objects: { Filter: (target) => FILTER.of(target) },
  methods: {
    Delete: ({ table, columnId }, _args, context) => deleteTableColumn(context, table, columnId),
    GetRange: (target, _args, context) => range(target, context, target.table.rect),
    GetDataBodyRange: (target, _args, context) => range(target, context, bodyRect(target.table)),
    GetHeaderRowRange: (target, _args, context) => range(target, context, headerRow(target)),
    GetTotalRowRange: (target, _args, context) => range(target, context, totalsRow(target)),
  },
});
