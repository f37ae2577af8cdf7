import { formatArea } from '../../model/address';
import { overlaps } from '../../model/rects';
import type { ConditionalFormatModel, SheetModel } from '../../model/types';
import { nextId } from '../../model/workbookModel';
import type { AnyClass, PropertyDefinition } from '../../protocol/defineClass';
import { defineClass } from '../../protocol/defineClass';
import type { HostObject } from '../../protocol/classToken';
import type { MethodArguments } from '../../protocol/methodArguments';
import { asBoolean, asInteger } from '../../protocol/parseValue';
import { ApiError, itemNotFound } from '../../session/apiError';
import type { HostContext } from '../../session/hostContext';
import type { FormatTarget } from '../tokens';
import { AREAS, CONDITIONAL_FORMAT, CONDITIONAL_FORMATS, RANGE } from '../tokens';
import { RULE_TOKENS } from './conditionalRules';
import type { RuleKind } from './conditionalRules';
import { rectsOf } from '../range/rangeTargets';

interface FormatOfSheet {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

/** Types as `add` takes them and the member of a ConditionalFormat that speaks of each. */
const MEMBERS: Readonly<Record<string, RuleKind>> = {
  CellValue: 'CellValue',
  ColorScale: 'ColorScale',
  Custom: 'Custom',
  DataBar: 'DataBar',
  IconSet: 'IconSet',
  PresetCriteria: 'Preset',
  ContainsText: 'TextComparison',
  TopBottom: 'TopBottom',
};

const ofTarget = (context: HostContext, target: FormatTarget): ConditionalFormatModel[] => {
  const wanted = rectsOf(context, target);
  return target.sheet.conditionalFormats
    .filter(({ rects }) => rects.some((rect) => wanted.some((other) => overlaps(rect, other))))
    .sort((a, b) => a.priority - b.priority);
};

const objectOf = (sheet: SheetModel, format: ConditionalFormatModel): HostObject =>
  CONDITIONAL_FORMAT.of({ sheet, format });

function add(target: FormatTarget, args: MethodArguments, context: HostContext): HostObject {
  const type = args.oneOf(0, Object.keys(MEMBERS));
  const list = target.sheet.conditionalFormats;
  // A new rule comes first, as in Excel's dialogue; the others step back.
  for (const format of list) format.priority += 1;
  const format: ConditionalFormatModel = {
    id: nextId(context.workbook, 'conditionalFormat'),
    type,
    rects: rectsOf(context, target),
    priority: 0,
    stopIfTrue: false,
    rule: {},
    format: {},
  };
  list.push(format);
  context.record({ kind: 'objects', sheetId: target.sheet.id });
  return objectOf(target.sheet, format);
}

function remove(sheet: SheetModel, gone: readonly ConditionalFormatModel[], context: HostContext): null {
  const left = sheet.conditionalFormats
    .filter((format) => !gone.includes(format))
    .sort((a, b) => a.priority - b.priority);
  left.forEach((format, index) => (format.priority = index));
  sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...left);
  context.record({ kind: 'objects', sheetId: sheet.id });
  return null;
}

function byId(context: HostContext, target: FormatTarget, key: unknown): HostObject | null {
  const found = ofTarget(context, target).find(({ id }) => id === key);
  return found ? objectOf(target.sheet, found) : null;
}

function itemAt(context: HostContext, target: FormatTarget, index: number): HostObject {
  const found = ofTarget(context, target)[index];
  if (!found) throw itemNotFound();
  return objectOf(target.sheet, found);
}

const required = (found: HostObject | null): HostObject => {
  if (!found) throw itemNotFound();
  return found;
};

/** Both `CellValue` and `CellValueOrNullObject` and their like: the second is a null object on a format of another type. */
const ruleObjects = Object.fromEntries(
  Object.entries(MEMBERS).flatMap(([type, member]) => {
    const open = ({ sheet, format }: FormatOfSheet): HostObject | null =>
      format.type === type ? RULE_TOKENS[member].of({ sheet, format }) : null;
    const insist = (target: FormatOfSheet): HostObject => {
      const found = open(target);
      if (!found) throw new ApiError('InvalidOperation');
      return found;
    };
    return [
      [member, insist],
      [`${member}OrNullObject`, open],
    ];
  }),
);

const priority: PropertyDefinition<FormatOfSheet> = {
  get: ({ format }) => format.priority,
  set: ({ sheet, format }, value, context) => {
    const order = sheet.conditionalFormats
      .filter((other) => other !== format)
      .sort((a, b) => a.priority - b.priority);
    order.splice(asInteger(value), 0, format);
    order.forEach((each, index) => (each.priority = index));
    context.record({ kind: 'objects', sheetId: sheet.id });
  },
};

const firstRange = (
  { sheet, format }: FormatOfSheet,
  _args: MethodArguments,
  context: HostContext,
): HostObject | null => {
  const [rect, ...more] = format.rects;
  return rect && more.length === 0 ? RANGE.of(context.references.range(sheet, rect)) : null;
};

export const conditionalFormatClasses: readonly AnyClass[] = [
  defineClass<FormatTarget>({
    token: CONDITIONAL_FORMATS,
    collection: {
      items: (target, context) => ofTarget(context, target).map((format) => objectOf(target.sheet, format)),
      item: (target, key, context) => required(byId(context, target, key)),
    },
    methods: {
      Add: add,
      ClearAll: (target, _args, context) => remove(target.sheet, ofTarget(context, target), context),
      GetCount: (target, _args, context) => ofTarget(context, target).length,
      GetItemAt: (target, args, context) => itemAt(context, target, args.integer(0)),
      GetItemOrNullObject: (target, args, context) => byId(context, target, args.at(0)),
    },
  }),
  defineClass<FormatOfSheet>({
    token: CONDITIONAL_FORMAT,
    identity: ({ format }) => ({ Id: format.id }),
    properties: {
      Id: { get: ({ format }) => format.id },
      Type: { get: ({ format }) => format.type },
      Priority: priority,
      StopIfTrue: {
        get: ({ format }) => format.stopIfTrue,
        set: ({ sheet, format }, value, context) => {
          format.stopIfTrue = asBoolean(value);
          context.record({ kind: 'objects', sheetId: sheet.id });
        },
      },
    },
    objects: ruleObjects,
    methods: {
      Delete: ({ sheet, format }, _args, context) => remove(sheet, [format], context),
      GetRange: (target, args, context) => {
        const range = firstRange(target, args, context);
        if (!range)
          throw new ApiError(
            'InvalidOperation',
            `The rule covers ${target.format.rects.map(formatArea).join(',')}.`,
          );
        return range;
      },
      GetRangeOrNullObject: firstRange,
      GetRanges: ({ sheet, format }, _args, context) =>
        AREAS.of(context.references.areas(sheet, format.rects)),
    },
  }),
];
