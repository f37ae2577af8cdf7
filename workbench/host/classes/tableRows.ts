import { addTableRows, deleteTableRows, rowsArgument } from '../editing/tableShape';
import { bodyRect } from '../editing/tables';
import { gridInput, writeCells } from '../editing/writeCells';
import type { Rect, TableModel } from '../model/types';
import { defineClass } from '../protocol/defineClass';
import { invalidArgument, itemNotFound } from '../session/apiError';
import { sheetOfTable } from '../session/locate';
import { valuesGrid } from './range/grids';
import { rangeObject } from './range/rangeTargets';
import type { TableRowTarget } from './tokens';
import { TABLE_ROW, TABLE_ROWS } from './tokens';

const countOf = (table: TableModel): number => bodyRect(table).bottom - bodyRect(table).top + 1;

function rowRect({ table, index }: TableRowTarget): Rect {
  const body = bodyRect(table);
  if (index < 0 || index >= countOf(table)) throw itemNotFound();
  return { ...body, top: body.top + index, bottom: body.top + index };
}

/** Rows by index, a row being {index} or a number; the last ones go first so that indexes stay right. */
function rowIndexes(value: unknown): number[] {
  if (!Array.isArray(value)) throw invalidArgument();
  const indexes = value.map((row: unknown) => {
    if (typeof row === 'number') return row;
    const target = (row as { readonly target?: TableRowTarget } | null)?.target;
    if (target === undefined) throw invalidArgument();
    return target.index;
  });
  return indexes.sort((a, b) => b - a);
}

export const tableRowsClass = defineClass<TableModel>({
  token: TABLE_ROWS,
  properties: { Count: { get: countOf } },
  collection: {
    items: (table) => Array.from({ length: countOf(table) }, (_row, index) => TABLE_ROW.of({ table, index })),
  },
  methods: {
    Add: (table, args, context) => {
      const rows = rowsArgument(args.at(1), table.columns.length);
      const index = args.has(0) ? args.integer(0) : null;
      return TABLE_ROW.of({ table, index: addTableRows(context, table, { index, rows }) });
    },
    DeleteRows: (table, args, context) => {
      for (const index of rowIndexes(args.at(0))) deleteTableRows(context, table, index, 1);
    },
    DeleteRowsAt: (table, args, context) =>
      deleteTableRows(context, table, args.integer(0), args.integerOr(1, 1)),
    GetCount: countOf,
    GetItemAt: (table, args) => {
      const target = { table, index: args.integer(0) };
      rowRect(target);
      return TABLE_ROW.of(target);
    },
  },
});

export const tableRowClass = defineClass<TableRowTarget>({
  token: TABLE_ROW,
  identity: ({ index }) => ({ _Index: index }),
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target, context) =>
        valuesGrid(context, sheetOfTable(context.workbook, target.table.sheetId), rowRect(target)),
      set: (target, value, context) => {
        const rect = rowRect(target);
        const sheet = sheetOfTable(context.workbook, target.table.sheetId);
        writeCells(context, { sheet, rect, input: gridInput(value, rect), form: 'english' });
      },
    },
  },
  methods: {
    Delete: ({ table, index }, _args, context) => deleteTableRows(context, table, index, 1),
    GetRange: (target, _args, context) =>
      rangeObject(context, sheetOfTable(context.workbook, target.table.sheetId), rowRect(target)),
  },
});
