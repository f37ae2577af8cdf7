import { translateFormula } from '../../host/calc/translateFormula';
import { containsCell } from '../../host/model/rects';
import type { CellStyle, ConditionalFormatModel, SheetModel } from '../../host/model/types';
import { layeredStyle } from '../grid/tableStyles';
import type { PageHost } from '../host/pageHost';
import { ruleMatches } from './ruleMatches';
import { ruleNumbers } from './ruleNumbers';
import type { RuleNumbers } from './ruleNumbers';
import { mixedColor, thresholdValue } from './thresholds';
import type { Threshold } from './thresholds';

/** A data bar: from `start` to `end` of the cell's width, both 0 to 1. */
export interface CellBar {
  readonly start: number;
  readonly end: number;
  readonly color: string;
  readonly isGradient: boolean;
}

export interface CellIcon {
  /** 0 is the lowest group. */
  readonly group: number;
  readonly groups: number;
  readonly set: string;
}

/** What conditional formats lay over a cell. */
export interface ConditionalLook {
  readonly style: CellStyle | null;
  readonly bar: CellBar | null;
  readonly icon: CellIcon | null;
  readonly hidesText: boolean;
}

export interface ConditionalLooks {
  lookAt(sheet: SheetModel, row: number, column: number): ConditionalLook | null;
  /** Cells or rules changed: figures are read again. */
  forget(): void;
}

type MutableLook = { -readonly [K in keyof ConditionalLook]: ConditionalLook[K] };

export function createConditionalLooks(host: PageHost): ConditionalLooks {
  let numbers = new WeakMap<ConditionalFormatModel, RuleNumbers>();

  const numbersOf = (sheet: SheetModel, format: ConditionalFormatModel): RuleNumbers => {
    const known = numbers.get(format);
    if (known) return known;
    const read = ruleNumbers(sheet, format);
    numbers.set(format, read);
    return read;
  };

  const evaluator = (sheet: SheetModel, format: ConditionalFormatModel, row: number, column: number) => {
    const [first] = format.rects;
    return (formula: unknown): unknown => {
      if (typeof formula === 'number') return formula;
      const text = String(formula ?? '');
      const plain = Number(text.replace(/^=/, ''));
      if (text.replace(/^=/, '').trim() !== '' && Number.isFinite(plain)) return plain;
      const home = { row: first?.top ?? row, column: first?.left ?? column };
      const written = text.startsWith('=') ? text : `=${text}`;
      return host.evaluate(translateFormula(written, home, { row, column }), sheet.id, row, column);
    };
  };

  const apply = (look: MutableLook, format: ConditionalFormatModel, at: Place): boolean => {
    const { sheet, row, column } = at;
    const value = sheet.cells.get(row, column);
    const rule = {
      format,
      numbers: numbersOf(sheet, format),
      evaluate: evaluator(sheet, format, row, column),
    };
    if (format.type === 'ColorScale') return addScale(look, rule, value);
    if (format.type === 'DataBar') return addBar(look, rule, value);
    if (format.type === 'IconSet') return addIcon(look, rule, value);
    const cell = { value, text: host.textOf(sheet, row, column), ...rule };
    if (!ruleMatches(format, cell)) return false;
    // An earlier rule wins where two set the same thing.
    look.style = look.style
      ? layeredStyle(format.format as CellStyle, look.style)
      : (format.format as CellStyle);
    return true;
  };

  return {
    forget: () => void (numbers = new WeakMap()),
    lookAt(sheet, row, column) {
      const formats = sheet.conditionalFormats.filter(({ rects }) =>
        rects.some((rect) => containsCell(rect, row, column)),
      );
      if (formats.length === 0) return null;
      const look: MutableLook = { style: null, bar: null, icon: null, hidesText: false };
      for (const format of formats.sort((a, b) => a.priority - b.priority)) {
        if (apply(look, format, { sheet, row, column }) && format.stopIfTrue) break;
      }
      return look;
    },
  };
}

interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

