import type { Problem } from '../domain/accounts/types';
import type { GridLayout } from '../domain/scoring/layOutGrid';
import type { ScoringModel } from '../domain/scoring/types';
import type { OwnSheetWrite } from '../sheet/writePlan';
import { GRID_COLUMNS } from '../words/gridWords';
import type { Language } from '../words/language';
import { CHECK_COLUMN, LAST_GOOD_COLUMN } from '../words/settings/tableWords';
import type { AppContext } from './appContext';
import { carryUserCells } from './carryUserCells';
import type { CarryRules } from './carryUserCells';
import { planGridSheet } from './gridSheet';
import type { ScoredSheet } from './scoredSheet';
import type { OwnTable } from './workbookPort';

const { grid, criterion, rule, label, points, group } = GRID_COLUMNS;

const GRID_RULES: CarryRules = {
  own: [...Object.values(GRID_COLUMNS), CHECK_COLUMN, LAST_GOOD_COLUMN],
  keys: [grid, criterion, rule, group, label, points],
  keepGone: 'withNotes',
};

/** A grid to be written. */
export interface GridToWrite {
  readonly model: ScoringModel;
  readonly layout: GridLayout;
  /** Line by line of the layout. */
  readonly problems: readonly (readonly Problem[])[];
  readonly existing: OwnTable | null;
}

const checkOf =
  ({ sentences }: AppContext, { problems }: GridToWrite, language: Language) =>
  (line: number): string =>
    (problems[line] ?? [])
      .map((problem) => sentences.problem(problem, language))
      .map(({ what, remedy }) => `${what} ${remedy}`)
      .join(' ');

/** `DC Barème`, with what is wrong in it and the user's own columns. */
export const planGridOf = (app: AppContext, grid: GridToWrite, language: Language): OwnSheetWrite => {
  const { model, layout, existing } = grid;
  const check = checkOf(app, grid, language);
  const write = planGridSheet({ model, layout, existing, check, language });
  return carryUserCells(write, existing, GRID_RULES).write;
};

/** `DC Barème` of a run. */
export const planGrid = (app: AppContext, result: ScoredSheet, language: Language): OwnSheetWrite => {
  const { scored, gridProblems: problems, ownTables } = result;
  const layout = result.gridLayout();
  return planGridOf(
    app,
    { model: scored.model, layout, problems, existing: ownTables.grid ?? null },
    language,
  );
};
