import type { OwnSheetWrite } from '../sheet/writePlan';
import { GRID_COLUMNS } from '../words/gridWords';
import type { Language } from '../words/language';
import { CHECK_COLUMN, LAST_GOOD_COLUMN } from '../words/settings/tableWords';
import type { AppContext } from './appContext';
import { carryUserCells } from './carryUserCells';
import type { CarryRules } from './carryUserCells';
import { planGridSheet } from './gridSheet';
import type { ScoredSheet } from './scoredSheet';

const { grid, criterion, rule, label, points, group } = GRID_COLUMNS;

const GRID_RULES: CarryRules = {
  ownHeaders: new Set(
    [...Object.values(GRID_COLUMNS), CHECK_COLUMN, LAST_GOOD_COLUMN].flatMap(({ fr, en }) => [fr, en]),
  ),
  keys: [grid, criterion, rule, group, label, points],
  keepGone: 'withNotes',
};

const checkOf =
  ({ sentences }: AppContext, { gridProblems }: ScoredSheet, language: Language) =>
  (line: number): string =>
    (gridProblems[line] ?? [])
      .map((problem) => sentences.problem(problem, language))
      .map(({ what, remedy }) => `${what} ${remedy}`)
      .join(' ');

/** `DC Barème` of a run, with what is wrong in it and the user's own columns. */
export const planGrid = (app: AppContext, result: ScoredSheet, language: Language): OwnSheetWrite => {
  const existing = result.ownTables.grid ?? null;
  const write = planGridSheet({
    ...{ model: result.scored.model, layout: result.gridLayout, existing, language },
    check: checkOf(app, result, language),
  });
  return carryUserCells(write, existing, GRID_RULES).write;
};
