import { columnCountOf, rowCountOf } from '../../model/rects';
import type { Rect, SheetModel, TableModel } from '../../model/types';
import type { AnyClass } from '../../protocol/defineClass';
import { defineClass } from '../../protocol/defineClass';
import { assertAllowed } from '../../editing/guard';
import type { SortField } from '../../editing/sortRows';
import { sortRows } from '../../editing/sortRows';
import { ApiError, invalidArgument } from '../../session/apiError';
import { EVENT, WORKBOOK_TARGET } from '../../session/eventHub';
import type { HostContext } from '../../session/hostContext';
import { formatArea } from '../../model/address';
import { rectOfRange, sheetOfTable } from '../../session/locate';
import type { RangeTarget } from '../../session/targets';
import { RANGE_SORT, TABLE_SORT } from '../tokens';

interface Sort {
  readonly sheet: SheetModel;
  readonly rect: Rect;
  readonly fields: readonly SortField[];
  readonly isCaseSensitive: boolean;
}

interface TableSortState {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}

function asFields(value: unknown, rect: Rect): SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument();
  const fields = value as SortField[];
  if (fields.some(({ key }) => !Number.isInteger(key) || key < 0 || key >= columnCountOf(rect)))
    throw invalidArgument();
  return fields;
}

function run(sort: Sort, context: HostContext): null {
  assertAllowed(sort.sheet, 'allowSort');
  if (rowCountOf(sort.rect) > 0) sortRows(context, sort);
  context.events.emit(EVENT.rowSorted, [sort.sheet.id, WORKBOOK_TARGET], () => ({
    type: 'WorksheetRowSorted',
    worksheetId: sort.sheet.id,
    address: formatArea(sort.rect),
    source: 'Local',
  }));
  return null;
}

function runTable(table: TableModel, state: TableSortState, context: HostContext): null {
  const rect = {
    ...table.rect,
    top: table.rect.top + (table.showHeaders ? 1 : 0),
    bottom: table.rect.bottom - (table.showTotals ? 1 : 0),
  };
  return run(
    {
      sheet: sheetOfTable(context.workbook, table.sheetId),
      rect,
      fields: state.fields,
      isCaseSensitive: state.matchCase,
    },
    context,
  );
}

const stateOf = (table: TableModel): TableSortState =>
  (table.sort as TableSortState | undefined) ?? { fields: [], matchCase: false };

export const sortingClasses: readonly AnyClass[] = [
  defineClass<RangeTarget>({
    token: RANGE_SORT,
    methods: {
      Apply: (target, args, context) => {
        const whole = rectOfRange(context, target);
        const fields = asFields(args.at(0), whole);
        // Rows only: sorting columns against each other is not played.
        if (args.oneOf(3, ['Rows', 'Columns'] as const, 'Rows') === 'Columns')
          throw new ApiError('ApiNotFound', undefined, 'RangeSort.apply orientation');
        const rect = args.isTrue(2) ? { ...whole, top: whole.top + 1 } : whole;
        return run({ sheet: target.sheet, rect, fields, isCaseSensitive: args.isTrue(1) }, context);
      },
    },
  }),
  defineClass<TableModel>({
    token: TABLE_SORT,
    properties: {
      MatchCase: { get: (table) => stateOf(table).matchCase },
      Method: { get: () => 'PinYin' },
      Fields: { get: (table) => stateOf(table).fields },
    },
    methods: {
      Apply: (table, args, context) => {
        const state = { fields: asFields(args.at(0), table.rect), matchCase: args.isTrue(1) };
        table.sort = state;
        return runTable(table, state, context);
      },
      Reapply: (table, _args, context) => runTable(table, stateOf(table), context),
      Clear: (table) => {
        delete table.sort;
        return null;
      },
    },
  }),
];
