import { parseAddress } from '../../model/address';
import type { ChartSeriesModel, SheetModel } from '../../model/types';
import { findSheet } from '../../model/workbookModel';
import { ClassToken } from '../../protocol/classToken';
import type { HostObject } from '../../protocol/classToken';
import type { AnyClass } from '../../protocol/defineClass';
import { defineClass } from '../../protocol/defineClass';
import type { MethodArguments } from '../../protocol/methodArguments';
import { asText } from '../../protocol/parseValue';
import { invalidArgument, itemNotFound } from '../../session/apiError';
import type { HostContext } from '../../session/hostContext';
import { RANGE } from '../tokens';
import type { Bag, OptionList } from './bag';
import { bagOf, color, flag, number, optionsOf, part, text } from './bag';
import { referenceTo } from './chartFromRange';
import { CHART_LABELS, POINT_FORMAT, SERIES_FORMAT } from './chartParts';
import { SERIES_COLLECTION } from './charts';

interface SeriesTarget {
  readonly sheet: SheetModel;
  readonly list: ChartSeriesModel[];
  readonly series: ChartSeriesModel;
}
interface PointTarget extends SeriesTarget {
  readonly index: number;
}
const SERIES = new ClassToken<SeriesTarget>('ChartSeries');
const POINTS = new ClassToken<SeriesTarget>('ChartPointsCollection');
const POINT = new ClassToken<PointTarget>('ChartPoint');

const changed = (sheet: SheetModel, context: HostContext): null => {
  context.record({ kind: 'objects', sheetId: sheet.id });
  return null;
};

/** First cell's text where the name is a reference, the name itself otherwise. */
function shownName({ series }: SeriesTarget, context: HostContext): string {
  const parsed = series.name.startsWith('=') ? parseAddress(series.name) : null;
  const sheet = parsed?.sheetName === undefined ? undefined : findSheet(context.workbook, parsed.sheetName);
  const [cell] = parsed?.areas ?? [];
  if (!sheet || !cell) return series.name;
  return String(sheet.cells.get(cell.top, cell.left) ?? '');
}

const setReference =
  (key: 'values' | 'categories' | 'bubbleSizes') =>
  ({ sheet, series }: SeriesTarget, args: MethodArguments, context: HostContext): null => {
    const range = args.object(0, RANGE);
    if (!range?.rect) throw invalidArgument();
    series[key] = `=${referenceTo(range.sheet, range.rect)}`;
    return changed(sheet, context);
  };

function pointCount({ series }: SeriesTarget): number {
  return (parseAddress(series.values)?.areas ?? []).reduce(
    (sum, rect) => sum + (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1),
    0,
  );
}

const SERIES_OPTIONS: OptionList = {
  ChartType: text('Invalid'),
  HasDataLabels: flag(false),
  GapWidth: number(150),
  Overlap: number(0),
  Smooth: flag(false),
  MarkerStyle: text('Automatic'),
  MarkerSize: number(5),
  MarkerBackgroundColor: color(''),
  MarkerForegroundColor: color(''),
  DoughnutHoleSize: number(75),
  FirstSliceAngle: number(0),
  Explosion: number(0),
  AxisGroup: text('Primary'),
  VaryByCategories: flag(false),
  InvertIfNegative: flag(false),
  BubbleScale: number(100),
  ShowLeaderLines: flag(false),
};
const POINT_OPTIONS: OptionList = {
  HasDataLabel: flag(false),
  MarkerStyle: text('Automatic'),
  MarkerSize: number(5),
  MarkerBackgroundColor: color(''),
  MarkerForegroundColor: color(''),
};

const seriesBag = ({ sheet, series }: SeriesTarget): Bag => bagOf(sheet, series.props);
const pointBag = ({ sheet, series, index }: PointTarget): Bag => ({
  sheet,
  get values() {
    return series.points[index] ?? {};
  },
  write: () => (series.points[index] ??= {}),
});

const pointAt = (target: SeriesTarget, index: number): HostObject => {
  if (!Number.isInteger(index) || index < 0 || index >= pointCount(target)) throw itemNotFound();
  return POINT.of({ ...target, index });
};

const seriesClass = defineClass<SeriesTarget>({
  token: SERIES,
  properties: {
    Name: {
      get: shownName,
      set: ({ sheet, series }, value, context) => {
        series.name = asText(value);
        changed(sheet, context);
      },
    },
    ...optionsOf(SERIES_OPTIONS, seriesBag),
  },
  objects: {
    Format: (target) => SERIES_FORMAT.of(part(seriesBag(target), 'format')),
    DataLabels: (target) => CHART_LABELS.of(part(seriesBag(target), 'dataLabels')),
    Points: (target) => POINTS.of(target),
  },
  methods: {
    Delete: ({ sheet, list, series }, _args, context) => {
      list.splice(list.indexOf(series), 1);
      return changed(sheet, context);
    },
    SetValues: setReference('values'),
    SetXAxisValues: setReference('categories'),
    SetBubbleSizes: setReference('bubbleSizes'),
    GetDimensionDataSourceString: ({ series }, args) =>
      (args.oneOf(0, ['Categories', 'Values', 'XValues', 'YValues'] as const).match(/^(Values|YValues)$/)
        ? series.values
        : (series.categories ?? '')
      ).replace(/^=/, ''),
  },
});

export const chartSeriesClasses: readonly AnyClass[] = [
  defineClass({
    token: SERIES_COLLECTION,
    properties: { Count: { get: ({ chart }) => chart.series.length } },
    collection: {
      items: ({ sheet, chart }) =>
        chart.series.map((series) => SERIES.of({ sheet, list: chart.series, series })),
    },
    methods: {
      GetCount: ({ chart }) => chart.series.length,
      GetItemAt: ({ sheet, chart }, args) => {
        const series = chart.series[args.integer(0)];
        if (!series) throw itemNotFound();
        return SERIES.of({ sheet, list: chart.series, series });
      },
      Add: ({ sheet, chart }, args, context) => {
        const series: ChartSeriesModel = {
          name: args.textOr(0, `Series${chart.series.length + 1}`),
          values: '',
          props: {},
          points: {},
        };
        chart.series.splice(args.integerOr(1, chart.series.length), 0, series);
        changed(sheet, context);
        return SERIES.of({ sheet, list: chart.series, series });
      },
    },
  }),
  seriesClass,
  defineClass<SeriesTarget>({
    token: POINTS,
    properties: { Count: { get: pointCount } },
    collection: {
      items: (target) => Array.from({ length: pointCount(target) }, (_, index) => pointAt(target, index)),
    },
    methods: { GetCount: pointCount, GetItemAt: (target, args) => pointAt(target, args.integer(0)) },
  }),
  defineClass<PointTarget>({
    token: POINT,
    properties: optionsOf(POINT_OPTIONS, pointBag),
    objects: {
      Format: (target) => POINT_FORMAT.of(part(pointBag(target), 'format')),
      DataLabel: (target) => CHART_LABELS.of(part(pointBag(target), 'dataLabel')),
    },
  }),
];
