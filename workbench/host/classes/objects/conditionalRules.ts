import type { ConditionalFormatModel, SheetModel } from '../../model/types';
import { ClassToken } from '../../protocol/classToken';
import type { HostObject } from '../../protocol/classToken';
import type { AnyClass } from '../../protocol/defineClass';
import { defineClass } from '../../protocol/defineClass';
import { itemNotFound } from '../../session/apiError';
import type { HostContext } from '../../session/hostContext';
import type { Bag, OptionList } from './bag';
import { bagOf, clearBag, color, flag, options, optionsOf, part, record, text } from './bag';

interface RuleTarget {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

const RULE_KINDS = [
  'CellValue',
  'ColorScale',
  'Custom',
  'DataBar',
  'IconSet',
  'Preset',
  'TextComparison',
  'TopBottom',
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];
const CLASS_NAMES: Readonly<Record<RuleKind, string>> = {
  CellValue: 'CellValueConditionalFormat',
  ColorScale: 'ColorScaleConditionalFormat',
  Custom: 'CustomConditionalFormat',
  DataBar: 'DataBarConditionalFormat',
  IconSet: 'IconSetConditionalFormat',
  Preset: 'PresetCriteriaConditionalFormat',
  TextComparison: 'TextConditionalFormat',
  TopBottom: 'TopBottomConditionalFormat',
};
export const RULE_TOKENS = Object.fromEntries(
  RULE_KINDS.map((kind) => [kind, new ClassToken<RuleTarget>(CLASS_NAMES[kind])]),
) as Readonly<Record<RuleKind, ClassToken<RuleTarget>>>;

const RULE = new ClassToken<Bag>('ConditionalFormatRule');
const RANGE_FORMAT = new ClassToken<Bag>('ConditionalRangeFormat');
const FILL = new ClassToken<Bag>('ConditionalRangeFill');
const FONT = new ClassToken<Bag>('ConditionalRangeFont');
const BORDERS = new ClassToken<Bag>('ConditionalRangeBorderCollection');
const BORDER = new ClassToken<Bag>('ConditionalRangeBorder');
const POSITIVE = new ClassToken<Bag>('ConditionalDataBarPositiveFormat');

const ruleBag = ({ sheet, format }: RuleTarget): Bag => bagOf(sheet, format.rule);
const formatBag = ({ sheet, format }: RuleTarget): Bag => bagOf(sheet, format.format);

/** Properties of a rule class, kept in the format's rule under their own names. */
const ruleOptions = (list: OptionList) => optionsOf(list, ruleBag);

/** `Rule` is the whole record: { formula1, operator } and its like. */
const wholeRule = {
  Rule: {
    get: ({ format }: RuleTarget) => format.rule,
    set: ({ sheet, format }: RuleTarget, value: unknown, context: HostContext) => {
      format.rule = structuredClone(value) as Record<string, unknown>;
      context.record({ kind: 'objects', sheetId: sheet.id });
    },
  },
};
const ownFormat = { Format: (target: RuleTarget) => RANGE_FORMAT.of(formatBag(target)) };
const simple = (kind: RuleKind): AnyClass =>
  defineClass<RuleTarget>({ token: RULE_TOKENS[kind], properties: wholeRule, objects: ownFormat });

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
const border = (bag: Bag, side: string): HostObject => BORDER.of(part(bag, side));
const clear = (bag: Bag, _args: unknown, context: HostContext): null => {
  clearBag(bag);
  context.record({ kind: 'objects', sheetId: bag.sheet.id });
  return null;
};
const ruleClasses: readonly AnyClass[] = [
  simple('CellValue'),
  simple('Preset'),
  simple('TextComparison'),
  simple('TopBottom'),
  defineClass<RuleTarget>({
    token: RULE_TOKENS.Custom,
    objects: { ...ownFormat, Rule: (target) => RULE.of(ruleBag(target)) },
  }),
  defineClass<RuleTarget>({
    token: RULE_TOKENS.ColorScale,
    properties: {
      ...ruleOptions({ Criteria: record() }),
      ThreeColorScale: {
        get: ({ format }) =>
          Boolean((format.rule['criteria'] as { midpoint?: unknown } | undefined)?.midpoint),
      },
    },
  }),
  defineClass<RuleTarget>({
    token: RULE_TOKENS.DataBar,
    properties: ruleOptions({
      ShowDataBarOnly: flag(false),
      LowerBoundRule: record({ type: 'Automatic' }),
      UpperBoundRule: record({ type: 'Automatic' }),
    }),
    objects: { PositiveFormat: (target) => POSITIVE.of(part(ruleBag(target), 'positiveFormat')) },
  }),
  defineClass<RuleTarget>({
    token: RULE_TOKENS.IconSet,
    properties: ruleOptions({
      Criteria: record([]),
      ReverseIconOrder: flag(false),
      ShowIconOnly: flag(false),
      Style: text('ThreeTrafficLights1'),
    }),
  }),
];

const formatClasses: readonly AnyClass[] = [
  defineClass<Bag>({
    token: RULE,
    properties: options({ Formula: text() }),
    notProvided: ['FormulaLocal', 'FormulaR1C1'],
  }),
  defineClass<Bag>({
    token: RANGE_FORMAT,
    properties: options({ NumberFormat: record(null) }),
    objects: {
      Fill: (bag) => FILL.of(part(bag, 'fill')),
      Font: (bag) => FONT.of(part(bag, 'font')),
      Borders: (bag) => BORDERS.of(part(bag, 'borders')),
    },
  }),
  defineClass<Bag>({ token: FILL, properties: options({ Color: color('') }), methods: { Clear: clear } }),
  defineClass<Bag>({
    token: FONT,
    properties: options({
      Color: color(''),
      Italic: flag(false),
      Bold: flag(false),
      Underline: text('None'),
      Strikethrough: flag(false),
    }),
    methods: { Clear: clear },
  }),
  defineClass<Bag>({
    token: BORDERS,
    properties: { Count: { get: () => SIDES.length } },
    objects: Object.fromEntries(
      SIDES.map((side) => [side.replace('Edge', ''), (bag: Bag) => border(bag, side)]),
    ),
    collection: {
      items: (bag) => SIDES.map((side) => border(bag, side)),
      item: (bag, key) => {
        const side = SIDES.find((name) => name === key);
        if (!side) throw itemNotFound();
        return border(bag, side);
      },
    },
    methods: { GetItemAt: (bag, args) => border(bag, SIDES[args.integer(0)] ?? 'EdgeTop') },
  }),
  defineClass<Bag>({ token: BORDER, properties: options({ Color: color('#000000'), Style: text('None') }) }),
  defineClass<Bag>({ token: POSITIVE, properties: options({ FillColor: color('#638EC6') }) }),
];

export const conditionalRuleClasses: readonly AnyClass[] = [...ruleClasses, ...formatClasses];
