/** Conditional formats, rules in the words of Office.js's ConditionalFormat classes; `format` is a CellStyle. */
import type { CellStyle, ConditionalFormatModel, Rect } from '../../model/types';
import { formulaFromFile, formulaToFile } from '../formula/fileFormula';
import { readColor, type Theme } from '../styles/colors';
import {
  attribute,
  element,
  elements,
  first,
  flag,
  localName,
  numberAttribute,
  textOf,
  type XmlElement,
} from '../xml/xmlTree';
import { readAreas, writeAreas } from './areas';
import { readBar, readIcons, readScale, writeBar, writeIcons, writeScale } from './conditionalScales';

const COMPARISONS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};
const TEXTS: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};
const PRESETS: Readonly<Record<string, string>> = {
  duplicateValues: 'DuplicateValues',
  uniqueValues: 'UniqueValues',
  containsBlanks: 'Blanks',
  notContainsBlanks: 'NonBlanks',
  containsErrors: 'Errors',
  notContainsErrors: 'NonErrors',
};
const PERIODS: Readonly<Record<string, string>> = {
  yesterday: 'Yesterday',
  today: 'Today',
  tomorrow: 'Tomorrow',
  last7Days: 'LastSevenDays',
  lastWeek: 'LastWeek',
  thisWeek: 'ThisWeek',
  nextWeek: 'NextWeek',
  lastMonth: 'LastMonth',
  thisMonth: 'ThisMonth',
  nextMonth: 'NextMonth',
};
const fileWord = (table: Readonly<Record<string, string>>, word: unknown): string | undefined =>
  Object.keys(table).find((key) => table[key] === word);

export interface ConditionalReading {
  readonly theme: Theme;
  readonly differential: readonly CellStyle[];
  readonly nextId: () => string;
}

/** One model per rule; rules of kinds Office.js does not know are kept in the file and not listed. */
export function readConditionals(
  sections: readonly XmlElement[],
  reading: ConditionalReading,
): ConditionalFormatModel[] {
  const models = sections.flatMap((section) => {
    const rects = readAreas(attribute(section, 'sqref'));
    return elements(section, 'cfRule').flatMap((rule) => readRule(rule, rects, reading));
  });
  return models.sort((a, b) => a.priority - b.priority);
}

function readRule(at: XmlElement, rects: Rect[], reading: ConditionalReading): ConditionalFormatModel[] {
  const read = ruleOf(at, reading.theme);
  if (!read) return [];
  const number = numberAttribute(at, 'dxfId');
  return [
    {
      id: reading.nextId(),
      ...read,
      rects,
      priority: (numberAttribute(at, 'priority') ?? 1) - 1,
      stopIfTrue: flag(at, 'stopIfTrue'),
      format: { ...(number === undefined ? {} : reading.differential[number]) },
    },
  ];
}

type Rule = Pick<ConditionalFormatModel, 'type' | 'rule'>;

function ruleOf(at: XmlElement, theme: Theme): Rule | null {
  const type = attribute(at, 'type') ?? '';
  const formulas = elements(at, 'formula').map((one) => formulaFromFile(textOf(one)));
  if (type === 'cellIs') {
    const operator = COMPARISONS[attribute(at, 'operator') ?? ''] ?? 'EqualTo';
    const [formula1 = '=', formula2] = formulas;
    return {
      type: 'CellValue',
      rule: formula2 === undefined ? { formula1, operator } : { formula1, formula2, operator },
    };
  }
  if (type === 'expression') return { type: 'Custom', rule: { formula: formulas[0] ?? '=' } };
  if (type === 'colorScale')
    return { type: 'ColorScale', rule: readScale(first(at, 'colorScale'), (one) => readColor(one, theme)) };
  if (type === 'dataBar')
    return { type: 'DataBar', rule: readBar(first(at, 'dataBar'), (one) => readColor(one, theme)) };
  if (type === 'iconSet') return { type: 'IconSet', rule: readIcons(first(at, 'iconSet')) };
  if (type === 'top10') return { type: 'TopBottom', rule: readTop(at) };
  if (type in TEXTS)
    return { type: 'ContainsText', rule: { operator: TEXTS[type], text: attribute(at, 'text') ?? '' } };
  const criterion = presetOf(at, type);
  return criterion ? { type: 'PresetCriteria', rule: { criterion } } : null;
}

