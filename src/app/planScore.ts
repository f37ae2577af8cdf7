/** From a scored sheet to the plan of what is written, where. */
import type { Problem } from '../domain/accounts/types';
import { succeed } from '../domain/result';
import type { Result } from '../domain/result';
import type { OwnSheetWrite, WritePlan } from '../sheet/writePlan';
import type { Bilingual } from '../words/language';
import { GRID_COLUMNS } from '../words/gridWords';
import { KEY_COLUMN } from '../words/resultColumns';
import { SHOWN_FIELDS } from './accountFields';
import { accountSheetHeaders, planAccountsSheet } from './accountSheets';
import type { ScoredRows } from './accountSheets';
import type { AppContext } from './appContext';
import { carryUserCells } from './carryUserCells';
import type { Carried, CarryRules } from './carryUserCells';
import type { ScoreRequest, WriteTarget } from './dcPilot';
import { planGridSheet } from './gridSheet';
import { placeBeside } from './placeBeside';
import { planColumns } from './planColumns';
import type { RunSettings } from './runSettings';
import { planSettings } from './settings/planSettings';
import { planQualitySheet, QUALITY_HEADERS } from './qualitySheet';
import { problemsOf } from './reportParts';
import { wantedColumns } from './resultCells';
import type { ScoreColumnId } from './resultCells';
import type { ScoredSheet } from './scoredSheet';
import { planTop } from './top/planTop';

const both = (names: Iterable<Bilingual>): ReadonlySet<string> =>
  new Set([...names].flatMap((name) => [name.fr, name.en]));

const ACCOUNT_RULES = {
  ownHeaders: accountSheetHeaders([...Object.values(SHOWN_FIELDS).map((field) => field.header), KEY_COLUMN]),
  keys: [KEY_COLUMN],
} as const;
const ACCOUNTS_RULES: CarryRules = { ...ACCOUNT_RULES, keepGone: 'always' };
const QUALITY_RULES: CarryRules = {
  ownHeaders: both(Object.values(QUALITY_HEADERS)),
  keys: [QUALITY_HEADERS.cell, QUALITY_HEADERS.code],
  keepGone: 'withNotes',
};
const GRID_RULES: CarryRules = {
  ownHeaders: both(Object.values(GRID_COLUMNS)),
  keys: [
    GRID_COLUMNS.grid,
    GRID_COLUMNS.criterion,
    GRID_COLUMNS.rule,
    GRID_COLUMNS.label,
    GRID_COLUMNS.points,
  ],
  keepGone: 'withNotes',
};

const targetOf = (request: ScoreRequest, result: ScoredSheet): WriteTarget | undefined =>
  request.target ??
  (result.all.settings.values.target ? { kind: result.all.settings.values.target } : undefined);

const goneProblems = (carried: Carried<OwnSheetWrite>, sheetName: string, tableTop: number): Problem[] =>
  carried.gone.map(({ key, row }) => ({
    code: 'ACCOUNT_GONE',
    sheet: sheetName,
    row: tableTop + row + 2,
    column: '',
    header: '',
    value: key,
  }));

interface AccountsPart {
  readonly sheets: readonly OwnSheetWrite[];
  readonly problems: readonly Problem[];
}

/** `DC Comptes`, with the rows of accounts that are no longer in the list. */
const planAccounts = (
  rows: ScoredRows,
  result: ScoredSheet,
  wanted: readonly ScoreColumnId[],
): AccountsPart => {
  const existing = result.ownTables.accounts ?? null;
  const carried = carryUserCells(planAccountsSheet(rows, wanted), existing, ACCOUNTS_RULES);
  return {
    sheets: [carried.write],
    problems: existing ? goneProblems(carried, existing.sheetName, existing.rect.top) : [],
  };
};

export interface ScorePlan {
  readonly plan: WritePlan;
  /** The result with the problems found while planning. */
  readonly result: ScoredSheet;
}

/** The day an account list was first scored stands in `DC Paramètres` from then on, where there is one (method R4). */
const keptDate = ({ all, sheet, ownTables }: ScoredSheet): RunSettings =>
  ownTables.settings && all.settings.values.date === null && sheet.accounts.source === 'accounts'
    ? { date: sheet.accounts.referenceDate }
    : {};

const planSheets = (app: AppContext, rows: ScoredRows, result: ScoredSheet): OwnSheetWrite[] => {
  const { ownTables, scored } = result;
  const grid = carryUserCells(
    planGridSheet(scored.model, rows.language),
    ownTables.grid ?? null,
    GRID_RULES,
  ).write;
  const { problems, problemCount } = problemsOf(result.problems);
  const input = { problems, problemCount, sentences: app.sentences, language: rows.language };
  const quality = carryUserCells(planQualitySheet(input), ownTables.quality ?? null, QUALITY_RULES).write;
  return [
    ...planSettings({
      ...{ all: result.all, tables: ownTables, wanted: [], repNames: [], problems: result.all.problems },
      ...{ changes: keptDate(result), sentences: app.sentences, language: rows.language },
    }),
    ...[grid, ...planTop(rows, result), ...(problemCount > 0 || ownTables.quality ? [quality] : [])],
  ];
};

/** What a score writes: columns beside the accounts (or `DC Comptes`), the grid, the TOP lists, the problems. */
export const planScore = async (
  app: AppContext,
  request: ScoreRequest,
  result: ScoredSheet,
): Promise<Result<ScorePlan>> => {
  const { sheet, scored } = result;
  const { columns } = result.all.settings.values;
  const wanted = wantedColumns(request.columns ?? (columns.length > 0 ? columns : undefined));
  const rows: ScoredRows = {
    accounts: sheet.accounts,
    scored,
    language: request.language,
    sheet: sheet.picture.name,
  };
  const isOwnSheet = sheet.accounts.source === 'lines' || targetOf(request, result)?.kind === 'ownSheet';
  const accounts = isOwnSheet ? planAccounts(rows, result, wanted) : { sheets: [], problems: [] };
  const placement = isOwnSheet
    ? null
    : await placeBeside(app, sheet, {
        wanted,
        language: request.language,
        target: targetOf(request, result),
      });
  if (placement && !placement.ok) return placement;
  const complete: ScoredSheet = { ...result, problems: [...result.problems, ...accounts.problems] };
  return succeed({
    result: complete,
    plan: {
      job: 'score',
      startedAt: app.clock().toISOString(),
      sheet: sheet.picture.name,
      columns: placement ? planColumns(sheet, scored, placement.value) : null,
      sheets: [...accounts.sheets, ...planSheets(app, rows, complete)],
    },
  });
};
