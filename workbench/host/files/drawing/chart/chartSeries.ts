/** A series: its references, look, points and labels, in the order the format asks for. */
import type { ChartSeriesModel } from '../../../model/types';
import type { Theme } from '../../styles/colors';
import {
  attribute,
  element,
  elements,
  first,
  flag,
  numberAttribute,
  textOf,
  type XmlElement,
} from '../../xml/xmlTree';
import { readLabels, readPointLabels, writeLabels } from './chartLabels';
import { readMarker, writeMarker } from './chartMarkers';
import { filled, record, value, type Props } from './chartOptions';
import { readShape, writeShape } from './chartShape';
import type { PlotKind } from './chartTypes';

const bare = (formula: string): string => formula.replace(/^=/, '');
const referenceTo = (kind: 'str' | 'num', formula: string): XmlElement =>
  element(`c:${kind}Ref`, {}, [element('c:f', {}, [bare(formula)])]);

const hasMarkers = ({ plot }: PlotKind): boolean =>
  ['lineChart', 'scatterChart', 'radarChart'].includes(plot);
const canInvert = ({ plot }: PlotKind): boolean => plot === 'barChart' || plot === 'bubbleChart';
const isRound = ({ plot }: PlotKind): boolean => plot === 'pieChart' || plot === 'doughnutChart';
const isXY = ({ plot }: PlotKind): boolean => plot === 'scatterChart' || plot === 'bubbleChart';

export function writeSeries(series: ChartSeriesModel, index: number, kind: PlotKind): XmlElement {
  const { props } = series;
  const { explosion, invertIfNegative } = props;
  return element('c:ser', {}, [
    value('idx', index),
    value('order', index),
    ...writeName(series.name),
    ...writeShape(shownFormat(record(props, 'format'), kind)),
    ...(canInvert(kind) ? [value('invertIfNegative', invertIfNegative === true ? 1 : 0)] : []),
    ...(hasMarkers(kind) ? writeMarker(props, kind) : []),
    ...(isRound(kind) && typeof explosion === 'number' ? [value('explosion', explosion)] : []),
    ...writePoints(series, kind),
    ...writeLabels(props, series.points, kind),
    ...writeData(series, kind),
  ]);
}

/** Points without lines are a line of no colour in the file. */
const shownFormat = (format: Props | undefined, kind: PlotKind): Props | undefined =>
  kind.lines === 'hidden' ? { ...format, line: { lineStyle: 'None' } } : format;

function writeName(name: string): XmlElement[] {
  if (name === '') return [];
  const holder = name.startsWith('=') ? referenceTo('str', name) : element('c:v', {}, [name]);
  return [element('c:tx', {}, [holder])];
}

function writeData(
  { categories, values, bubbleSizes, props }: ChartSeriesModel,
  kind: PlotKind,
): XmlElement[] {
  const [categoryTag, valueTag] = isXY(kind) ? ['c:xVal', 'c:yVal'] : ['c:cat', 'c:val'];
  const hasSmooth = kind.plot === 'scatterChart' || kind.plot === 'lineChart';
  const isSmooth = props['smooth'] === true || (props['smooth'] === undefined && kind.smooth !== undefined);
  return [
    ...(categories ? [element(categoryTag, {}, [referenceTo(isXY(kind) ? 'num' : 'str', categories)])] : []),
    ...(values ? [element(valueTag, {}, [referenceTo('num', values)])] : []),
    ...(kind.plot === 'bubbleChart' && bubbleSizes
      ? [element('c:bubbleSize', {}, [referenceTo('num', bubbleSizes)])]
      : []),
    ...(kind.plot === 'bubbleChart' ? [value('bubble3D', 0)] : []),
    ...(hasSmooth ? [value('smooth', isSmooth ? 1 : 0)] : []),
  ];
}

const writePoints = ({ points }: ChartSeriesModel, kind: PlotKind): XmlElement[] =>
  Object.keys(points)
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const point = points[index];
      const look = [
        ...(hasMarkers(kind) ? writeMarker(point, null) : []),
        value('bubble3D', 0),
        ...writeShape(record(point, 'format')),
      ];
      if (look.length === 1) return [];
      return [
        element('c:dPt', {}, [
          value('idx', index),
          ...(canInvert(kind) ? [value('invertIfNegative', 0)] : []),
          ...look,
        ]),
      ];
    });

/** "=Sheet1!$A$1:$A$9" of a reference; undefined for literal data. */
function reference(at: XmlElement | undefined): string | undefined {
  const holder = elements(at).find(({ name }) => /(str|num|multiLvlStr)Ref$/.test(name));
  const formula = textOf(first(holder, 'f'));
  return formula === '' ? undefined : `=${formula}`;
}

export function readSeries(at: XmlElement, kind: PlotKind, theme: Theme): ChartSeriesModel {
  const categories = reference(first(at, 'cat') ?? first(at, 'xVal'));
  const bubbleSizes = reference(first(at, 'bubbleSize'));
  return {
    name: reference(first(at, 'tx')) ?? textOf(first(at, 'tx', 'v')),
    values: reference(first(at, 'val') ?? first(at, 'yVal')) ?? '',
    ...(categories === undefined ? {} : { categories }),
    ...(bubbleSizes === undefined ? {} : { bubbleSizes }),
    props: readProps(at, kind, theme),
    points: readPoints(at, theme),
  };
}

function readProps(at: XmlElement, kind: PlotKind, theme: Theme): Record<string, unknown> {
  const { line, ...format } = readShape(at, theme, 'line');
  const hasLine = kind.lines !== 'hidden';
  const smooth = first(at, 'smooth');
  const isSmooth = flag(smooth, 'val');
  return filled({
    format: hasLine ? filled({ ...format, line }) : format,
    invertIfNegative: flag(first(at, 'invertIfNegative'), 'val') || undefined,
    explosion: numberAttribute(first(at, 'explosion'), 'val'),
    smooth: smooth && isSmooth !== (kind.smooth !== undefined) ? isSmooth : undefined,
    ...readMarker(first(at, 'marker'), theme, kind),
    ...readLabels(first(at, 'dLbls'), theme),
  });
}

function readPoints(at: XmlElement, theme: Theme): Record<number, Record<string, unknown>> {
  const points: Record<number, Record<string, unknown>> = {};
  for (const point of elements(at, 'dPt')) {
    const look = filled({
      format: readShape(point, theme, 'border'),
      ...readMarker(first(point, 'marker'), theme, null),
    });
    if (Object.keys(look).length > 0) points[Number(attribute(first(point, 'idx'), 'val') ?? 0)] = look;
  }
  for (const [index, label] of readPointLabels(first(at, 'dLbls'), theme))
    points[index] = { ...points[index], ...label };
  return points;
}
