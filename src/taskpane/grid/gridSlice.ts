import type { GridReport } from '../../app/report';
import type { Failure } from '../../domain/result';
import type { SliceKey } from '../store/slices';
import type { CriterionDraft } from './criterionDraft';

/** What the grid editor knows. */
export interface GridState {
  /** As DC Barème stands; null until it is read. */
  readonly report: GridReport | null;
  /** Place of the grid shown among them. */
  readonly shown: number;
  /** The criterion being edited. */
  readonly draft: CriterionDraft | null;
  /** The grid as it would be with the draft; null while that is worked out. */
  readonly tried: GridReport | null;
  readonly failure: Failure | null;
  readonly isSaved: boolean;
}

export const GRID_SLICE: SliceKey<GridState> = {
  initial: { report: null, shown: 0, draft: null, tried: null, failure: null, isSaved: false },
};
