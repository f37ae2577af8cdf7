import { showOutline } from '../editing/lines';
import { activateSheet } from '../editing/select';
import {
  COPY_POSITIONS,
  copySheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from '../editing/sheets';
import { assertAllowed } from '../editing/guard';
import { rectOf, WHOLE_SHEET } from '../model/rects';
import { STANDARD_HEIGHT_POINTS } from '../model/sizes';
import type { Rect, SheetModel } from '../model/types';
import type { HostObject } from '../protocol/classToken';
import type { MethodDefinition, PropertyDefinition } from '../protocol/defineClass';
import { defineClass } from '../protocol/defineClass';
import { asBoolean, asColor, asInteger, asNumber, asOneOf, asText } from '../protocol/parseValue';
import { invalidArgument, itemNotFound } from '../session/apiError';
import type { HostContext } from '../session/hostContext';
import { locate } from '../session/locate';
import { eventMethods } from './eventMethods';
import { findAll, findCriteria, replaceAll } from './range/find';
import { usedInside } from './range/navigation';
import { areasObject, orNull, rangeObject } from './range/rangeTargets';
import { SHEET_EVENTS } from './sheetEvents';
import {
  AUTO_FILTER,
  CHARTS,
  FREEZE_PANES,
  NAMED_ITEMS,
  PAGE_BREAKS,
  PAGE_LAYOUT,
  SHAPES,
  SHEET_PROPERTIES,
  TABLES,
  WORKSHEET,
  WORKSHEET_PROTECTION,
} from './tokens';
import { sheetByKey } from './worksheetCollection';

type Method = MethodDefinition<SheetModel>;

/** An option of the sheet that a view shows. */
function option<
  K extends 'showGridlines' | 'showHeadings' | 'tabColor' | 'standardWidth' | 'enableCalculation',
>(name: K, parse: (value: unknown) => SheetModel[K]): PropertyDefinition<SheetModel> {
  return {
    get: (sheet) => sheet[name],
    set: (sheet, value, context) => {
      assertAllowed(sheet);
      sheet[name] = parse(value);
      context.record({ kind: 'sheets' });
    },
  };
}

const PROPERTIES: Readonly<Record<string, PropertyDefinition<SheetModel>>> = {
  Id: { get: (sheet) => sheet.id },
  Name: {
    get: (sheet) => sheet.name,
    set: (sheet, value, context) => renameSheet(context, sheet, asText(value)),
  },
  Position: {
    get: (sheet, context) => context.workbook.sheets.indexOf(sheet),
    set: (sheet, value, context) => moveSheet(context, sheet, asInteger(value)),
  },
  Visibility: {
    get: (sheet) => sheet.visibility,
    set: (sheet, value, context) =>
      setVisibility(context, sheet, asOneOf(['Visible', 'Hidden', 'VeryHidden'])(value)),
  },
  TabColor: option('tabColor', asColor),
  StandardWidth: option('standardWidth', asNumber),
  StandardHeight: { get: () => STANDARD_HEIGHT_POINTS },
  ShowGridlines: option('showGridlines', asBoolean),
  ShowHeadings: option('showHeadings', asBoolean),
  EnableCalculation: option('enableCalculation', asBoolean),
};

const used: Method = (sheet, args, context) =>
  rangeObject(context, sheet, usedInside(context, sheet, WHOLE_SHEET, args.isTrue(0)));

/** Used range of an empty sheet: A1 (Excel's answer; only the …OrNullObject form says that there is none). */
const usedOrFirst: Method = (sheet, args, context) =>
  orNull(() => used(sheet, args, context)) ?? rangeObject(context, sheet, rectOf(0, 0, 1, 1));

const getRange: Method = (sheet, args, context) => {
  if (!args.has(0) || args.text(0) === '') return rangeObject(context, sheet, WHOLE_SHEET);
  const place = locate(context, args.text(0), sheet);
  const [rect, ...more] = place.areas;
  if (rect === undefined || more.length > 0) throw invalidArgument();
  return rangeObject(context, place.sheet, rect);
};

const getRanges: Method = (sheet, args, context) => {
  if (!args.has(0)) return areasObject(context, sheet, [WHOLE_SHEET]);
  const place = locate(context, args.text(0), sheet);
  return areasObject(context, place.sheet, place.areas);
};

const byIndexes: Method = (sheet, args, context) => {
  const [rows, columns] = [args.integer(2), args.integer(3)];
  if (rows < 1 || columns < 1) throw invalidArgument();
  return rangeObject(context, sheet, rectOf(args.integer(0), args.integer(1), rows, columns));
};

function neighbour(step: 1 | -1): Method {
  return (sheet, args, context): HostObject => {
    const isWanted = (other: SheetModel): boolean => !args.isTrue(0) || other.visibility === 'Visible';
    const { sheets } = context.workbook;
    for (let index = sheets.indexOf(sheet) + step; ; index += step) {
      const other = sheets[index];
      if (other === undefined) throw itemNotFound();
      if (isWanted(other)) return WORKSHEET.of(other);
    }
  };
}

const orNothing =
  (method: Method): Method =>
  (sheet, args, context) =>
    orNull(() => method(sheet, args, context));

const findEverywhere: Method = (sheet, args, context) => {
  const rects: Rect[] = findAll(context, sheet, WHOLE_SHEET, findCriteria(args.text(0), args.options(1)));
  return areasObject(context, sheet, rects);
};

const byId: Method = (_sheet, args, context) => WORKSHEET.of(sheetByKey(context.workbook, args.text(0)));

const METHODS: Readonly<Record<string, Method>> = {
  Activate: (sheet, _args, context) => activateSheet(context, sheet),
  Calculate: (_sheet, _args, context) => context.calculation.calculate('Recalculate'),
  Copy: (sheet, args, context) => {
    const place = { position: args.oneOf(0, COPY_POSITIONS, 'None'), relativeTo: args.object(1, WORKSHEET) };
    return WORKSHEET.of(copySheet(context, sheet, place));
  },
  Delete: (sheet, _args, context) => deleteSheet(context, sheet),
  FindAll: findEverywhere,
  FindAllOrNullObject: orNothing(findEverywhere),
  ReplaceAll: (sheet, args, context) =>
    replaceAll(context, sheet, WHOLE_SHEET, {
      criteria: findCriteria(args.text(0), args.options(2)),
      replacement: args.text(1),
    }),
  GetCell: (sheet, args, context) =>
    rangeObject(context, sheet, rectOf(args.integer(0), args.integer(1), 1, 1)),
  GetRange: getRange,
  GetRanges: getRanges,
  GetRangeByIndexes: byIndexes,
  GetUsedRange: usedOrFirst,
  GetUsedRangeOrNullObject: orNothing(used),
  GetNext: neighbour(1),
  GetNextOrNullObject: orNothing(neighbour(1)),
  GetPrevious: neighbour(-1),
  GetPreviousOrNullObject: orNothing(neighbour(-1)),
  ShowOutlineLevels: (sheet, args, context: HostContext) =>
    showOutline(context, sheet, { rows: args.integer(0), columns: args.integer(1) }),
  _GetAnotherWorksheetById: byId,
  _GetSheetById: byId,
};

export const worksheetClass = defineClass<SheetModel>({
  token: WORKSHEET,
  identity: (sheet) => ({ Id: sheet.id }),
  properties: PROPERTIES,
  notProvided: ['TabId'],
  objects: {
    AutoFilter: (sheet) => AUTO_FILTER.of({ sheet, table: null }),
    Charts: (sheet) => CHARTS.of(sheet),
    CustomProperties: (sheet) => SHEET_PROPERTIES.of(sheet),
    HorizontalPageBreaks: (sheet) => PAGE_BREAKS.of({ sheet, axis: 'rows' }),
    VerticalPageBreaks: (sheet) => PAGE_BREAKS.of({ sheet, axis: 'columns' }),
    FreezePanes: (sheet) => FREEZE_PANES.of(sheet),
    Names: (sheet) => NAMED_ITEMS.of({ sheet }),
    PageLayout: (sheet) => PAGE_LAYOUT.of(sheet),
    Protection: (sheet) => WORKSHEET_PROTECTION.of(sheet),
    Shapes: (sheet) => SHAPES.of(sheet),
    Tables: (sheet) => TABLES.of({ sheet }),
  },
  methods: { ...METHODS, ...eventMethods<SheetModel>(SHEET_EVENTS, (sheet) => sheet.id) },
});
