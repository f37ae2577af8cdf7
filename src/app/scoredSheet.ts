/** A sheet read and scored, nothing written yet: what preview, job and explanation share. */
import type { Problem } from '../domain/accounts/types';
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { once } from '../domain/once';
import type { Steps } from '../domain/steps';
import { scoreInSteps } from '../domain/scoring/scoreAccounts';
import { checkLabels } from '../domain/scoring/checkLabels';
import { columnsAskedFor } from '../domain/scoring/columnMeasure';
import { hasNoScore } from '../domain/scoring/hasNoScore';
import { layOutGrid } from '../domain/scoring/layOutGrid';
import type { GridLayout } from '../domain/scoring/layOutGrid';
import { otherColumnsOf } from '../domain/scoring/otherColumnsOf';
import { readingHabits, sourceFields } from '../domain/scoring/sourceFields';
import type { ParsedGridTable } from '../domain/scoring/parseGridTable';
import type { ClassRule, ScoredAccounts } from '../domain/scoring/types';
import type { OwnSheetId } from '../words/ownSheets';
import type { AppContext } from './appContext';
import { breatheThrough } from './breatheThrough';
import { accountName } from './accountFields';
import { classRuleOf } from './classRuleOf';
import type { RunControls, SheetRequest } from './dcPilot';
import { chosenGrid, gridWithDecay, readKeptGrid } from './gridInForce';
import { lastGoodModel } from './lastGoodModel';
import { gridProblems } from './gridProblems';
import type { KeptGrid } from './gridInForce';
import { readAccountSheet } from './readAccountSheet';
import type { AccountSheet } from './readAccountSheet';
import { readOwnTables } from './ownTables';
import type { OwnTables } from './ownTables';
import { parseRunSettings } from './runSettings';
import { withoutUnits } from './unitSettings';
import { allSettings, SETTINGS_SHEETS } from './settings/allSettings';
import type { AllSettings } from './settings/allSettings';
import type { SettingsInForce } from './settings/settingsInForce';

export interface ScoredSheet {
  readonly sheet: AccountSheet;
  readonly scored: ScoredAccounts;
  readonly all: AllSettings;
  readonly ownTables: OwnTables;
  /** `DC Barème` as it is to stand; laid out when it is asked for, for most jobs do not show it. */
  readonly gridLayout: () => GridLayout;
  /** Line by line of the layout, then of the grid as a whole. */
  readonly gridProblems: readonly (readonly Problem[])[];
  /** Of the data and of the settings, and accounts without a score. */
  readonly problems: readonly Problem[];
}

const OWN_IDS = [
  ...['grid', 'accounts', 'quality', 'top5', 'top20', 'top30', 'top50', 'challenge', 'summary'],
  ...['followup', 'reviews', 'satisfaction', 'results', 'tours', 'unplanned'],
  ...['agenda', 'series', 'alerts', 'assistant'],
  ...['questionnaire', 'diagnosis', 'diagnosisMail'],
  ...SETTINGS_SHEETS,
] as readonly OwnSheetId[];

interface ScoringChoices {
  readonly inForce: SettingsInForce;
  readonly kept: KeptGrid | null;
  readonly classes: ClassRule;
}

const scoreBy = (sheet: AccountSheet, { inForce, kept, classes }: ScoringChoices): Steps<ScoredAccounts> => {
  const { values, said } = inForce;
  const { source, mapping } = sheet.chosen;
  const minimumCompleteness = said.completeness ?? kept?.model?.minimumCompleteness ?? values.completeness;
  return scoreInSteps(sheet.accounts, {
    ...(kept?.grids ? { grids: kept.grids } : {}),
    minimumCompleteness,
    classes,
    abcShares: values.abc,
    coverageThreshold: values.threshold,
    top: { population: values.topPopulation, key: values.topKey },
    keyAccounts: {
      turnoverShare: values.keyAccountTurnoverShare,
      clientShare: values.keyAccountClientShare,
      employees: values.keyAccountEmployees,
    },
    fields: sourceFields({ source, mapping, accounts: sheet.accounts }),
    habits: readingHabits(source),
  });
};

