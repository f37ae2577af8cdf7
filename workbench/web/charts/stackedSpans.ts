import type { ChartSeries } from './chartData';

/** Where a value starts and ends on its axis. */
export type Span = readonly [from: number, to: number];

/** Spans of each series' values: from zero, or on top of the series before it, or as shares of their sum. */
export function stackedSpans(series: readonly ChartSeries[]): Span[][] {
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const above = new Array<number>(count).fill(0);
  const below = new Array<number>(count).fill(0);
  const sums = Array.from({ length: count }, (_, at) =>
    series.reduce(
      (sum, { values, stacking }) => sum + (stacking === 'share' ? Math.abs(values[at] ?? 0) : 0),
      0,
    ),
  );
  return series.map(({ values, stacking }) =>
    values.map((value, at): Span => {
      if (stacking === 'none') return [0, value];
      const size = stacking === 'share' ? value / (sums[at] || 1) : value;
      const pile = size < 0 ? below : above;
      const from = pile[at] ?? 0;
      pile[at] = from + size;
      return [from, from + size];
    }),
  );
}
