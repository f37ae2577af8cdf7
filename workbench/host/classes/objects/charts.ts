import { STANDARD_HEIGHT_POINTS, charactersToPoints } from '../../model/sizes';
import type { ChartModel, SheetModel } from '../../model/types';
import { nextId, nextNumber } from '../../model/workbookModel';
import { ClassToken } from '../../protocol/classToken';
import type { HostObject } from '../../protocol/classToken';
import type { AnyClass, PropertyDefinition } from '../../protocol/defineClass';
import { defineClass } from '../../protocol/defineClass';
import type { MethodArguments } from '../../protocol/methodArguments';
import { asNumber, asText } from '../../protocol/parseValue';
import { invalidArgument, itemNotFound } from '../../session/apiError';
import { EVENT, WORKBOOK_TARGET } from '../../session/eventHub';
import type { HostContext } from '../../session/hostContext';
import { CHART, CHARTS, RANGE, WORKSHEET } from '../tokens';
import { rangeArgument } from '../range/rangeTargets';
import type { Bag, OptionList } from './bag';
import { bagOf, flag, optionsOf, part, text } from './bag';
import { seriesOf } from './chartFromRange';
import { CHART_AREA_FORMAT, CHART_AXES, CHART_LEGEND, CHART_PLOT_AREA, CHART_TITLE } from './chartParts';

interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}
export const SERIES_COLLECTION = new ClassToken<ChartTarget>('ChartSeriesCollection');

/** Size of a new chart: 5 inches by 3, as Excel makes it. */
const NEW_SIZE = { width: 360, height: 216 };

const objectOf = (sheet: SheetModel, chart: ChartModel): HostObject => CHART.of({ sheet, chart });
const changed = (sheet: SheetModel, context: HostContext): null => {
  context.record({ kind: 'objects', sheetId: sheet.id });
  return null;
};

function announce(type: number, { sheet, chart }: ChartTarget, context: HostContext): void {
  context.events.emit(type, [sheet.id, WORKBOOK_TARGET], () => ({
    type: type === EVENT.chartAdded ? 'ChartAdded' : 'ChartDeleted',
    worksheetId: sheet.id,
    chartId: chart.id,
    source: 'Local',
  }));
}

/** Lines across the plot at the value axis, as Excel draws them in a new chart. */
const newLook = (type: string): Record<string, unknown> =>
  /Pie|Doughnut/.test(type) ? {} : { axes: { valueAxis: { majorGridlines: { visible: true } } } };

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

function add(sheet: SheetModel, args: MethodArguments, context: HostContext): HostObject {
  const source = args.object(1, RANGE);
  if (!source?.rect) throw invalidArgument();
  const chart: ChartModel = {
    id: nextId(context.workbook, 'chart'),
    name: `Chart ${nextNumber(context.workbook, 'chartName')}`,
    type: args.text(0),
    left: 0,
    top: 0,
    ...NEW_SIZE,
    series: seriesOf(source.sheet, source.rect, { by: args.oneOf(2, SERIES_BY, 'Auto'), type: args.text(0) }),
    props: newLook(args.text(0)),
  };
  sheet.charts.push(chart);
  changed(sheet, context);
  announce(EVENT.chartAdded, { sheet, chart }, context);
  return objectOf(sheet, chart);
}

function byKey(sheet: SheetModel, key: unknown): HostObject | null {
  const found = sheet.charts.find(({ id, name }) => id === key || name === key);
  return found ? objectOf(sheet, found) : null;
}

const required = (found: HostObject | null): HostObject => {
  if (!found) throw itemNotFound();
  return found;
};

function itemAt(sheet: SheetModel, index: number): HostObject {
  const chart = sheet.charts[index];
  if (!chart) throw itemNotFound();
  return objectOf(sheet, chart);
}

/** Points from the sheet's corner to a row or column. */
function offsetTo(sheet: SheetModel, line: number, axis: 'rows' | 'columns'): number {
  const standard = axis === 'rows' ? STANDARD_HEIGHT_POINTS : charactersToPoints(sheet.standardWidth);
  let points = line * standard;
  for (const [index, props] of sheet[axis]) {
    if (index >= line) continue;
    const size = props.hidden || props.filtered ? 0 : (props.size ?? standard);
    points += size - standard;
  }
  return points;
}

