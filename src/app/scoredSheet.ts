/** A sheet read and scored, nothing written yet: what preview, job and explanation share. */
import type { Problem } from '../domain/accounts/types';
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { scoreAccounts } from '../domain/scoring/scoreAccounts';
import { readingHabits, sourceFields } from '../domain/scoring/sourceFields';
import type { ScoredAccounts } from '../domain/scoring/types';
import { OWN_SHEETS } from '../words/ownSheets';
import type { OwnSheetId } from '../words/ownSheets';
import type { AppContext } from './appContext';
import { accountName } from './accountFields';
import type { RunControls, SheetRequest } from './dcPilot';
import { readKeptGrid } from './gridInForce';
import type { KeptGrid } from './gridInForce';
import { readAccountSheet } from './readAccountSheet';
import type { AccountSheet } from './readAccountSheet';
import { parseRunSettings } from './runSettings';
import type { RunSettings } from './runSettings';
import type { OwnTable } from './workbookPort';

export type OwnTables = Readonly<Partial<Record<OwnSheetId, OwnTable>>>;

export interface ScoredSheet {
  readonly sheet: AccountSheet;
  readonly scored: ScoredAccounts;
  readonly settings: RunSettings;
  readonly ownTables: OwnTables;
  /** Of the data, and accounts without a score. */
  readonly problems: readonly Problem[];
}

const OWN_IDS = [
  'grid',
  'accounts',
  'quality',
  'top5',
  'top20',
  'top30',
  'top50',
] as const satisfies readonly OwnSheetId[];

const readOwnTables = async ({ workbook }: AppContext): Promise<Result<OwnTables>> => {
  const tables = await workbook.readOwnTables(OWN_IDS.map((id) => OWN_SHEETS[id].table));
  if (!tables.ok) return tables;
  return succeed(
    Object.fromEntries(OWN_IDS.flatMap((id, at) => (tables.value[at] ? [[id, tables.value[at]]] : []))),
  );
};

const scoreBy = (sheet: AccountSheet, settings: RunSettings, kept: KeptGrid | null): ScoredAccounts => {
  const { source, mapping } = sheet.chosen;
  const minimumCompleteness = settings.completeness ?? kept?.model.minimumCompleteness;
  const abcShares =
    settings.abc ??
    (settings.threshold === undefined ? undefined : [settings.threshold, Math.max(0.95, settings.threshold)]);
  return scoreAccounts(sheet.accounts, {
    ...(kept ? { grids: kept.grids } : {}),
    ...(minimumCompleteness === undefined ? {} : { minimumCompleteness }),
    ...(settings.classes ? { thresholds: settings.classes } : {}),
    ...(abcShares ? { abcShares } : {}),
    fields: sourceFields({ source, mapping, accounts: sheet.accounts }),
    habits: readingHabits(source),
  });
};

/** Why an account has no score is said where all problems are said (method R5). */
const unscoredProblems = ({ accounts, picture }: AccountSheet, scored: ScoredAccounts): Problem[] => {
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

/** Reads and scores a sheet. NO_TURNOVER when no account has anything to be scored by. */
export const readScoredSheet = async (
  app: AppContext,
  request: SheetRequest,
  run: RunControls = {},
): Promise<Result<ScoredSheet>> => {
  const settings = parseRunSettings(request.settings);
  if (!settings.ok) return settings;
  const ownTables = await readOwnTables(app);
  if (!ownTables.ok) return ownTables;
  const kept = readKeptGrid(ownTables.value.grid ?? null);
  const keptDate = kept?.model.referenceDate ?? null;
  const sheet = await readAccountSheet(app, { ...request, keptDate }, settings.value, run);
  if (!sheet.ok) return sheet;
  run.onProgress?.('score', 0);
  const scored = scoreBy(sheet.value, settings.value, kept);
  run.onProgress?.('score', 1);
  if (scored.scores.every((score) => Number.isNaN(score)))
    return fail('NO_TURNOVER', { sheet: sheet.value.picture.name });
  const problems = [...sheet.value.accounts.problems, ...unscoredProblems(sheet.value, scored)];
  return succeed({
    sheet: sheet.value,
    scored,
    settings: settings.value,
    ownTables: ownTables.value,
    problems,
  });
};