/** With the columns the grid asks for by header. */
const withOtherColumns = (sheet: AccountSheet, kept: KeptGrid | null): AccountSheet => {
  const asked = columnsAskedFor(kept?.grids ?? []);
  if (asked.length === 0) return sheet;
  const accounts = { ...sheet.accounts, others: otherColumnsOf(asked, sheet.chosen.source, sheet.accounts) };
  return { ...sheet, accounts };
};

/** What was read of the grid, and what only the accounts tell of it. */
const checkedGrid = (
  kept: KeptGrid | null,
  sheet: AccountSheet,
  scored: ScoredAccounts,
): ParsedGridTable | null =>
  kept && { ...kept.parsed, flags: [...kept.parsed.flags, ...checkLabels(sheet.accounts, scored)] };

/** The day of an earlier run stands in `DC Paramètres` where there is one (an emptied cell renews it), else in `DC Barème`. */
const keptDateOf = ({ reading }: SettingsInForce, kept: KeptGrid | null): number | null =>
  reading?.rows.some(({ key }) => key === 'date') ? null : (kept?.model?.referenceDate ?? null);

/** Why an account has no score is said where all problems are said (method R5); a list without any is told as a whole. */
const unscoredProblems = ({ accounts, picture }: AccountSheet, scored: ScoredAccounts): Problem[] => {
  if (hasNoScore(scored)) return [];
  const problems: Problem[] = [];
  scored.scores.forEach((score, account) => {
    if (!Number.isNaN(score)) return;
    const row = (accounts.rows[account] ?? 0) + 1;
    problems.push({
      code: 'SCORE_INCOMPLETE',
      sheet: picture.name,
      row,
      column: '',
      header: '',
      value: accountName(accounts, account),
    });
  });
  return problems;
};

/** Without a single score there are no classes, TOP lists or frequencies: NO_TURNOVER. */
export const needScores = (read: Result<ScoredSheet>): Result<ScoredSheet> =>
  read.ok && hasNoScore(read.value.scored)
    ? fail('NO_TURNOVER', { sheet: read.value.sheet.picture.name })
    : read;

/** Reads and scores a sheet. An account with nothing to be scored by has no score; see `needScores`. */
export const readScoredSheet = async (
  app: AppContext,
  request: SheetRequest,
  run: RunControls = {},
): Promise<Result<ScoredSheet>> => {
  const ownTables = await readOwnTables(app, OWN_IDS);
  return ownTables.ok ? scoreSheetWith(app, request, ownTables.value, run) : ownTables;
};

/** As `readScoredSheet`, by these of our tables. */
export const scoreSheetWith = async (
  app: AppContext,
  request: SheetRequest,
  ownTables: OwnTables,
  run: RunControls,
): Promise<Result<ScoredSheet>> => {
  const choices = parseRunSettings(withoutUnits(request.settings));
  if (!choices.ok) return choices;
  const all = allSettings(choices.value, ownTables);
  const gridSheet = ownTables.grid ?? null;
  const { inForce } = all;
  const written = gridSheet && lastGoodModel(gridSheet);
  const kept = gridWithDecay(
    chosenGrid(readKeptGrid(gridSheet, written), inForce.values.grid),
    inForce.values,
  );
  const classes = classRuleOf({
    ...{ run: choices.value, values: inForce.values },
    ...{ kept: kept?.model ?? null, written },
  });
  const keptDate = keptDateOf(inForce, kept);
  const read = await readAccountSheet(app, { ...request, keptDate }, inForce.values, run);
  if (!read.ok) return read;
  run.onProgress?.('score', 0);
  await app.breathe();
  const sheet = withOtherColumns(read.value, kept);
  const scored = await breatheThrough(app, scoreBy(sheet, { inForce, kept, classes }));
  await app.breathe();
  run.onProgress?.('score', 1);
  const { language } = request;
  const gridLayout = once(() => layOutGrid(scored.model, checkedGrid(kept, sheet, scored), language));
  const ofGrid = gridSheet ? gridProblems(gridLayout(), gridSheet, language) : [];
  const problems = [
    ...sheet.accounts.problems,
    ...unscoredProblems(sheet, scored),
    ...all.problems,
    ...ofGrid.flat(),
  ];
  return succeed({
    ...{ sheet, scored, all, ownTables },
    ...{ gridLayout, gridProblems: ofGrid, problems },
  });
};