function readTop(at: XmlElement): Record<string, unknown> {
  const side = flag(at, 'bottom') ? 'Bottom' : 'Top';
  return {
    rank: numberAttribute(at, 'rank') ?? 10,
    type: `${side}${flag(at, 'percent') ? 'Percent' : 'Items'}`,
  };
}

function presetOf(at: XmlElement, type: string): string | undefined {
  if (type === 'timePeriod') return PERIODS[attribute(at, 'timePeriod') ?? ''];
  if (type !== 'aboveAverage') return PRESETS[type];
  const side = flag(at, 'aboveAverage', 'on') ? 'Above' : 'Below';
  const deviations = numberAttribute(at, 'stdDev');
  if (deviations) return `${['One', 'Two', 'Three'][deviations - 1] ?? 'One'}StdDev${side}Average`;
  return flag(at, 'equalAverage') ? `EqualOr${side}Average` : `${side}Average`;
}

export interface ConditionalChange {
  /** As the file had them. */
  readonly before: readonly ConditionalFormatModel[];
  readonly now: readonly ConditionalFormatModel[];
  /** Number of a differential format. */
  readonly formatNumber: (format: CellStyle) => number;
}

/**
 * The sheet's `<conditionalFormatting>` elements brought to what the model holds: rules that say the same stay with their
 * extensions, only their priority follows; others are written anew behind.
 */
export function writeConditionals(sections: readonly XmlElement[], change: ConditionalChange): XmlElement[] {
  // Ids count up in reading order, so the sorted ids of the baseline belong to the readable rules in file order.
  const order = change.before.map(({ id }) => id).sort();
  const now = new Map(change.now.map((model) => [model.id, model]));
  const kept = new Set<string>();
  let readable = 0;
  const sectionsKept = sections.flatMap((section) => {
    const children = section.children.filter((child) => {
      if (typeof child === 'string' || localName(child.name) !== 'cfRule' || !ruleOf(child, [])) return true;
      const id = order[readable] ?? '';
      readable += 1;
      const model = now.get(id);
      if (
        !model ||
        !isSameRule(
          model,
          change.before.find((one) => one.id === id),
        )
      )
        return false;
      child.attributes['priority'] = String(model.priority + 1);
      kept.add(id);
      return true;
    });
    const hasRule = children.some((child) => typeof child !== 'string' && localName(child.name) === 'cfRule');
    return hasRule ? [{ ...section, children }] : [];
  });
  const added = change.now
    .filter(({ id }) => !kept.has(id))
    .map((model) => writeConditional(model, change.formatNumber));
  return [...sectionsKept, ...added];
}

function isSameRule(a: ConditionalFormatModel, b: ConditionalFormatModel | undefined): boolean {
  const text = (model: ConditionalFormatModel): string => JSON.stringify({ ...model, priority: 0 });
  return b !== undefined && text(a) === text(b);
}

function writeConditional(
  model: ConditionalFormatModel,
  formatNumber: ConditionalChange['formatNumber'],
): XmlElement {
  const written = writeRule(model);
  const hasFormat = Object.keys(model.format).length > 0;
  const attributes = {
    ...written.attributes,
    dxfId: hasFormat ? formatNumber(model.format as CellStyle) : undefined,
    // Files count priorities from 1, Office.js from 0.
    priority: model.priority + 1,
    stopIfTrue: model.stopIfTrue ? 1 : undefined,
  };
  return element('conditionalFormatting', { sqref: writeAreas(model.rects) }, [
    element('cfRule', attributes, written.children),
  ]);
}

interface WrittenRule {
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly XmlElement[];
}

const formulaElement = (formula: unknown): XmlElement =>
  element('formula', {}, [formulaToFile(String(formula ?? ''), new Set())]);

