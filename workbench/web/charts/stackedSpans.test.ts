import type { ChartSeries } from './chartData';
import { stackedSpans } from './stackedSpans';

const series = (values: number[], stacking: ChartSeries['stacking']): ChartSeries => ({
  name: '',
  values,
  xs: [],
  sizes: [],
  family: 'bar',
  stacking,
  axis: 'primary',
  color: '#000000',
  pointColors: new Map(),
});

test('stacked values stand on each other, negative ones hang below zero', () => {
  expect(stackedSpans([series([2, -1], 'sum'), series([3, -4], 'sum'), series([1, 5], 'sum')])).toEqual([
    [
      [0, 2],
      [0, -1],
    ],
    [
      [2, 5],
      [-1, -5],
    ],
    [
      [5, 6],
      [0, 5],
    ],
  ]);
});

test('shares fill the axis, whatever the sums', () => {
  expect(stackedSpans([series([1, 30], 'share'), series([3, 10], 'share')])).toEqual([
    [
      [0, 0.25],
      [0, 0.75],
    ],
    [
      [0.25, 1],
      [0.75, 1],
    ],
  ]);
  expect(stackedSpans([series([0], 'share')])).toEqual([[[0, 0]]]);
});

test('clustered values start at zero', () => {
  expect(stackedSpans([series([2], 'none'), series([3], 'none')])).toEqual([[[0, 2]], [[0, 3]]]);
});