interface Rule {
  readonly format: ConditionalFormatModel;
  readonly numbers: RuleNumbers;
  readonly evaluate: (formula: unknown) => unknown;
}

function addScale(look: MutableLook, { format, numbers, evaluate }: Rule, value: unknown): boolean {
  if (typeof value !== 'number') return false;
  const { minimum, midpoint, maximum } = (format.rule['criteria'] ?? {}) as Record<
    string,
    Threshold | undefined
  >;
  const low = thresholdValue(minimum, numbers, numbers.least, evaluate);
  const high = thresholdValue(maximum, numbers, numbers.most, evaluate);
  const [from = '#F8696B', to = '#63BE7B'] = [minimum?.color, maximum?.color];
  const share = (a: number, b: number) => (b === a ? 0 : (value - a) / (b - a));
  let color = mixedColor(from, to, share(low, high));
  if (midpoint) {
    const middle = thresholdValue(midpoint, numbers, (low + high) / 2, evaluate);
    const between = midpoint.color ?? '#FFEB84';
    color =
      value < middle
        ? mixedColor(from, between, share(low, middle))
        : mixedColor(between, to, share(middle, high));
  }
  look.style = layeredStyle({ fill: { color } }, look.style ?? {});
  return true;
}

interface BarRule {
  readonly positiveFormat?: { readonly fillColor?: string; readonly gradientFill?: boolean };
  readonly negativeFormat?: { readonly fillColor?: string; readonly matchPositiveFillColor?: boolean };
  readonly lowerBoundRule?: Threshold;
  readonly upperBoundRule?: Threshold;
  readonly showDataBarOnly?: boolean;
}

/** Automatic ends start at zero, or at the least value where that is negative. */
function addBar(look: MutableLook, { format, numbers, evaluate }: Rule, value: unknown): boolean {
  if (typeof value !== 'number') return false;
  const { positiveFormat = {}, negativeFormat = {}, ...rule } = format.rule as BarRule;
  const low = thresholdValue(rule.lowerBoundRule, numbers, Math.min(0, numbers.least), evaluate);
  const high = thresholdValue(rule.upperBoundRule, numbers, Math.max(0, numbers.most), evaluate);
  const share = (figure: number) =>
    high === low ? 0 : Math.min(1, Math.max(0, (figure - low) / (high - low)));
  const zero = share(0);
  const positive = positiveFormat.fillColor ?? '#638EC6';
  const negative = negativeFormat.matchPositiveFillColor ? positive : (negativeFormat.fillColor ?? '#FF0000');
  look.bar ??= {
    start: Math.min(zero, share(value)),
    end: Math.max(zero, share(value)),
    color: value < 0 ? negative : positive,
    isGradient: positiveFormat.gradientFill ?? true,
  };
  look.hidesText ||= Boolean(rule.showDataBarOnly);
  return true;
}

interface IconRule {
  readonly style?: string;
  readonly criteria?: readonly (Threshold & { readonly operator?: string })[];
  readonly reverseIconOrder?: boolean;
  readonly showIconOnly?: boolean;
}

function addIcon(look: MutableLook, { format, numbers, evaluate }: Rule, value: unknown): boolean {
  if (typeof value !== 'number') return false;
  const {
    style = 'ThreeTrafficLights1',
    criteria = [],
    reverseIconOrder,
    showIconOnly,
  } = format.rule as IconRule;
  const groups = style.startsWith('Five') ? 5 : style.startsWith('Four') ? 4 : 3;
  let group = 0;
  for (let at = 1; at < groups; at++) {
    const even = numbers.least + ((numbers.most - numbers.least) * at) / groups;
    const limit = thresholdValue(criteria[at], numbers, even, evaluate);
    if (criteria[at]?.operator === 'GreaterThan' ? value > limit : value >= limit) group = at;
  }
  look.icon ??= { set: style, groups, group: reverseIconOrder ? groups - 1 - group : group };
  look.hidesText ||= Boolean(showIconOnly);
  return true;
}
