/** Colour scales, data bars and icon sets: thresholds (`<cfvo>`) in the words of Office.js. */
import { formulaFromFile, formulaToFile } from '../formula/fileFormula';
import { attribute, element, elements, flag, type XmlElement } from '../xml/xmlTree';

const THRESHOLDS: Readonly<Record<string, string>> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
};
const ICONS: Readonly<Record<string, string>> = {
  '3Arrows': 'ThreeArrows',
  '3ArrowsGray': 'ThreeArrowsGray',
  '3Flags': 'ThreeFlags',
  '3TrafficLights1': 'ThreeTrafficLights1',
  '3TrafficLights2': 'ThreeTrafficLights2',
  '3Signs': 'ThreeSigns',
  '3Symbols': 'ThreeSymbols',
  '3Symbols2': 'ThreeSymbols2',
  '4Arrows': 'FourArrows',
  '4ArrowsGray': 'FourArrowsGray',
  '4RedToBlack': 'FourRedToBlack',
  '4Rating': 'FourRating',
  '4TrafficLights': 'FourTrafficLights',
  '5Arrows': 'FiveArrows',
  '5ArrowsGray': 'FiveArrowsGray',
  '5Rating': 'FiveRating',
  '5Quarters': 'FiveQuarters',
};
const fileWord = (table: Readonly<Record<string, string>>, word: unknown): string | undefined =>
  Object.keys(table).find((key) => table[key] === word);

type Rule = Readonly<Record<string, unknown>>;
type ColorReader = (at: XmlElement) => string | undefined;

interface Threshold {
  readonly type: string;
  readonly formula?: string;
}

function readThreshold(at: XmlElement | undefined): Threshold {
  const type = THRESHOLDS[attribute(at, 'type') ?? ''] ?? 'Number';
  const value = attribute(at, 'val');
  if (value === undefined || type === 'LowestValue' || type === 'HighestValue') return { type };
  return { type, formula: Number.isNaN(Number(value)) ? formulaFromFile(value) : value };
}

function writeThreshold(threshold: Threshold | undefined, fallback: string): XmlElement {
  const type = fileWord(THRESHOLDS, threshold?.type) ?? fallback;
  const formula = threshold?.formula;
  return element('cfvo', {
    type,
    val: formula === undefined ? undefined : formulaToFile(formula, new Set()),
  });
}

const writeColor = (color: unknown): XmlElement =>
  element('color', { rgb: `FF${String(color ?? '#000000').slice(1)}` });

export function readScale(at: XmlElement | undefined, colorOf: ColorReader): Record<string, unknown> {
  const colors = elements(at, 'color').map(colorOf);
  const points = elements(at, 'cfvo').map((one, index) => ({
    ...readThreshold(one),
    color: colors[index] ?? '#000000',
  }));
  const [minimum, second, third] = points;
  const isThree = third !== undefined;
  return {
    threeColorScale: isThree,
    criteria: isThree ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second },
  };
}

export function writeScale(rule: Rule): XmlElement {
  const criteria = (rule['criteria'] ?? {}) as Readonly<
    Record<string, (Threshold & { color?: string }) | undefined>
  >;
  const points = (['minimum', 'midpoint', 'maximum'] as const).flatMap((name) => {
    const point = criteria[name];
    return point ? [{ name, point }] : [];
  });
  const thresholds = points.map(({ name, point }) =>
    writeThreshold(point, name === 'minimum' ? 'min' : name === 'maximum' ? 'max' : 'percentile'),
  );
  return element('colorScale', {}, [...thresholds, ...points.map(({ point }) => writeColor(point.color))]);
}

export function readBar(at: XmlElement | undefined, colorOf: ColorReader): Record<string, unknown> {
  const [lower, upper] = elements(at, 'cfvo');
  const color = elements(at, 'color')[0];
  return {
    lowerBoundRule: readThreshold(lower),
    upperBoundRule: readThreshold(upper),
    positiveFormat: { fillColor: (color && colorOf(color)) ?? '#638EC6' },
    showDataBarOnly: !flag(at, 'showValue', 'on'),
  };
}

export function writeBar(rule: Rule): XmlElement {
  const format = rule['positiveFormat'] as { fillColor?: string } | undefined;
  const children = [
    writeThreshold(rule['lowerBoundRule'] as Threshold | undefined, 'min'),
    writeThreshold(rule['upperBoundRule'] as Threshold | undefined, 'max'),
    writeColor(format?.fillColor ?? '#638EC6'),
  ];
  return element('dataBar', { showValue: rule['showDataBarOnly'] === true ? 0 : undefined }, children);
}

export function readIcons(at: XmlElement | undefined): Record<string, unknown> {
  const criteria = elements(at, 'cfvo').map((one) => ({
    ...readThreshold(one),
    operator: flag(one, 'gte', 'on') ? 'GreaterThanOrEqual' : 'GreaterThan',
  }));
  return {
    style: ICONS[attribute(at, 'iconSet') ?? '3TrafficLights1'] ?? 'ThreeTrafficLights1',
    criteria,
    reverseIconOrder: flag(at, 'reverse'),
    showIconOnly: !flag(at, 'showValue', 'on'),
  };
}

export function writeIcons(rule: Rule): XmlElement {
  const style = fileWord(ICONS, rule['style']) ?? '3TrafficLights1';
  const count = Number(style.charAt(0));
  const criteria = (rule['criteria'] ?? []) as readonly (Threshold & { operator?: string })[];
  const thresholds = Array.from({ length: count }, (_, index) => {
    const given = criteria[index];
    const share = String(Math.round((100 * index) / count));
    const at = writeThreshold(
      given?.formula === undefined ? { type: 'Percent', formula: share } : given,
      'percent',
    );
    if (given?.operator === 'GreaterThan') at.attributes['gte'] = '0';
    return at;
  });
  const attributes = {
    iconSet: style,
    showValue: rule['showIconOnly'] === true ? 0 : undefined,
    reverse: rule['reverseIconOrder'] === true ? 1 : undefined,
  };
  return element('iconSet', attributes, thresholds);
}
