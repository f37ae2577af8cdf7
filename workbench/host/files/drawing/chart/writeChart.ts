/** A chart of the model as a chart part. Series, points, axes, titles and labels: see the files beside this one. */
import type { ChartModel } from '../../../model/types';
import { element, type XmlElement } from '../../xml/xmlTree';
import { writeAxes } from './chartAxes';
import { FRAME_OPTIONS, PAPER_OPTIONS, writeLegend, writePaper } from './chartFrame';
import { record, value, writeOptions } from './chartOptions';
import { hasAxes, plotsOf, writePlot, type Plot } from './chartPlots';
import { writeShape } from './chartShape';
import { writeTitle } from './chartText';

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

export function writeChart(chart: ChartModel): XmlElement {
  const { props } = chart;
  const title = writeTitle(record(props, 'title'));
  const plots = plotsOf(chart);
  const area = element('c:plotArea', {}, [
    element('c:layout'),
    ...plots.map(writePlot),
    ...(['Primary', 'Secondary'] as const).flatMap((group) =>
      axesOf(
        chart,
        plots.find((one) => one.group === group),
      ),
    ),
    ...writeShape(record(record(props, 'plotArea'), 'format')),
  ]);
  return element('c:chartSpace', NAMESPACES, [
    ...writeOptions(PAPER_OPTIONS, record(props, 'format')),
    element('c:chart', {}, [
      ...title,
      value('autoTitleDeleted', title.length > 0 ? 0 : 1),
      area,
      ...writeLegend(record(props, 'legend')),
      ...writeOptions(FRAME_OPTIONS, props),
    ]),
    ...writePaper(props),
  ]);
}

const axesOf = (chart: ChartModel, plot: Plot | undefined): XmlElement[] =>
  plot && hasAxes(plot.kind) ? writeAxes(record(chart.props, 'axes'), plot.kind, plot.group) : [];
