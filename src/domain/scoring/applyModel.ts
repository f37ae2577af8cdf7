import { assignGrids } from './assignGrids';
import type { AccountColumns } from './measures';
import { scoreGrid } from './scoreGrid';
import { statusesInForce } from './statusesInForce';
import { typologiesOf } from './typologiesOf';
import type { ScoringModel } from './types';
import { Workings } from './workings';

/** What scoring needs of an account table; `DCSCORE` makes one from a row. */
export type ScorableAccounts = AccountColumns & { readonly statuses: Uint8Array };

export interface AppliedModel {
  /** 0–100, NaN where there is none. */
  readonly scores: Float64Array;
  /** 0–1. */
  readonly completeness: Float64Array;
  readonly statuses: Uint8Array;
  readonly typologies: Uint8Array;
  readonly gridIndices: Uint8Array;
}

const NOBODY = new Int32Array(0);

/** Scores every account by the model's fixed cuts. An account's score depends on its own cells and the model alone. */
export function applyModel(
  table: ScorableAccounts,
  model: ScoringModel,
  workings: Workings = new Workings(table),
): AppliedModel {
  const statuses = statusesInForce(table);
  const typologies = typologiesOf(table, statuses, model.typology);
  const { gridIndices, members } = assignGrids(model.grids, statuses, typologies);
  const measures = workings.measuresFor(model);
  const scores = new Float64Array(table.count).fill(NaN);
  const completeness = new Float64Array(table.count);
  const target = { scores, completeness };
  model.grids.forEach((grid, g) =>
    scoreGrid(grid, members[g] ?? NOBODY, {
      measures,
      target,
      minimumCompleteness: model.minimumCompleteness,
    }),
  );
  return { scores, completeness, statuses, typologies, gridIndices };
}
