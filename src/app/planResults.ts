/** From a sheet's results to the plan of what is written, where. */
import type { Problem } from '../domain/accounts/types';
import { succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { qualifyAddress } from '../sheet/qualifyAddress';
import { columnLetters } from '../sheet/rect';
import { plainCell } from '../sheet/sheetColumn';
import type { ReportWrite } from '../sheet/reportWrite';
import type { ColumnsWrite, OwnSheetWrite, WritePlan } from '../sheet/writePlan';
import { KEY_COLUMN } from '../words/resultColumns';
import type { ResultColumnId } from '../words/resultColumns';
import { SHOWN_FIELDS } from './accountFields';
import { accountSheetHeaders, planAccountsSheet } from './accountSheets';
import type { ScoredRows } from './accountSheets';
import type { AppContext } from './appContext';
import { carryUserCells } from './carryUserCells';
import type { Carried, CarryRules } from './carryUserCells';
import type { ScoreRequest, WriteTarget } from './dcPilot';
import { planGrid } from './planGrid';
import { asLive, allAsValues, liveResults } from './live/liveResults';
import type { LiveOutcome } from './live/liveResults';
import type { LiveSource } from './live/liveColumn';
import { livePlace } from './live/livePlace';
import type { Placement } from './placeColumns';
import { placeBeside } from './placeBeside';
import { planColumns } from './planColumns';
import type { RunSettings } from './runSettings';
import type { ScenarioResults } from './settings/scenarioSheet';
import { planSettings } from './settings/planSettings';
import { planQualitySheet, QUALITY_HEADERS } from './qualitySheet';
import { problemsOf } from './reportParts';
import type { ResultSource } from './resultSource';
import type { ScoredSheet } from './scoredSheet';
import { planTop } from './top/planTop';

const ACCOUNT_FIELDS = [...Object.values(SHOWN_FIELDS).map(({ header }) => header), KEY_COLUMN];
const accountsRules = (wanted: readonly ResultColumnId[]): CarryRules => ({
  own: accountSheetHeaders(ACCOUNT_FIELDS, wanted),
  keys: [KEY_COLUMN],
  keepGone: 'always',
});
const QUALITY_RULES: CarryRules = {
  own: Object.values(QUALITY_HEADERS),
  keys: [QUALITY_HEADERS.cell, QUALITY_HEADERS.code],
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
  wanted: readonly ResultColumnId[],
): AccountsPart => {
  const existing = result.ownTables.accounts ?? null;
  const carried = carryUserCells(planAccountsSheet(rows, wanted), existing, accountsRules(wanted));
  return {
    sheets: [carried.write],
    problems: existing ? goneProblems(carried, existing.sheetName, existing.rect.top) : [],
  };
};

export interface ResultsPlan {
  readonly plan: WritePlan;
  /** Which columns are formulas; null where none was asked for. */
  readonly live: LiveOutcome | null;
  /** The result with the problems found while planning. */
  readonly result: ScoredSheet;
}

/** The day an account list was first scored stands in `DC Paramètres` from then on, where there is one (method R4). */
const keptDate = ({ all, sheet, ownTables }: ScoredSheet): RunSettings =>
  ownTables.settings && all.settings.values.date === null && sheet.accounts.source === 'accounts'
    ? { date: sheet.accounts.referenceDate }
    : {};

interface SheetsToPlan {
  readonly grid: OwnSheetWrite;
  readonly scenarioResults: ScenarioResults | undefined;
}

const planSheets = (
  app: AppContext,
  rows: ScoredRows,
  result: ScoredSheet,
  { grid, scenarioResults }: SheetsToPlan,
): OwnSheetWrite[] => {
  const { ownTables } = result;
  const { problems, problemCount } = problemsOf(result.problems);
  const input = { problems, problemCount, sentences: app.sentences, language: rows.language };
  const quality = carryUserCells(planQualitySheet(input), ownTables.quality ?? null, QUALITY_RULES).write;
  return [
    ...planSettings({
      ...{ all: result.all, tables: ownTables, wanted: [], supposed: [], problems: result.problems },
      ...(scenarioResults ? { scenarioResults } : {}),
      ...{ changes: keptDate(result), sentences: app.sentences, language: rows.language },
    }),
    ...[grid, ...planTop(rows, result), ...(problemCount > 0 || ownTables.quality ? [quality] : [])],
  ];
};

/** What a job writes about accounts, whatever it worked out about them. */
export interface ResultsToWrite {
  readonly job: string;
  readonly wanted: readonly ResultColumnId[];
  readonly results: ResultSource;
  /** The columns as formulas. */
  readonly formulas: LiveSource;
  /** What stands beside the rows of `DC Scénarios`, where the job worked them out. */
  readonly scenarioResults?: ScenarioResults;
  /** Sheets that count by the result columns: made once it is known where those stand. */
  readonly reports?: (cellsOf: (id: ResultColumnId) => string | null) => readonly ReportWrite[];
}

/** Cells of the result columns, for formulas: beside the accounts, or in the table of `DC Comptes`. */
const cellsWhere =
  (columns: ColumnsWrite | null, accounts: OwnSheetWrite | undefined, { results, language }: ScoredRows) =>
  (id: ResultColumnId): string | null => {
    if (accounts) return `${accounts.table}[${results.look(id, language).header}]`;
    const column = columns?.columns.find((one) => one.id === id)?.column;
    if (!columns || column === undefined) return null;
    const letters = columnLetters(column);
    return qualifyAddress(
      columns.sheetName,
      `$${letters}$${columns.firstRow + 1}:$${letters}$${columns.lastRow + 1}`,
    );
  };

interface LiveInput {
  readonly result: ScoredSheet;
  readonly placement: Placement<ResultColumnId>;
  readonly written: ResultsToWrite;
  readonly grid: OwnSheetWrite;
}

/** `DC Barème` as DCSCORE will be given it. */
const cellsOfTable = ({ columns, rowCount }: OwnSheetWrite) => [
  columns.map(({ header }) => header),
  ...Array.from({ length: rowCount }, (_, row) => columns.map(({ cell }) => plainCell(cell(row)))),
];

/** The result columns beside the accounts, as values or, where asked for and possible, as formulas. */
const planBeside = ({
  result,
  placement,
  written,
  grid,
}: LiveInput): Pick<ResultsPlan, 'live'> & {
  readonly columns: ColumnsWrite;
} => {
  const { sheet, ownTables, all } = result;
  const write = planColumns(sheet, written.results, placement);
  if (!all.settings.values.live) return { columns: write, live: null };
  const place = livePlace({ sheet, placement, ownTables, gridCells: cellsOfTable(grid) });
  const outcome = liveResults({ results: written.results, source: written.formulas, place });
  const columns = write.columns.map((column) => {
    const live = outcome.live.get(column.id as ResultColumnId);
    return live ? asLive(column, live, place) : column;
  });
  return { columns: { ...write, columns }, live: outcome };
};

/** A filter that hides rows is left as it is, and does not take new columns in: a sort from its menu would leave them. */
const filterProblems = (
  { sheet: { picture, chosen } }: ScoredSheet,
  { columns, headerRow }: Placement<ResultColumnId>,
): Problem[] =>
  picture.isFiltered && !chosen.table.excelTable && columns.some(({ isNew }) => isNew)
    ? [
        {
          ...{ code: 'FILTER_HIDES_ROWS', sheet: picture.name, row: headerRow + 1 },
          ...{ column: '', header: '', value: String(picture.hiddenRowCount) },
        },
      ]
    : [];

/** Columns beside the accounts (or `DC Comptes`), the grid, TOP lists, the problems, and what counts by them. */
export const planResults = async (
  app: AppContext,
  request: ScoreRequest,
  result: ScoredSheet,
  written: ResultsToWrite,
): Promise<Result<ResultsPlan>> => {
  const { sheet, scored, all } = result;
  const { job, wanted, results, reports, scenarioResults } = written;
  const { language } = request;
  const rows: ScoredRows = {
    ...{ accounts: sheet.accounts, scored, results, language },
    sheet: sheet.picture.name,
  };
  const isOwnSheet = sheet.accounts.source === 'lines' || targetOf(request, result)?.kind === 'ownSheet';
  const accounts = isOwnSheet ? planAccounts(rows, result, wanted) : { sheets: [], problems: [] };
  const placement = isOwnSheet
    ? null
    : await placeBeside(app, sheet, { wanted, language, target: targetOf(request, result) });
  if (placement && !placement.ok) return placement;
  const beside = placement ? filterProblems(result, placement.value) : [];
  const complete: ScoredSheet = {
    ...result,
    problems: [...result.problems, ...accounts.problems, ...beside],
  };
  const grid = planGrid(app, complete, language);
  const { columns, live } = placement
    ? planBeside({ result, placement: placement.value, written, grid })
    : { columns: null, live: all.settings.values.live ? allAsValues(wanted, 'ownSheet') : null };
  return succeed({
    live,
    result: complete,
    plan: {
      job,
      startedAt: app.clock().toISOString(),
      sheet: sheet.picture.name,
      columns,
      sheets: [...accounts.sheets, ...planSheets(app, rows, complete, { grid, scenarioResults })],
      reports: reports?.(cellsWhere(columns, accounts.sheets[0], rows)) ?? [],
    },
  });
};
