/** Axes of a chart: category and value, primary and secondary. */
import type { Theme } from '../../styles/colors';
import { attribute, element, elements, first, flag, localName, type XmlElement } from '../../xml/xmlTree';
import {
  asChoice,
  asNumber,
  asOpposite,
  filled,
  readOptions,
  record,
  value,
  writeOptions,
  type ChartOption,
  type Props,
} from './chartOptions';
import { readShape, writeShape } from './chartShape';
import { readTextProperties, readTitle, writeTextProperties, writeTitle } from './chartText';
import type { PlotKind } from './chartTypes';

export type AxisGroup = 'Primary' | 'Secondary';
const IDS: Readonly<Record<AxisGroup, { readonly category: number; readonly value: number }>> = {
  Primary: { category: 500_000_001, value: 500_000_002 },
  Secondary: { category: 500_000_003, value: 500_000_004 },
};
export const axisIds = (group: AxisGroup): XmlElement[] => [
  value('axId', IDS[group].category),
  value('axId', IDS[group].value),
];

const TICKS = asChoice({ Outside: 'out', Inside: 'in', Cross: 'cross', None: 'none' });
const ORIENTATION = {
  toFile: (one: unknown) => (typeof one === 'boolean' ? (one ? 'maxMin' : 'minMax') : undefined),
  fromFile: (text: string) => text === 'maxMin',
};
const SCALING: readonly ChartOption[] = [
  { key: 'logBase', tag: 'logBase', ...asNumber },
  { key: 'reversePlotOrder', tag: 'orientation', ...ORIENTATION, usual: 'minMax', presence: 'always' },
  { key: 'maximum', tag: 'max', ...asNumber },
  { key: 'minimum', tag: 'min', ...asNumber },
];
const TICK_MARKS: readonly ChartOption[] = [
  { key: 'majorTickMark', tag: 'majorTickMark', ...TICKS, usual: 'out', presence: 'always' },
  { key: 'minorTickMark', tag: 'minorTickMark', ...TICKS, usual: 'none', presence: 'always' },
  {
    key: 'tickLabelPosition',
    tag: 'tickLblPos',
    ...asChoice({ NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' }),
    usual: 'nextTo',
    presence: 'always',
  },
];
const CATEGORY_OPTIONS: readonly ChartOption[] = [
  { key: 'alignment', tag: 'lblAlgn', ...asChoice({ Center: 'ctr', Left: 'l', Right: 'r' }), usual: 'ctr' },
  { key: 'offset', tag: 'lblOffset', ...asNumber, usual: 100 },
  { key: 'tickLabelSpacing', tag: 'tickLblSkip', ...asNumber },
  { key: 'tickMarkSpacing', tag: 'tickMarkSkip', ...asNumber, usual: 1 },
  { key: 'multiLevel', tag: 'noMultiLvlLbl', ...asOpposite, usual: 0 },
];
const VALUE_OPTIONS: readonly ChartOption[] = [
  { key: 'majorUnit', tag: 'majorUnit', ...asNumber },
  { key: 'minorUnit', tag: 'minorUnit', ...asNumber },
];
const UNITS = asChoice(
  Object.fromEntries(
    [
      'Hundreds',
      'Thousands',
      'TenThousands',
      'HundredThousands',
      'Millions',
      'TenMillions',
      'HundredMillions',
      'Billions',
      'Trillions',
    ].map((name) => [name, name.charAt(0).toLowerCase() + name.slice(1)]),
  ),
);

interface Axis {
  readonly tag: 'catAx' | 'valAx';
  readonly props: Props | undefined;
  /** The category axis' options decide where the value axis meets it. */
  readonly across: Props | undefined;
  readonly id: number;
  readonly crosses: number;
  readonly position: string;
  readonly group: AxisGroup;
}

/** Category and value axis of a group; without axes (pies) none. */
export function writeAxes(axes: Props | undefined, kind: PlotKind, group: AxisGroup): XmlElement[] {
  const isScatter = kind.plot === 'scatterChart' || kind.plot === 'bubbleChart';
  const [category, amount] = axisKeys(group).map((key) => record(axes, key));
  const ids = IDS[group];
  const lying = group === 'Primary' ? ['l', 'b'] : ['r', 't'];
  const standing = group === 'Primary' ? ['b', 'l'] : ['t', 'r'];
  const [categorySide = 'b', valueSide = 'l'] = kind.direction === 'bar' ? lying : standing;
  return [
    writeAxis({
      tag: isScatter ? 'valAx' : 'catAx',
      props: group === 'Secondary' ? { visible: false, ...category } : category,
      across: amount,
      id: ids.category,
      crosses: ids.value,
      position: categorySide,
      group: 'Primary',
    }),
    writeAxis({
      tag: 'valAx',
      props: amount,
      across: category,
      id: ids.value,
      crosses: ids.category,
      position: valueSide,
      group,
    }),
  ];
}

const axisKeys = (group: AxisGroup): readonly [string, string] =>
  group === 'Primary' ? ['categoryAxis', 'valueAxis'] : ['secondaryCategoryAxis', 'secondaryValueAxis'];

const gridlines = (name: string, props: Props | undefined): XmlElement[] =>
  props?.['visible'] === true || (props?.['visible'] === undefined && record(props, 'format'))
    ? [element(`c:${name}`, {}, writeShape(record(props, 'format')))]
    : [];

function writeAxis({ tag, props, across, id, crosses, position, group }: Axis): XmlElement {
  const format = props?.['numberFormat'];
  return element(`c:${tag}`, {}, [
    value('axId', id),
    element('c:scaling', {}, writeOptions(SCALING, scaled(props))),
    value('delete', props?.['visible'] === false ? 1 : 0),
    value('axPos', position),
    ...gridlines('majorGridlines', record(props, 'majorGridlines')),
    ...gridlines('minorGridlines', record(props, 'minorGridlines')),
    ...writeTitle(record(props, 'title')),
    element('c:numFmt', {
      formatCode: typeof format === 'string' ? format : 'General',
      sourceLinked: typeof format === 'string' && props?.['linkNumberFormat'] !== true ? 0 : 1,
    }),
    ...writeOptions(TICK_MARKS, props),
    ...writeShape(record(props, 'format')),
    ...writeTextProperties(props),
    value('crossAx', crosses),
    value('crosses', group === 'Secondary' ? 'max' : 'autoZero'),
    ...(tag === 'catAx'
      ? [value('auto', 1), ...writeOptions(CATEGORY_OPTIONS, props)]
      : valueAxisEnd(props, across)),
  ]);
}

const scaled = (props: Props | undefined): Props | undefined =>
  props?.['scaleType'] === 'Logarithmic'
    ? { logBase: 10, ...props }
    : props && { ...props, logBase: undefined };

function valueAxisEnd(props: Props | undefined, across: Props | undefined): XmlElement[] {
  const unit = UNITS.toFile(props?.['displayUnit']);
  const label = props?.['showDisplayUnitLabel'] === true ? [element('c:dispUnitsLbl')] : [];
  return [
    value('crossBetween', across?.['isBetweenCategories'] === false ? 'midCat' : 'between'),
    ...writeOptions(VALUE_OPTIONS, props),
    ...(unit === undefined ? [] : [element('c:dispUnits', {}, [value('builtInUnit', unit), ...label])]),
  ];
}

/** The group of a plot: primary where it stands on the first value axis of the file. */
export function axisGroupOf(plot: XmlElement, area: XmlElement | undefined): AxisGroup {
  const ids = elements(plot, 'axId').map((at) => attribute(at, 'val'));
  const main = axesIn(area)
    .slice(0, 2)
    .map((at) => attribute(first(at, 'axId'), 'val'));
  return ids.length === 0 || ids.some((id) => main.includes(id)) ? 'Primary' : 'Secondary';
}

const axesIn = (area: XmlElement | undefined): XmlElement[] =>
  elements(area).filter(({ name }) => /^(cat|val|date)Ax$/.test(localName(name)));

export function readAxes(area: XmlElement | undefined, theme: Theme): Record<string, unknown> {
  const all = axesIn(area);
  const axes: Record<string, unknown> = {};
  (['Primary', 'Secondary'] as const).forEach((group, index) => {
    const pair = all.slice(index * 2, index * 2 + 2);
    const amount = pair.find(
      (at, place) =>
        localName(at.name) === 'valAx' && (place === 1 || !pair[1] || localName(pair[1].name) !== 'valAx'),
    );
    const category = pair.find((at) => at !== amount);
    const [categoryKey, valueKey] = axisKeys(group);
    if (category) axes[categoryKey] = readAxis(category, { theme, across: amount, group });
    if (amount) axes[valueKey] = readAxis(amount, { theme, across: undefined, group });
  });
  return axes;
}

interface AxisReading {
  readonly theme: Theme;
  readonly across: XmlElement | undefined;
  readonly group: AxisGroup;
}

function readAxis(at: XmlElement, { theme, across, group }: AxisReading): Props {
  const format = first(at, 'numFmt');
  const isLinked = flag(format, 'sourceLinked');
  const scaling = readOptions(SCALING, first(at, 'scaling'));
  const written = readTextProperties(at, theme);
  const isHidden = flag(first(at, 'delete'), 'val');
  const units = first(at, 'dispUnits');
  return filled({
    ...scaling,
    scaleType: scaling['logBase'] === undefined ? undefined : 'Logarithmic',
    ...(group === 'Secondary' && across
      ? isHidden
        ? {}
        : { visible: true }
      : isHidden
        ? { visible: false }
        : {}),
    majorGridlines: readGridlines(first(at, 'majorGridlines'), theme),
    minorGridlines: readGridlines(first(at, 'minorGridlines'), theme),
    title: readTitle(first(at, 'title'), theme),
    ...(format && (!isLinked || attribute(format, 'formatCode') !== 'General')
      ? {
          numberFormat: attribute(format, 'formatCode') ?? 'General',
          ...(isLinked ? { linkNumberFormat: true } : {}),
        }
      : {}),
    ...readOptions([...TICK_MARKS, ...CATEGORY_OPTIONS, ...VALUE_OPTIONS], at),
    ...written,
    format: filled({ ...readShape(at, theme, 'line'), ...record(written, 'format') }),
    isBetweenCategories: attribute(first(across, 'crossBetween'), 'val') === 'midCat' ? false : undefined,
    displayUnit: units ? UNITS.fromFile(attribute(first(units, 'builtInUnit'), 'val') ?? '') : undefined,
    showDisplayUnitLabel: first(units, 'dispUnitsLbl') ? true : undefined,
  });
}

const readGridlines = (at: XmlElement | undefined, theme: Theme): Props | undefined =>
  at && filled({ visible: true, format: readShape(at, theme, 'line') });
