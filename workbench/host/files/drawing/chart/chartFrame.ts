/** What stands around the plots: legend, plot area, the chart's own paper, how gaps are drawn. */
import type { Theme } from '../../styles/colors';
import { element, first, type XmlElement } from '../../xml/xmlTree';
import {
  asChoice,
  asFlag,
  filled,
  readOptions,
  record,
  writeOptions,
  type ChartOption,
  type Props,
} from './chartOptions';
import { readShape, writeShape } from './chartShape';
import { readTextProperties, writeTextProperties } from './chartText';

export const FRAME_OPTIONS: readonly ChartOption[] = [
  { key: 'plotVisibleOnly', tag: 'plotVisOnly', ...asFlag, usual: 1, presence: 'always' },
  {
    key: 'displayBlanksAs',
    tag: 'dispBlanksAs',
    ...asChoice({ NotPlotted: 'gap', Zero: 'zero', Interpolated: 'span' }),
    usual: 'gap',
    presence: 'always',
  },
  { key: 'showDataLabelsOverMaximum', tag: 'showDLblsOverMax', ...asFlag, usual: 1 },
];
export const PAPER_OPTIONS: readonly ChartOption[] = [
  { key: 'roundedCorners', tag: 'roundedCorners', ...asFlag, usual: 0, presence: 'always' },
];
const LEGEND_OPTIONS: readonly ChartOption[] = [
  {
    key: 'position',
    tag: 'legendPos',
    ...asChoice({ Right: 'r', Left: 'l', Top: 't', Bottom: 'b', Corner: 'tr' }),
    usual: 'b',
    presence: 'always',
  },
  { key: 'overlay', tag: 'overlay', ...asFlag, usual: 0, presence: 'always' },
];

export function writeLegend(legend: Props | undefined): XmlElement[] {
  if (legend?.['visible'] === false) return [];
  return [
    element('c:legend', {}, [
      ...writeOptions(LEGEND_OPTIONS, legend),
      ...writeShape(record(legend, 'format')),
      ...writeTextProperties(legend),
    ]),
  ];
}

export function readLegend(at: XmlElement | undefined, theme: Theme): Props {
  if (!at) return { visible: false };
  const written = readTextProperties(at, theme);
  return filled({
    visible: true,
    position: 'Bottom',
    ...readOptions(LEGEND_OPTIONS, at),
    format: filled({ ...readShape(at, theme, 'border'), ...record(written, 'format') }),
  });
}

/** Fill, border and font of the whole chart. */
export const writePaper = (props: Props): XmlElement[] => [
  ...writeShape(record(props, 'format')),
  ...writeTextProperties(filled({ format: record(props, 'format') })),
];

export function readPaper(root: XmlElement, theme: Theme): Props {
  const written = record(readTextProperties(root, theme), 'format');
  return filled({ ...readOptions(PAPER_OPTIONS, root), ...readShape(root, theme, 'border'), ...written });
}

export const readPlotArea = (chart: XmlElement | undefined, theme: Theme): Props =>
  filled({ format: readShape(first(chart, 'plotArea'), theme, 'border') });
