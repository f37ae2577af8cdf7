import { CLEAR_WHAT, clearCells } from '../../editing/clearCells';
import { COPY_TYPES, copyCells } from '../../editing/copyCells';
import { commonStyle, formatCells } from '../../editing/formatCells';
import { formatAddress } from '../../model/address';
import {
  cellCountOf,
  columnCountOf,
  intersect,
  isEntireColumns,
  isEntireRows,
  rectOf,
  rowCountOf,
  translateRect,
} from '../../model/rects';
import type { Rect } from '../../model/types';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/types';
import type { MethodDefinition } from '../../protocol/defineClass';
import { defineClass } from '../../protocol/defineClass';
import { asText } from '../../protocol/parseValue';
import { invalidArgument, itemNotFound } from '../../session/apiError';
import type { HostContext } from '../../session/hostContext';
import { rectsOfAreas } from '../../session/locate';
import type { AreasTarget } from '../../session/targets';
import {
  AREAS,
  CONDITIONAL_FORMATS,
  DATA_VALIDATION,
  RANGE,
  RANGE_FORMAT,
  RANGES,
  TABLES_SCOPED,
  WORKSHEET,
} from '../tokens';
import { usedInside } from './navigation';
import { areasArgument, areasObject, formatTargetOfAreas, orNull } from './rangeTargets';
import { SPECIAL_TYPES, SPECIAL_VALUES, specialCells } from './specialCells';

type Method = MethodDefinition<AreasTarget>;

const eachArea =
  (change: (rect: Rect, args: Parameters<Method>[1], context: HostContext) => Rect): Method =>
  (target, args, context) =>
    areasObject(
      context,
      target.sheet,
      rectsOfAreas(context, target).map((rect) => change(rect, args, context)),
    );

const orNothing =
  (method: Method): Method =>
  (target, args, context) =>
    orNull(() => method(target, args, context));

const intersection: Method = (target, args, context) => {
  const other = areasArgument(context, args, 0, target.sheet);
  if (other.sheet !== target.sheet) throw itemNotFound();
  const rects = rectsOfAreas(context, target).flatMap((rect) =>
    other.areas.map((area) => intersect(rect, area)),
  );
  return areasObject(
    context,
    target.sheet,
    rects.filter((rect) => rect !== null),
  );
};

const special: Method = (target, args, context) => {
  const search = {
    rects: rectsOfAreas(context, target),
    type: args.oneOf(0, SPECIAL_TYPES),
    values: args.oneOf(1, SPECIAL_VALUES, 'All'),
  };
  return areasObject(context, target.sheet, specialCells(context, target.sheet, search));
};

const used: Method = (target, args, context) => {
  const rects = rectsOfAreas(context, target).map((rect) =>
    orNull(() => usedInside(context, target.sheet, rect, args.isTrue(0))),
  );
  return areasObject(
    context,
    target.sheet,
    rects.filter((rect) => rect !== null),
  );
};

/** Each source area goes to the place it has beside the first one. */
const copyFrom: Method = (target, args, context) => {
  const source = areasArgument(context, args, 0, target.sheet);
  const [origin] = source.areas;
  const [corner] = rectsOfAreas(context, target);
  if (origin === undefined || corner === undefined) throw invalidArgument();
  for (const area of source.areas) {
    const moved = translateRect(area, corner.top - origin.top, corner.left - origin.left);
    copyCells(context, {
      from: { sheet: source.sheet, rect: area },
      to: { sheet: target.sheet, rect: rectOf(moved.top, moved.left, rowCountOf(area), columnCountOf(area)) },
      type: args.oneOf(1, COPY_TYPES, 'All'),
      skipBlanks: args.isTrue(2),
      transpose: args.isTrue(3),
    });
  }
};

const address = (target: AreasTarget, context: HostContext): string =>
  formatAddress(target.sheet.name, ...rectsOfAreas(context, target));

export const areasClass = defineClass<AreasTarget>({
  token: AREAS,
  identity: (target) => (target.referenceId === null ? {} : { _ReferenceId: target.referenceId }),
  properties: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: (target, context) => rectsOfAreas(context, target).length },
    CellCount: {
      get: (target, context) =>
        rectsOfAreas(context, target).reduce((sum, rect) => sum + cellCountOf(rect), 0),
    },
    IsEntireColumn: { get: (target, context) => rectsOfAreas(context, target).every(isEntireColumns) },
    IsEntireRow: { get: (target, context) => rectsOfAreas(context, target).every(isEntireRows) },
    Style: {
      get: (target, context) =>
        commonStyle(
          context,
          target.sheet,
          rectsOfAreas(context, target),
          (style) => style.namedStyle ?? 'Normal',
        ),
      set: (target, value, context) => {
        const namedStyle = asText(value);
        for (const rect of rectsOfAreas(context, target))
          formatCells(context, target.sheet, rect, (style) => ({ ...style, namedStyle }));
      },
    },
  },
  objects: {
    Areas: (target) => RANGES.of(target),
    Format: (target) => RANGE_FORMAT.of(formatTargetOfAreas(target)),
    Worksheet: (target) => WORKSHEET.of(target.sheet),
    DataValidation: (target) => DATA_VALIDATION.of(formatTargetOfAreas(target)),
    ConditionalFormats: (target) => CONDITIONAL_FORMATS.of(formatTargetOfAreas(target)),
  },
  methods: {
    _KeepReference: (target, _args, context) => void context.references.keepAreas(target),
    Calculate: (_target, _args, context) => context.calculation.calculate('Recalculate'),
    SetDirty: (target, _args, context) =>
      rectsOfAreas(context, target).forEach((rect) => context.calculation.cellsChanged(target.sheet, rect)),
    Clear: (target, args, context) =>
      rectsOfAreas(context, target).forEach((rect) =>
        clearCells(context, target.sheet, rect, args.oneOf(0, CLEAR_WHAT, 'All')),
      ),
    CopyFrom: copyFrom,
    GetEntireColumn: eachArea((rect) => ({ ...rect, top: 0, bottom: MAX_ROWS - 1 })),
    GetEntireRow: eachArea((rect) => ({ ...rect, left: 0, right: MAX_COLUMNS - 1 })),
    GetOffsetRangeAreas: eachArea((rect, args) => translateRect(rect, args.integer(0), args.integer(1))),
    GetIntersection: intersection,
    GetIntersectionOrNullObject: orNothing(intersection),
    GetSpecialCells: special,
    GetSpecialCellsOrNullObject: orNothing(special),
    GetUsedRangeAreas: used,
    GetUsedRangeAreasOrNullObject: orNothing(used),
    GetTables: (target, args) =>
      TABLES_SCOPED.of({
        sheet: target.sheet,
        within: { ranges: target.areas, isFullyContained: args.isTrue(0) },
      }),
  },
});

export const rangesClass = defineClass<AreasTarget>({
  token: RANGES,
  properties: {},
  collection: { items: (target) => target.areas.map((area) => RANGE.of(area)) },
  methods: {
    GetCount: (target) => target.areas.length,
    GetItemAt: (target, args) => {
      const area = target.areas[args.integer(0)];
      if (area === undefined) throw itemNotFound();
      return RANGE.of(area);
    },
  },
});
