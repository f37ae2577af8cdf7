/** The parts of a chart that are only options: title, legend, axes, labels, fills, lines. Kept in the chart's record. */
import { ClassToken } from '../../protocol/classToken';
import type { HostObject } from '../../protocol/classToken';
import type { AnyClass } from '../../protocol/defineClass';
import { defineClass } from '../../protocol/defineClass';
import { asColor } from '../../protocol/parseValue';
import type { HostContext } from '../../session/hostContext';
import type { Bag, OptionList } from './bag';
import { clearBag, color, flag, number, options, part, record, text } from './bag';

export const CHART_TITLE = new ClassToken<Bag>('ChartTitle');
export const CHART_LEGEND = new ClassToken<Bag>('ChartLegend');
export const CHART_AXES = new ClassToken<Bag>('ChartAxes');
export const CHART_LABELS = new ClassToken<Bag>('ChartDataLabels');
export const CHART_AREA_FORMAT = new ClassToken<Bag>('ChartAreaFormat');
export const CHART_PLOT_AREA = new ClassToken<Bag>('ChartPlotArea');
export const SERIES_FORMAT = new ClassToken<Bag>('ChartSeriesFormat');
export const POINT_FORMAT = new ClassToken<Bag>('ChartPointFormat');
const AXIS = new ClassToken<Bag>('ChartAxis');
const AXIS_TITLE = new ClassToken<Bag>('ChartAxisTitle');
const GRIDLINES = new ClassToken<Bag>('ChartGridlines');
const FILL = new ClassToken<Bag>('ChartFill');
const FONT = new ClassToken<Bag>('ChartFont');
const LINE = new ClassToken<Bag>('ChartLineFormat');
const BORDER = new ClassToken<Bag>('ChartBorder');

type Open = (bag: Bag) => HostObject;
const child =
  (token: ClassToken<Bag>, key: string): Open =>
  (bag) =>
    token.of(part(bag, key));
const FILLED = { Fill: child(FILL, 'fill') };
const WRITTEN = { Font: child(FONT, 'font') };
const OUTLINED = { Line: child(LINE, 'line') };
const BORDERED = { Border: child(BORDER, 'border') };

/** A class that is only a `format` with some of fill, font, line and border. */
const formatClass = (
  name: string,
  objects: Record<string, Open>,
): { token: ClassToken<Bag>; definition: AnyClass } => {
  const token = new ClassToken<Bag>(name);
  return { token, definition: defineClass<Bag>({ token, objects }) };
};
const FORMATS = {
  title: formatClass('ChartTitleFormat', { ...FILLED, ...WRITTEN, ...BORDERED }),
  legend: formatClass('ChartLegendFormat', { ...FILLED, ...WRITTEN, ...BORDERED }),
  axis: formatClass('ChartAxisFormat', { ...FILLED, ...WRITTEN, ...OUTLINED }),
  axisTitle: formatClass('ChartAxisTitleFormat', { ...FILLED, ...WRITTEN, ...BORDERED }),
  gridlines: formatClass('ChartGridlinesFormat', OUTLINED),
  labels: formatClass('ChartDataLabelFormat', { ...FILLED, ...WRITTEN, ...BORDERED }),
  plotArea: formatClass('ChartPlotAreaFormat', { ...FILLED, ...BORDERED }),
};

const plain = (token: ClassToken<Bag>, list: OptionList, objects: Record<string, Open> = {}): AnyClass =>
  defineClass<Bag>({ token, properties: options(list), objects });

const AXIS_OPTIONS: OptionList = {
  Visible: flag(true),
  Minimum: record(''),
  Maximum: record(''),
  MajorUnit: record(''),
  MinorUnit: record(''),
  DisplayUnit: text('None'),
  ShowDisplayUnitLabel: flag(false),
  ScaleType: text('Linear'),
  LogBase: number(10),
  ReversePlotOrder: flag(false),
  IsBetweenCategories: flag(true),
  MajorTickMark: text('Outside'),
  MinorTickMark: text('None'),
  TickLabelPosition: text('NextToAxis'),
  TickLabelSpacing: record(''),
  TickMarkSpacing: number(1),
  NumberFormat: text('General'),
  LinkNumberFormat: flag(true),
  Offset: number(100),
  TextOrientation: number(0),
  Alignment: text('Center'),
  MultiLevel: flag(true),
};
const LABEL_OPTIONS: OptionList = {
  Position: text('OutsideEnd'),
  ShowValue: flag(true),
  ShowSeriesName: flag(false),
  ShowCategoryName: flag(false),
  ShowLegendKey: flag(false),
  ShowPercentage: flag(false),
  ShowBubbleSize: flag(false),
  Separator: text(','),
  NumberFormat: text('General'),
  LinkNumberFormat: flag(true),
  TextOrientation: number(0),
};

