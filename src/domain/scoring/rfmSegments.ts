/**
 * Names for what an RFM score says of a client. The ranges are those published with the "rfm" package (rsquaredacademy/rfm,
 * Introduction to RFM); the first that holds counts. Taken: the narrow ones before the wide ones they lie in (new and promising
 * before potential loyal, cannot lose before at risk, lost before hibernating), which the published order never reaches.
 */
import type { RfmSegmentId } from '../../words/rfmWords';
import { NO_GRID } from './assignGrids';
import type { ScorableAccounts } from './applyModel';
import { pointsWriter } from './criterionPoints';
import { measureKind } from './measures';
import { RFM_GRID_ID } from './rfmGrids';
import type { FittedGrid, Measure, ScoredAccounts } from './types';
import { Workings } from './workings';

type Range = readonly [from: number, to: number];
type Rule = readonly [segment: RfmSegmentId, recency: Range, frequency: Range, monetary: Range];

const RULES: readonly Rule[] = [
  ['champions', [4, 5], [4, 5], [4, 5]],
  ['loyal', [2, 5], [3, 5], [3, 5]],
  ['new', [4, 5], [1, 1], [1, 1]],
  ['promising', [3, 4], [1, 1], [1, 1]],
  ['potentialLoyal', [3, 5], [1, 3], [1, 3]],
  ['needsAttention', [2, 3], [2, 3], [2, 3]],
  ['aboutToSleep', [2, 3], [1, 2], [1, 2]],
  ['cannotLose', [1, 1], [4, 5], [4, 5]],
  ['atRisk', [1, 2], [2, 5], [2, 5]],
  ['lost', [1, 1], [1, 1], [1, 1]],
  ['hibernating', [1, 2], [1, 2], [1, 2]],
];
export const RFM_SEGMENT_ORDER: readonly RfmSegmentId[] = [...RULES.map(([id]) => id), 'others'];

const isIn = (value: number, [from, to]: Range): boolean => value >= from && value <= to;

/** Segment of a client with so many points, 1–5 each, for recency, frequency and amount. */
export const rfmSegment = (recency: number, frequency: number, monetary: number): RfmSegmentId =>
  RULES.find(([, r, f, m]) => isIn(recency, r) && isIn(frequency, f) && isIn(monetary, m))?.[0] ?? 'others';

/** R, F, M. */
const MEASURES: readonly Measure[] = ['daysSinceLastOrder', 'orders', 'turnover'];
const MOST = 5;

const isRfmGrid = ({ id, criteria }: FittedGrid): boolean =>
  id === RFM_GRID_ID &&
  MEASURES.every((measure) => criteria.some((one) => one.measure === measure && one.maximum === MOST));

export interface RfmMarks {
  /** 343 for 3, 4 and 3 points; 0 where one of them is missing. */
  readonly codes: Uint16Array;
  /** Index into RFM_SEGMENT_ORDER, NO_SEGMENT where there is no code. */
  readonly segments: Uint8Array;
}
export const NO_SEGMENT = 255;

const isMark = (points: number): boolean => Number.isInteger(points) && points >= 1 && points <= MOST;

/** Code and segment of every account an RFM grid scored; null where none did. O(n). */
export function rfmMarks(
  table: ScorableAccounts,
  { model, gridIndices }: Pick<ScoredAccounts, 'model' | 'gridIndices'>,
): RfmMarks | null {
  const at = model.grids.findIndex(isRfmGrid);
  const grid = model.grids[at];
  if (!grid || at === NO_GRID) return null;
  const members = new Int32Array(gridIndices.reduce((count, one) => (one === at ? count + 1 : count), 0));
  let filled = 0;
  gridIndices.forEach((one, account) => {
    if (one === at) members[filled++] = account;
  });
  if (members.length === 0) return null;
  const measures = new Workings(table).measuresFor(model);
  const points = MEASURES.map((measure) => {
    const column = new Float64Array(members.length).fill(NaN);
    const criterion = grid.criteria.find((one) => one.measure === measure);
    if (criterion) pointsWriter(criterion, measures(measure, measureKind(criterion.rule)))(members, column);
    return column;
  });
  const codes = new Uint16Array(table.count);
  const segments = new Uint8Array(table.count).fill(NO_SEGMENT);
  members.forEach((account, i) => {
    const [r = NaN, f = NaN, m = NaN] = points.map((column) => column[i] ?? NaN);
    if (![r, f, m].every(isMark)) return;
    codes[account] = 100 * r + 10 * f + m;
    segments[account] = RFM_SEGMENT_ORDER.indexOf(rfmSegment(r, f, m));
  });
  return { codes, segments };
}
