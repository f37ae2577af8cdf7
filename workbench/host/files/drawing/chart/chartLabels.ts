/** Data labels of a series and of single points. */
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
import {
  asChoice,
  asFlag,
  filled,
  readOptions,
  record,
  value,
  writeOptions,
  type ChartOption,
  type Props,
} from './chartOptions';
import { readShape, writeShape } from './chartShape';
import { readTextProperties, writeTextProperties } from './chartText';
import type { PlotKind } from './chartTypes';

const POSITIONS = asChoice({
  OutsideEnd: 'outEnd',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  Center: 'ctr',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
});
const SHOWN: readonly ChartOption[] = [
  { key: 'showLegendKey', tag: 'showLegendKey', ...asFlag, usual: 0, presence: 'always' },
  { key: 'showValue', tag: 'showVal', ...asFlag, usual: 1, presence: 'always' },
  { key: 'showCategoryName', tag: 'showCatName', ...asFlag, usual: 0, presence: 'always' },
  { key: 'showSeriesName', tag: 'showSerName', ...asFlag, usual: 0, presence: 'always' },
  { key: 'showPercentage', tag: 'showPercent', ...asFlag, usual: 0, presence: 'always' },
  { key: 'showBubbleSize', tag: 'showBubbleSize', ...asFlag, usual: 0, presence: 'always' },
];

/** Excel refuses a file whose labels stand where a plot of this kind has no such place. */
function placesOf({ plot, grouping }: PlotKind): readonly string[] {
  if (plot === 'barChart')
    return grouping === 'clustered' ? ['ctr', 'inBase', 'inEnd', 'outEnd'] : ['ctr', 'inBase', 'inEnd'];
  if (plot === 'pieChart') return ['bestFit', 'ctr', 'inEnd', 'outEnd'];
  return ['lineChart', 'scatterChart', 'bubbleChart'].includes(plot) ? ['ctr', 'l', 'r', 't', 'b'] : [];
}

function content(labels: Props | undefined, kind: PlotKind): XmlElement[] {
  const format = labels?.['numberFormat'];
  const position = POSITIONS.toFile(labels?.['position']);
  const separator = labels?.['separator'];
  return [
    ...(typeof format === 'string'
      ? [
          element('c:numFmt', {
            formatCode: format,
            sourceLinked: labels?.['linkNumberFormat'] === true ? 1 : 0,
          }),
        ]
      : []),
    ...writeShape(record(labels, 'format')),
    ...writeTextProperties(labels),
    ...(typeof position === 'string' && placesOf(kind).includes(position)
      ? [value('dLblPos', position)]
      : []),
    ...writeOptions(SHOWN, labels),
    ...(typeof separator === 'string' ? [element('c:separator', {}, [separator])] : []),
  ];
}

const NOTHING_SHOWN = {
  showValue: false,
};

/** Labels of a series: of all its points, of those that differ, or of none. */
export function writeLabels(
  series: Props,
  points: Readonly<Record<number, Props>>,
  kind: PlotKind,
): XmlElement[] {
  const own = Object.keys(points)
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap((index) => writePointLabel(index, points[index], kind));
  const hasAll = series['hasDataLabels'] === true;
  if (!hasAll && own.length === 0) return [];
  const labels = hasAll ? record(series, 'dataLabels') : NOTHING_SHOWN;
  const leaders = kind.plot === 'pieChart' ? asFlag.toFile(series['showLeaderLines']) : undefined;
  return [
    element('c:dLbls', {}, [
      ...own,
      ...content(labels, kind),
      ...(leaders === undefined ? [] : [value('showLeaderLines', leaders)]),
    ]),
  ];
}

function writePointLabel(index: number, point: Props | undefined, kind: PlotKind): XmlElement[] {
  if (point?.['hasDataLabel'] === false)
    return [element('c:dLbl', {}, [value('idx', index), value('delete', 1)])];
  if (point?.['hasDataLabel'] !== true) return [];
  return [element('c:dLbl', {}, [value('idx', index), ...content(record(point, 'dataLabel'), kind)])];
}

function readContent(at: XmlElement | undefined, theme: Theme): Props {
  const format = first(at, 'numFmt');
  const position = attribute(first(at, 'dLblPos'), 'val');
  const separator = first(at, 'separator');
  const written = readTextProperties(at, theme);
  return filled({
    ...written,
    format: filled({ ...readShape(at, theme, 'border'), ...record(written, 'format') }),
    position: position === undefined ? undefined : POSITIONS.fromFile(position),
    ...readOptions(SHOWN, at),
    separator: separator ? textOf(separator) : undefined,
    ...(format
      ? {
          numberFormat: attribute(format, 'formatCode'),
          linkNumberFormat: flag(format, 'sourceLinked') || undefined,
        }
      : {}),
  });
}

const showsSomething = (at: XmlElement | undefined): boolean =>
  SHOWN.some(({ tag }) => flag(first(at, tag), 'val'));

/** Options of the series about its labels; empty where it has none. */
export function readLabels(at: XmlElement | undefined, theme: Theme): Props {
  if (!at || !showsSomething(at)) return {};
  const leaders = first(at, 'showLeaderLines');
  return filled({
    hasDataLabels: true,
    dataLabels: readContent(at, theme),
    showLeaderLines: leaders ? flag(leaders, 'val') : undefined,
  });
}

export function readPointLabels(at: XmlElement | undefined, theme: Theme): Map<number, Props> {
  return new Map(
    elements(at, 'dLbl').map((label) => [
      numberAttribute(first(label, 'idx'), 'val') ?? 0,
      flag(first(label, 'delete'), 'val')
        ? { hasDataLabel: false }
        : filled({ hasDataLabel: true, dataLabel: readContent(label, theme) }),
    ]),
  );
}