function setPosition({ sheet, chart }: ChartTarget, args: MethodArguments, context: HostContext): null {
  const corner = (index: number) => rangeArgument(context, args, index, sheet).rect;
  const start = corner(0);
  chart.left = offsetTo(sheet, start.left, 'columns');
  chart.top = offsetTo(sheet, start.top, 'rows');
  const end = args.has(1) ? corner(1) : null;
  if (end) {
    chart.width = offsetTo(sheet, end.right + 1, 'columns') - chart.left;
    chart.height = offsetTo(sheet, end.bottom + 1, 'rows') - chart.top;
  }
  return changed(sheet, context);
}

const field = <K extends 'name' | 'type' | 'left' | 'top' | 'width' | 'height'>(
  key: K,
  parse: (value: unknown) => ChartModel[K],
): PropertyDefinition<ChartTarget> => ({
  get: ({ chart }) => chart[key],
  set: ({ sheet, chart }, value, context) => {
    chart[key] = parse(value);
    changed(sheet, context);
  },
});

const OPTIONS: OptionList = {
  DisplayBlanksAs: text('NotPlotted'),
  PlotVisibleOnly: flag(true),
  ShowDataLabelsOverMaximum: flag(true),
};
const chartBag = ({ sheet, chart }: ChartTarget): Bag => bagOf(sheet, chart.props);
const chartPart = (token: ClassToken<Bag>, key: string) => (target: ChartTarget) =>
  token.of(part(chartBag(target), key));

const chartClass = defineClass<ChartTarget>({
  token: CHART,
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: field('name', asText),
    ChartType: field('type', asText),
    Left: field('left', asNumber),
    Top: field('top', asNumber),
    Width: field('width', asNumber),
    Height: field('height', asNumber),
    ...optionsOf(OPTIONS, chartBag),
  },
  objects: {
    Title: chartPart(CHART_TITLE, 'title'),
    Legend: chartPart(CHART_LEGEND, 'legend'),
    Axes: chartPart(CHART_AXES, 'axes'),
    Format: chartPart(CHART_AREA_FORMAT, 'format'),
    PlotArea: chartPart(CHART_PLOT_AREA, 'plotArea'),
    Series: (target) => SERIES_COLLECTION.of(target),
    Worksheet: ({ sheet }) => WORKSHEET.of(sheet),
  },
  methods: {
    Delete: (target, _args, context) => {
      const { sheet, chart } = target;
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      announce(EVENT.chartDeleted, target, context);
      return changed(sheet, context);
    },
    SetData: ({ sheet, chart }, args, context) => {
      const source = args.object(0, RANGE);
      if (!source?.rect) throw invalidArgument();
      chart.series = seriesOf(source.sheet, source.rect, {
        by: args.oneOf(1, SERIES_BY, 'Auto'),
        type: chart.type,
      });
      return changed(sheet, context);
    },
    SetPosition: setPosition,
  },
});

export const chartClasses: readonly AnyClass[] = [
  defineClass<SheetModel>({
    token: CHARTS,
    properties: { Count: { get: (sheet) => sheet.charts.length } },
    collection: {
      items: (sheet) => sheet.charts.map((chart) => objectOf(sheet, chart)),
      item: (sheet, key) => required(byKey(sheet, key)),
    },
    methods: {
      Add: add,
      GetCount: (sheet) => sheet.charts.length,
      GetItem: (sheet, args) => required(byKey(sheet, args.at(0))),
      GetItemAt: (sheet, args) => itemAt(sheet, args.integer(0)),
      GetItemOrNullObject: (sheet, args) => byKey(sheet, args.at(0)),
      _RegisterAddedEvent: (sheet, _args, context) => context.events.register(EVENT.chartAdded, sheet.id),
      _UnregisterAddedEvent: (sheet, _args, context) => context.events.unregister(EVENT.chartAdded, sheet.id),
      _RegisterDeletedEvent: (sheet, _args, context) => context.events.register(EVENT.chartDeleted, sheet.id),
      _UnregisterDeletedEvent: (sheet, _args, context) =>
        context.events.unregister(EVENT.chartDeleted, sheet.id),
    },
  }),
  chartClass,
];