function setColor(bag: Bag, value: unknown, context: HostContext): null {
  bag.write()['color'] = value === '' ? '' : asColor(value);
  context.record({ kind: 'objects', sheetId: bag.sheet.id });
  return null;
}

function clear(bag: Bag, context: HostContext): null {
  clearBag(bag);
  context.record({ kind: 'objects', sheetId: bag.sheet.id });
  return null;
}

const axisObjects: Record<string, Open> = {
  Format: child(FORMATS.axis.token, 'format'),
  Title: child(AXIS_TITLE, 'title'),
  MajorGridlines: child(GRIDLINES, 'majorGridlines'),
  MinorGridlines: child(GRIDLINES, 'minorGridlines'),
};

export const chartPartClasses: readonly AnyClass[] = [
  ...Object.values(FORMATS).map(({ definition }) => definition),
  plain(
    CHART_TITLE,
    {
      Visible: flag(true),
      Text: text(),
      Overlay: flag(false),
      TextOrientation: number(0),
    },
    { Format: child(FORMATS.title.token, 'format') },
  ),
  plain(
    CHART_LEGEND,
    {
      Visible: flag(true),
      Position: text('Bottom'),
      Overlay: flag(false),
    },
    { Format: child(FORMATS.legend.token, 'format') },
  ),
  defineClass<Bag>({
    token: CHART_AXES,
    objects: {
      CategoryAxis: child(AXIS, 'categoryAxis'),
      ValueAxis: child(AXIS, 'valueAxis'),
    },
    methods: {
      GetItem: (bag, args) => {
        const type = args.oneOf(0, ['Category', 'Value'] as const).toLowerCase();
        const group = args.oneOf(1, ['Primary', 'Secondary'] as const, 'Primary');
        return AXIS.of(
          part(
            bag,
            group === 'Primary'
              ? `${type}Axis`
              : `secondary${type.charAt(0).toUpperCase()}${type.slice(1)}Axis`,
          ),
        );
      },
    },
  }),
  plain(AXIS, AXIS_OPTIONS, axisObjects),
  plain(
    AXIS_TITLE,
    { Text: text(), Visible: flag(false), TextOrientation: number(0) },
    { Format: child(FORMATS.axisTitle.token, 'format') },
  ),
  plain(GRIDLINES, { Visible: flag(false) }, { Format: child(FORMATS.gridlines.token, 'format') }),
  plain(CHART_LABELS, LABEL_OPTIONS, { Format: child(FORMATS.labels.token, 'format') }),
  plain(CHART_AREA_FORMAT, { RoundedCorners: flag(false) }, { ...FILLED, ...WRITTEN, ...BORDERED }),
  plain(CHART_PLOT_AREA, {}, { Format: child(FORMATS.plotArea.token, 'format') }),
  defineClass<Bag>({ token: SERIES_FORMAT, objects: { ...FILLED, ...OUTLINED } }),
  defineClass<Bag>({ token: POINT_FORMAT, objects: { ...FILLED, ...BORDERED } }),
  defineClass<Bag>({
    token: FILL,
    methods: {
      SetSolidColor: (bag, args, context) => setColor(bag, args.at(0), context),
      GetSolidColor: (bag) => bag.values['color'] ?? '',
      Clear: (bag, _args, context) => setColor(bag, '', context),
    },
  }),
  plain(FONT, {
    Bold: flag(false),
    Color: color('#000000'),
    Italic: flag(false),
    Name: text('Calibri'),
    Size: number(10),
    Underline: text('None'),
  }),
  defineClass<Bag>({
    token: LINE,
    properties: options({ Color: color(''), LineStyle: text('Continuous'), Weight: number(0.75) }),
    methods: { Clear: (bag, _args, context) => clear(bag, context) },
  }),
  defineClass<Bag>({
    token: BORDER,
    properties: options({ Color: color(''), LineStyle: text('Continuous'), Weight: number(0.75) }),
    methods: { Clear: (bag, _args, context) => clear(bag, context) },
  }),
];
