import type { OwnSheetWrite } from '../../sheet/writePlan';
import { KEY_COLUMN, SCORE_COLUMNS } from '../../words/resultColumns';
import { CHALLENGE_COLUMNS, CHALLENGE_STEPS, TOP_COLUMNS } from '../../words/topWords';
import { SHOWN_FIELDS } from '../accountFields';
import { accountSheetHeaders } from '../accountSheets';
import type { ScoredRows } from '../accountSheets';
import { carryUserCells } from '../carryUserCells';
import type { CarryRules } from '../carryUserCells';
import type { ScoredSheet } from '../scoredSheet';
import { planChallengeSheet } from './challengeSheet';
import { planTopSheet, TOP_SHEETS, topSizes } from './topSheet';

const TOP_RULES: CarryRules = {
  own: accountSheetHeaders(
    [...Object.values(SHOWN_FIELDS).map((field) => field.header), ...Object.values(TOP_COLUMNS), KEY_COLUMN],
    SCORE_COLUMNS,
  ),
  keys: [KEY_COLUMN],
  keepGone: 'withNotes',
};

const CHALLENGE_RULES: CarryRules = {
  own: [...Object.values(CHALLENGE_COLUMNS), ...Object.values(CHALLENGE_STEPS)],
  keys: [CHALLENGE_COLUMNS.rep],
  keepGone: 'withNotes',
};

const planChallenge = (rows: ScoredRows, { all, ownTables }: ScoredSheet): OwnSheetWrite => {
  const { values, reps } = all.settings;
  const write = planChallengeSheet({
    ...{ lists: rows.scored.top.reps, keys: rows.accounts.keys, language: rows.language },
    ...{ reps, repTargets: values.repTargets, tables: ownTables },
    longest: Math.max(0, ...topSizes(values.lists)),
  });
  return carryUserCells(write, ownTables.challenge ?? null, CHALLENGE_RULES).write;
};

/** The TOP sheets asked for and, where a challenge is on and there are reps, its board. */
export const planTop = (rows: ScoredRows, result: ScoredSheet): OwnSheetWrite[] => {
  const { ownTables, all } = result;
  const { lists, challenge } = all.settings.values;
  const tops = topSizes(lists).map((size) => {
    const existing = ownTables[TOP_SHEETS[size]] ?? null;
    const write = planTopSheet(rows, { size, existing, hasChallenge: challenge });
    return carryUserCells(write, existing, TOP_RULES).write;
  });
  const hasBoard = challenge && rows.scored.top.reps.length > 0;
  return hasBoard ? [...tops, planChallenge(rows, result)] : tops;
};
