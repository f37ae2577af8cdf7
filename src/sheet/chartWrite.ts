import type { Tone } from './cellLook';

export type ChartKind =
  | 'columns'
  | 'stackedColumns'
  | 'bars'
  | 'stackedBars'
  | 'line'
  | 'pie'
  | 'doughnut'
  | 'scatter'
  | 'bubble'
  | 'radar';

/** A colour of the one palette: by order (0–5), or by what it says. */
export type ChartColor = 0 | 1 | 2 | 3 | 4 | 5 | Tone;

export interface ChartSeriesWrite {
  /** Header of the column with the values. */
  readonly values: string;
  /** What the legend calls it; the header where absent. */
  readonly name?: string;
  /** A line over columns, and the like. */
  readonly kind?: ChartKind;
  readonly isOnSecondaryAxis?: true;
  readonly color?: ChartColor;
  /** One colour per point, for slices and single bars. */
  readonly pointColors?: readonly ChartColor[];
  readonly hasLabels?: true;
  /** Header of the bubbles' sizes. */
  readonly sizes?: string;
}

export interface AxisWrite {
  readonly title?: string;
  /** en-US number format. */
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Names at the edge, out of the way of bars below nought. */
  readonly isLabelledLow?: true;
}

/** A native Excel chart over columns of the table it stands beside. */
export interface ChartWrite {
  /** Language-free; the chart is found again by it. */
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** What the picture says, for who does not see it; stands in the cell under the chart's corner. */
  readonly alternativeText: string;
  /** Header of the column with the categories, or the x values. */
  readonly categories: string;
  readonly series: readonly ChartSeriesWrite[];
  readonly axes?: {
    readonly category?: AxisWrite;
    readonly value?: AxisWrite;
    readonly secondary?: AxisWrite;
  };
  readonly legend?: 'none' | 'bottom' | 'right';
  readonly place: 'beside' | 'under';
  readonly rowCount: number;
  /** Sheet columns it covers. */
  readonly columnCount: number;
}
