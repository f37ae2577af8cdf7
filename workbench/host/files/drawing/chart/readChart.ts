import type { ChartModel } from '../../../model/types';
import type { Theme } from '../../styles/colors';
import { elements, first, localName, numberAttribute, type XmlElement } from '../../xml/xmlTree';
import { axisGroupOf, readAxes } from './chartAxes';
import { FRAME_OPTIONS, readLegend, readPaper, readPlotArea } from './chartFrame';
import { filled, readOptions } from './chartOptions';
import { readKind, readPlotOptions } from './chartPlots';
import { readSeries } from './chartSeries';
import { readTitle } from './chartText';
import { chartType } from './chartTypes';

export const isPlot = (at: XmlElement): boolean => localName(at.name).endsWith('Chart');

/** Type, series and the options this host knows of a chart part; the rest stays in the part. */
export function readChart(root: XmlElement, theme: Theme): Pick<ChartModel, 'type' | 'series' | 'props'> {
  const chart = first(root, 'chart');
  const area = first(chart, 'plotArea');
  const plots = elements(area).filter(isPlot);
  const [main] = plots;
  const type = main ? chartType(readKind(main)) : 'ColumnClustered';
  const series = plots.flatMap((plot) => seriesOf(plot, { area, theme, type }));
  series.sort((a, b) => a.order - b.order);
  return {
    type,
    series: series.map(({ read }) => read),
    props: filled({
      title: readTitle(first(chart, 'title'), theme) ?? { visible: false },
      legend: readLegend(first(chart, 'legend'), theme),
      axes: readAxes(area, theme),
      format: readPaper(root, theme),
      plotArea: readPlotArea(chart, theme),
      ...readOptions(FRAME_OPTIONS, chart),
    }),
  };
}

interface PlotReading {
  readonly area: XmlElement | undefined;
  readonly theme: Theme;
  readonly type: string;
}

function seriesOf(plot: XmlElement, { area, theme, type }: PlotReading) {
  const kind = readKind(plot);
  const own = chartType(kind);
  const shared = filled({
    ...readPlotOptions(plot, kind),
    chartType: own === type ? undefined : own,
    axisGroup: axisGroupOf(plot, area) === 'Secondary' ? 'Secondary' : undefined,
  });
  return elements(plot, 'ser').map((at, index) => {
    const read = readSeries(at, kind, theme);
    // Options of the plot stand once in the file; they are told by its first series, type and axes by each.
    const { chartType: ownType, axisGroup } = shared;
    Object.assign(read.props, index === 0 ? shared : filled({ chartType: ownType, axisGroup }));
    return { order: numberAttribute(first(at, 'order'), 'val') ?? 0, read };
  });
}
