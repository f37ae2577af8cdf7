import { formatArea } from '../../model/address';
import { isColumnHidden, isRowHidden } from '../../model/geometry';
import { rectOf } from '../../model/rects';
import type { Rect, SheetModel } from '../../model/types';
import type { PropertyDefinition } from '../../protocol/defineClass';
import { defineClass } from '../../protocol/defineClass';
import { itemNotFound } from '../../session/apiError';
import type { HostContext } from '../../session/hostContext';
import { rectOfRange } from '../../session/locate';
import type { RangeTarget } from '../../session/targets';
import { RANGE, RANGE_VIEW, RANGE_VIEWS } from '../tokens';
import { formulasGrid, numberFormatGrid, textGrid, valuesGrid, valueTypesGrid } from './grids';

/** The visible rows and columns of a range. Read-only, as in practice in Excel (office-js issue 226). */
type Property = PropertyDefinition<RangeTarget>;
type Grid = (context: HostContext, sheet: SheetModel, rect: Rect) => unknown[][] | null;

function visible(
  target: RangeTarget,
  context: HostContext,
): { readonly rows: number[]; readonly columns: number[] } {
  const rect = rectOfRange(context, target);
  const rows = numbers(rect.top, rect.bottom).filter((row) => !isRowHidden(target.sheet, row));
  const columns = numbers(rect.left, rect.right).filter((column) => !isColumnHidden(target.sheet, column));
  return { rows, columns };
}

const numbers = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_n, index) => first + index);

const shown = (grid: Grid): Property => ({
  get: (target, context) => {
    const rect = rectOfRange(context, target);
    const all = grid(context, target.sheet, rect);
    const { rows, columns } = visible(target, context);
    return all && rows.map((row) => columns.map((column) => all[row - rect.top]?.[column - rect.left]));
  },
});

export const rangeViewClass = defineClass<RangeTarget>({
  token: RANGE_VIEW,
  properties: {
    Values: shown(valuesGrid),
    Formulas: shown((context, sheet, rect) => formulasGrid(context, sheet, rect, 'english')),
    FormulasLocal: shown((context, sheet, rect) => formulasGrid(context, sheet, rect, 'local')),
    FormulasR1C1: shown((context, sheet, rect) => formulasGrid(context, sheet, rect, 'r1c1')),
    NumberFormat: shown((context, sheet, rect) => numberFormatGrid(context, sheet, rect, 'english')),
    Text: shown(textGrid),
    ValueTypes: shown(valueTypesGrid),
    RowCount: { get: (target, context) => visible(target, context).rows.length },
    ColumnCount: { get: (target, context) => visible(target, context).columns.length },
    CellAddresses: {
      get: (target, context) => {
        const { rows, columns } = visible(target, context);
        return rows.map((row) => columns.map((column) => formatArea(rectOf(row, column, 1, 1))));
      },
    },
    Index: { get: (target, context) => rectOfRange(context, target).top },
  },
  objects: { Rows: (target) => RANGE_VIEWS.of(target) },
  methods: { GetRange: (target) => RANGE.of(target) },
});

const rowView = (context: HostContext, target: RangeTarget, row: number): RangeTarget => {
  const rect = rectOfRange(context, target);
  return context.references.range(target.sheet, { ...rect, top: row, bottom: row });
};

export const rangeViewsClass = defineClass<RangeTarget>({
  token: RANGE_VIEWS,
  collection: {
    items: (target, context) =>
      visible(target, context).rows.map((row) => RANGE_VIEW.of(rowView(context, target, row))),
  },
  methods: {
    GetCount: (target, _args, context) => visible(target, context).rows.length,
    GetItemAt: (target, args, context) => {
      const row = visible(target, context).rows[args.integer(0)];
      if (row === undefined) throw itemNotFound();
      return RANGE_VIEW.of(rowView(context, target, row));
    },
  },
});
