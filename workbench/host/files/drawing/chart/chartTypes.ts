/** Office.js's chart types ↔ the plot element of the file and the words that tell its variants apart. */
export interface PlotKind {
  readonly plot: string;
  readonly direction?: 'col' | 'bar';
  readonly grouping?: string;
  readonly markers?: 'shown' | 'hidden';
  readonly lines?: 'shown' | 'hidden';
  readonly smooth?: 'yes';
  readonly radar?: string;
}

const grouped = (plot: string, more: Partial<PlotKind> = {}): readonly PlotKind[] =>
  ['standard', 'stacked', 'percentStacked'].map((grouping) => ({ plot, grouping, ...more }));
const bars = (direction: 'col' | 'bar'): readonly PlotKind[] =>
  ['clustered', 'stacked', 'percentStacked'].map((grouping) => ({ plot: 'barChart', direction, grouping }));
const named = (names: readonly string[], kinds: readonly PlotKind[]): [string, PlotKind][] =>
  names.flatMap((name, index) => (kinds[index] ? [[name, kinds[index]] as [string, PlotKind]] : []));

const KINDS: ReadonlyMap<string, PlotKind> = new Map([
  ...named(['ColumnClustered', 'ColumnStacked', 'ColumnStacked100'], bars('col')),
  ...named(['BarClustered', 'BarStacked', 'BarStacked100'], bars('bar')),
  ...named(['Line', 'LineStacked', 'LineStacked100'], grouped('lineChart', { markers: 'hidden' })),
  ...named(
    ['LineMarkers', 'LineMarkersStacked', 'LineMarkersStacked100'],
    grouped('lineChart', { markers: 'shown' }),
  ),
  ...named(['Area', 'AreaStacked', 'AreaStacked100'], grouped('areaChart')),
  ...named(
    [
      'Pie',
      'Doughnut',
      'XYScatter',
      'XYScatterLines',
      'XYScatterLinesNoMarkers',
      'XYScatterSmooth',
      'XYScatterSmoothNoMarkers',
    ],
    [
      { plot: 'pieChart' },
      { plot: 'doughnutChart' },
      { plot: 'scatterChart', lines: 'hidden', markers: 'shown' },
      { plot: 'scatterChart', lines: 'shown', markers: 'shown' },
      { plot: 'scatterChart', lines: 'shown', markers: 'hidden' },
      { plot: 'scatterChart', lines: 'shown', markers: 'shown', smooth: 'yes' },
      { plot: 'scatterChart', lines: 'shown', markers: 'hidden', smooth: 'yes' },
    ],
  ),
  ...named(
    ['Bubble', 'Radar', 'RadarMarkers', 'RadarFilled'],
    [
      { plot: 'bubbleChart' },
      { plot: 'radarChart', radar: 'standard' },
      { plot: 'radarChart', radar: 'marker' },
      { plot: 'radarChart', radar: 'filled' },
    ],
  ),
]);

/** 3D plots are read as their flat counterparts' three-dimensional names. */
const SOLID: Readonly<Record<string, string>> = {
  bar3DChart: '3DColumnClustered',
  line3DChart: '3DLine',
  area3DChart: '3DArea',
  pie3DChart: '3DPie',
  ofPieChart: 'PieOfPie',
  stockChart: 'StockHLC',
  surfaceChart: 'Surface',
  surface3DChart: 'Surface',
};

/** Types the writer has no plot for are drawn as the nearest flat one. */
export function plotKind(type: string): PlotKind {
  const flat = type.replace(/^3D/, '').replace(/Exploded$/, '');
  const kind = KINDS.get(type) ?? KINDS.get(flat) ?? KINDS.get(`${flat}Clustered`);
  return kind ?? KINDS.get('ColumnClustered') ?? { plot: 'barChart' };
}

export function chartType(kind: PlotKind): string {
  const solid = SOLID[kind.plot];
  if (solid) return solid;
  const keys = ['plot', 'direction', 'grouping', 'markers', 'lines', 'smooth', 'radar'] as const;
  for (const [name, candidate] of KINDS) if (keys.every((key) => candidate[key] === kind[key])) return name;
  return 'ColumnClustered';
}
