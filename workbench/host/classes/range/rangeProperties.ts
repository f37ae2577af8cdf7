import { commonStyle, formatCells, writeNumberFormats } from '../../editing/formatCells';
import { commonLine, hideLines } from '../../editing/lines';
import { gridInput, writeCells } from '../../editing/writeCells';
import type { FormulaForm } from '../../editing/writeCells';
import { formatAddress } from '../../model/address';
import { heightOf, isColumnHidden, isRowHidden, leftOf, topOf, widthOf } from '../../model/geometry';
import {
  cellCountOf,
  columnCountOf,
  isEntireColumns,
  isEntireRows,
  isSingleCell,
  rowCountOf,
} from '../../model/rects';
import type { Rect, SheetModel } from '../../model/types';
import type { PropertyDefinition } from '../../protocol/defineClass';
import { asBoolean, asText } from '../../protocol/parseValue';
import type { HostContext } from '../../session/hostContext';
import { rectOfRange } from '../../session/locate';
import type { RangeTarget } from '../../session/targets';
import { formulasGrid, numberFormatGrid, textGrid, valuesGrid, valueTypesGrid } from './grids';
import { readHyperlink, writeHyperlink } from './hyperlinks';
import { spillAt } from './spills';

type Property = PropertyDefinition<RangeTarget>;
type Read = (context: HostContext, sheet: SheetModel, rect: Rect) => unknown;

const reading =
  (read: Read): NonNullable<Property['get']> =>
  (target, context) =>
    read(context, target.sheet, rectOfRange(context, target));

const readOnly = (read: Read): Property => ({ get: reading(read) });

const writing =
  (form: FormulaForm): NonNullable<Property['set']> =>
  (target, value, context) => {
    const rect = rectOfRange(context, target);
    writeCells(context, { sheet: target.sheet, rect, input: gridInput(value, rect), form });
  };

const formats = (form: 'english' | 'local'): Property => ({
  get: reading((context, sheet, rect) => numberFormatGrid(context, sheet, rect, form)),
  set: (target, value, context) => {
    const rect = rectOfRange(context, target);
    writeNumberFormats(context, { sheet: target.sheet, rect, input: gridInput(value, rect), form });
  },
});

const hiding = (side: 'rows' | 'columns'): Property => ({
  get: reading((_context, sheet, rect) =>
    side === 'rows'
      ? commonLine([[rect.top, rect.bottom]], (row) => isRowHidden(sheet, row))
      : commonLine([[rect.left, rect.right]], (column) => isColumnHidden(sheet, column)),
  ),
  set: (target, value, context) => {
    const rect = rectOfRange(context, target);
    const span = side === 'rows' ? ([rect.top, rect.bottom] as const) : ([rect.left, rect.right] as const);
    hideLines(context, { sheet: target.sheet, side, spans: [span], hide: asBoolean(value) });
  },
});

/** -1 where the number does not fit 32 bits, as the API says for cellCount. */
const countText = (count: number): number => (count > 2_147_483_647 ? -1 : count);

function hasSpill(context: HostContext, sheet: SheetModel, rect: Rect): boolean | null {
  context.calculation.settle();
  if (!isSingleCell(rect)) return sheet.cells.hasFormulas(rect) ? null : false;
  return spillAt(sheet, rect.top, rect.left) !== null;
}

/** Named cell styles: the name is kept with the cells; built-in looks are not applied. */
const style: Property = {
  get: (target, context) =>
    commonStyle(context, target.sheet, [rectOfRange(context, target)], (held) => held.namedStyle ?? 'Normal'),
  set: (target, value, context) => {
    const namedStyle = asText(value);
    formatCells(context, target.sheet, rectOfRange(context, target), (held) => ({ ...held, namedStyle }));
  },
};

export const RANGE_PROPERTIES: Readonly<Record<string, Property>> = {
  Values: { get: reading(valuesGrid), set: writing('english') },
  Formulas: {
    get: reading((context, sheet, rect) => formulasGrid(context, sheet, rect, 'english')),
    set: writing('english'),
  },
  FormulasLocal: {
    get: reading((context, sheet, rect) => formulasGrid(context, sheet, rect, 'local')),
    set: writing('local'),
  },
  FormulasR1C1: {
    get: reading((context, sheet, rect) => formulasGrid(context, sheet, rect, 'r1c1')),
    set: writing('r1c1'),
  },
  NumberFormat: formats('english'),
  NumberFormatLocal: formats('local'),
  Text: readOnly(textGrid),
  ValueTypes: readOnly(valueTypesGrid),
  RowIndex: readOnly((_context, _sheet, rect) => rect.top),
  ColumnIndex: readOnly((_context, _sheet, rect) => rect.left),
  RowCount: readOnly((_context, _sheet, rect) => rowCountOf(rect)),
  ColumnCount: readOnly((_context, _sheet, rect) => columnCountOf(rect)),
  CellCount: readOnly((_context, _sheet, rect) => countText(cellCountOf(rect))),
  Address: readOnly((_context, sheet, rect) => formatAddress(sheet.name, rect)),
  AddressLocal: readOnly((_context, sheet, rect) => formatAddress(sheet.name, rect)),
  IsEntireColumn: readOnly((_context, _sheet, rect) => isEntireColumns(rect)),
  IsEntireRow: readOnly((_context, _sheet, rect) => isEntireRows(rect)),
  RowHidden: hiding('rows'),
  ColumnHidden: hiding('columns'),
  Hidden: readOnly((_context, sheet, rect) => isAllHidden(sheet, rect)),
  Hyperlink: { get: reading(readHyperlink), set: writeHyperlink },
  Style: style,
  HasSpill: readOnly(hasSpill),
  SavedAsArray: readOnly(
    (_context, sheet, rect) => sheet.cells.formula(rect.top, rect.left)?.array !== undefined,
  ),
  Top: readOnly((_context, sheet, rect) => topOf(sheet, rect.top)),
  Left: readOnly((_context, sheet, rect) => leftOf(sheet, rect.left)),
  Height: readOnly((_context, sheet, rect) => heightOf(sheet, rect)),
  Width: readOnly((_context, sheet, rect) => widthOf(sheet, rect)),
};

function isAllHidden(sheet: SheetModel, rect: Rect): boolean | null {
  const rows = commonLine([[rect.top, rect.bottom]], (row) => isRowHidden(sheet, row));
  const columns = commonLine([[rect.left, rect.right]], (column) => isColumnHidden(sheet, column));
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

export const RANGE_NOT_PROVIDED = ['LinkedDataTypeState', 'NumberFormatCategories'] as const;
