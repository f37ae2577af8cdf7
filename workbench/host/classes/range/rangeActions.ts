import { removeDuplicates } from '../../editing/removeDuplicates';
import { autoFill } from '../../editing/autoFill';
import { CLEAR_WHAT, clearCells } from '../../editing/clearCells';
import { COPY_TYPES, copyCells, moveCells } from '../../editing/copyCells';
import { deleteCells, insertCells } from '../../editing/insertDelete';
import { foldLines, groupLines } from '../../editing/lines';
import type { Side, Span } from '../../editing/lines';
import { mergeCells, unmergeCells } from '../../editing/mergeCells';
import { selectRange } from '../../editing/select';
import { columnCountOf, containsRect, intersect, rowCountOf } from '../../model/rects';
import type { Rect } from '../../model/types';
import type { MethodDefinition } from '../../protocol/defineClass';
import { invalidArgument } from '../../session/apiError';
import { rectOfRange } from '../../session/locate';
import type { RangeTarget } from '../../session/targets';
import { RANGE_VIEW, REMOVE_DUPLICATES_RESULT, TABLES_SCOPED } from '../tokens';
import { findCriteria, findFirst, replaceAll } from './find';
import { areasArgument, areasObject, orNull, rangeArgument, rangeObject } from './rangeTargets';
import { SPECIAL_TYPES, SPECIAL_VALUES, specialCells } from './specialCells';

type Method = MethodDefinition<RangeTarget>;

const orNothing =
  (method: Method): Method =>
  (target, args, context) =>
    orNull(() => method(target, args, context));

const validateSize: Method = (target, args, context) => {
  const rect = rectOfRange(context, target);
  if (args.integer(0) !== rowCountOf(rect) || args.integer(1) !== columnCountOf(rect))
    throw invalidArgument();
};

const copyFrom: Method = (target, args, context) => {
  const source = areasArgument(context, args, 0, target.sheet);
  const [from, ...more] = source.areas;
  if (from === undefined || more.length > 0) throw invalidArgument();
  copyCells(context, {
    from: { sheet: source.sheet, rect: from },
    to: { sheet: target.sheet, rect: rectOfRange(context, target) },
    type: args.oneOf(1, COPY_TYPES, 'All'),
    skipBlanks: args.isTrue(2),
    transpose: args.isTrue(3),
  });
};

const moveTo: Method = (target, args, context) => {
  const to = rangeArgument(context, args, 0, target.sheet);
  moveCells(context, { sheet: target.sheet, rect: rectOfRange(context, target) }, to);
};

const insert: Method = (target, args, context) => {
  const rect = rectOfRange(context, target);
  insertCells(context, target.sheet, rect, args.oneOf(0, ['Down', 'Right']));
  return rangeObject(context, target.sheet, rect);
};

const remove: Method = (target, args, context) =>
  deleteCells(context, target.sheet, rectOfRange(context, target), args.oneOf(0, ['Up', 'Left']));

const special: Method = (target, args, context) => {
  const search = {
    rects: [rectOfRange(context, target)],
    type: args.oneOf(0, SPECIAL_TYPES),
    values: args.oneOf(1, SPECIAL_VALUES, 'All'),
  };
  return areasObject(context, target.sheet, specialCells(context, target.sheet, search));
};

const find: Method = (target, args, context) => {
  const criteria = findCriteria(args.text(0), args.options(1));
  return rangeObject(
    context,
    target.sheet,
    findFirst(context, target.sheet, rectOfRange(context, target), criteria),
  );
};

const replace: Method = (target, args, context) =>
  replaceAll(context, target.sheet, rectOfRange(context, target), {
    criteria: findCriteria(args.text(0), args.options(2)),
    replacement: args.text(1),
  });

const mergedAreas: Method = (target, _args, context) => {
  const rect = rectOfRange(context, target);
  return areasObject(
    context,
    target.sheet,
    target.sheet.merges.filter((merge) => intersect(merge, rect)),
  );
};

function spansOf(
  rect: Rect,
  option: 'ByRows' | 'ByColumns',
): { readonly side: Side; readonly spans: readonly Span[] } {
  return option === 'ByRows'
    ? { side: 'rows', spans: [[rect.top, rect.bottom]] }
    : { side: 'columns', spans: [[rect.left, rect.right]] };
}

const GROUP_OPTIONS = ['ByRows', 'ByColumns'] as const;
const grouping =
  (by: 1 | -1): Method =>
  (target, args, context) => {
    const spans = spansOf(rectOfRange(context, target), args.oneOf(0, GROUP_OPTIONS));
    groupLines(context, { sheet: target.sheet, ...spans, by });
  };
const folding =
  (fold: boolean): Method =>
  (target, args, context) => {
    const spans = spansOf(rectOfRange(context, target), args.oneOf(0, GROUP_OPTIONS));
    foldLines(context, { sheet: target.sheet, ...spans, fold });
  };

const duplicates: Method = (target, args, context) => {
  const columns = args.at(0);
  if (!Array.isArray(columns) || !columns.every((column) => typeof column === 'number'))
    throw invalidArgument();
  const rect = rectOfRange(context, target);
  const task = { rect, columns, hasHeader: args.isTrue(1) };
  return REMOVE_DUPLICATES_RESULT.of(removeDuplicates(context, target.sheet, task));
};

const fill: Method = (target, args, context) => {
  const source = rectOfRange(context, target);
  if (!args.has(0)) throw invalidArgument();
  const { sheet, rect } = rangeArgument(context, args, 0, target.sheet);
  if (sheet !== target.sheet || !containsRect(rect, source)) throw invalidArgument();
  const types = ['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues'] as const;
  autoFill(context, { sheet, source, target: rect, type: args.oneOf(1, types, 'FillDefault') });
};

export const RANGE_ACTIONS: Readonly<Record<string, Method>> = {
  _KeepReference: (target, _args, context) => void context.references.keepRange(target),
  _ValidateArraySize: validateSize,
  Clear: (target, args, context) =>
    clearCells(context, target.sheet, rectOfRange(context, target), args.oneOf(0, CLEAR_WHAT, 'All')),
  CopyFrom: copyFrom,
  MoveTo: moveTo,
  Insert: insert,
  Delete: remove,
  Merge: (target, args, context) =>
    mergeCells(context, target.sheet, rectOfRange(context, target), args.isTrue(0) ? 'rowByRow' : 'whole'),
  Unmerge: (target, _args, context) => unmergeCells(context, target.sheet, rectOfRange(context, target)),
  Select: (target, _args, context) => selectRange(context, target.sheet, rectOfRange(context, target)),
  Calculate: (_target, _args, context) => context.calculation.calculate('Recalculate'),
  SetDirty: (target, _args, context) =>
    context.calculation.cellsChanged(target.sheet, rectOfRange(context, target)),
  GetSpecialCells: special,
  GetSpecialCellsOrNullObject: orNothing(special),
  GetVisibleView: (target) => RANGE_VIEW.of(target),
  Find: find,
  FindOrNullObject: orNothing(find),
  ReplaceAll: replace,
  GetMergedAreas: mergedAreas,
  GetMergedAreasOrNullObject: orNothing(mergedAreas),
  GetTables: (target, args) =>
    TABLES_SCOPED.of({ sheet: target.sheet, within: { ranges: [target], isFullyContained: args.isTrue(0) } }),
  Group: grouping(1),
  Ungroup: grouping(-1),
  ShowGroupDetails: folding(false),
  HideGroupDetails: folding(true),
  RemoveDuplicates: duplicates,
  AutoFill: fill,
};