function writeRule(model: ConditionalFormatModel): WrittenRule {
  const { rule } = model;
  switch (model.type) {
    case 'CellValue': {
      const formulas = [rule['formula1'], rule['formula2']].filter((one) => one !== undefined && one !== '');
      const operator = fileWord(COMPARISONS, rule['operator']);
      return { attributes: { type: 'cellIs', operator }, children: formulas.map(formulaElement) };
    }
    case 'ColorScale':
      return { attributes: { type: 'colorScale' }, children: [writeScale(rule)] };
    case 'DataBar':
      return { attributes: { type: 'dataBar' }, children: [writeBar(rule)] };
    case 'IconSet':
      return { attributes: { type: 'iconSet' }, children: [writeIcons(rule)] };
    case 'TopBottom':
      return { attributes: writeTop(rule), children: [] };
    case 'ContainsText':
      return writeText(model);
    case 'PresetCriteria':
      return writePreset(model, String(rule['criterion']));
    default:
      return { attributes: { type: 'expression' }, children: [formulaElement(rule['formula'])] };
  }
}

function writeTop(rule: Readonly<Record<string, unknown>>): WrittenRule['attributes'] {
  const type = String(rule['type']);
  return {
    type: 'top10',
    percent: type.endsWith('Percent') ? 1 : undefined,
    bottom: type.startsWith('Bottom') ? 1 : undefined,
    rank: Number(rule['rank'] ?? 10),
  };
}

const corner = (model: ConditionalFormatModel): string => {
  const rect = model.rects[0] ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return writeAreas([{ ...rect, bottom: rect.top, right: rect.left }]);
};

function writeText(model: ConditionalFormatModel): WrittenRule {
  const text = String(model.rule['text'] ?? '');
  const type = fileWord(TEXTS, model.rule['operator']) ?? 'containsText';
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const cell = corner(model);
  const formulas: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  };
  const operator = type === 'notContainsText' ? 'notContains' : type;
  return { attributes: { type, operator, text }, children: [formulaElement(formulas[type])] };
}

function writePreset(model: ConditionalFormatModel, criterion: string): WrittenRule {
  const average = /^(?:(One|Two|Three)StdDev|(EqualOr))?(Above|Below)Average$/.exec(criterion);
  if (average) {
    const stdDev = average[1] ? ['One', 'Two', 'Three'].indexOf(average[1]) + 1 : undefined;
    const equalAverage = average[2] ? 1 : undefined;
    return {
      attributes: {
        type: 'aboveAverage',
        aboveAverage: average[3] === 'Below' ? 0 : undefined,
        equalAverage,
        stdDev,
      },
      children: [],
    };
  }
  const timePeriod = fileWord(PERIODS, criterion);
  if (timePeriod)
    return {
      attributes: { type: 'timePeriod', timePeriod },
      children: [formulaElement(periodFormula(timePeriod, corner(model)))],
    };
  const type = fileWord(PRESETS, criterion) ?? 'duplicateValues';
  const cell = corner(model);
  const formulas: Readonly<Record<string, string>> = {
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    containsErrors: `ISERROR(${cell})`,
    notContainsErrors: `NOT(ISERROR(${cell}))`,
  };
  return { attributes: { type }, children: formulas[type] ? [formulaElement(formulas[type])] : [] };
}

/** The formula Excel stores beside the period for readers that do not know it. */
function periodFormula(period: string, cell: string): string {
  const day = `FLOOR(${cell},1)`;
  const week = (offset: string): string => `TODAY()-ROUNDDOWN(${cell},0)${offset}`;
  const month = (shift: string): string =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${shift})),YEAR(${cell})=YEAR(EDATE(TODAY(),${shift})))`;
  const formulas: Readonly<Record<string, string>> = {
    today: `${day}=TODAY()`,
    yesterday: `${day}=TODAY()-1`,
    tomorrow: `${day}=TODAY()+1`,
    last7Days: `AND(TODAY()-${day}<=6,${day}<=TODAY())`,
    lastMonth: month('-1'),
    thisMonth: month('0'),
    nextMonth: month('1'),
    lastWeek: `AND(${week('>=WEEKDAY(TODAY())')},${week('<WEEKDAY(TODAY())+7')})`,
    thisWeek: `AND(${week('<=WEEKDAY(TODAY())-1')},ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
    nextWeek: `AND(ROUNDDOWN(${cell},0)-TODAY()>7-WEEKDAY(TODAY()),ROUNDDOWN(${cell},0)-TODAY()<15-WEEKDAY(TODAY()))`,
  };
  return formulas[period] ?? 'FALSE';
}
