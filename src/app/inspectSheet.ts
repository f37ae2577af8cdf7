import { readAccounts } from '../domain/accounts/readAccounts';
import type { AccountTable } from '../domain/accounts/types';
import { freshnessOf } from '../domain/scoring/freshness';
import { formatIsoDay } from '../domain/calendar/serialDate';
import { succeed } from '../domain/result';
import type { Failure, FailureCode, Result } from '../domain/result';
import { columnLetters } from '../sheet/rect';
import type { TableCandidate } from '../sheet/findAccounts';
import type { SheetPicture } from '../sheet/sheetPicture';
import type { FieldId } from '../words/fields';
import type { AppContext } from './appContext';
import type { Assumptions, Inspection, RunControls, SheetRequest } from './dcPilot';
import { readSettingsOf } from './readAccountSheet';
import { readSheet } from './readSheet';
import type { SheetReading } from './readSheet';
import type { InspectReport } from './report';
import { readKeptGrid } from './gridInForce';
import { freshnessReport } from './review/reviewReport';
import type { OwnTable } from './workbookPort';
import { headerOf, mappingOf, problemsOf, tableAddress } from './reportParts';
import { readOwnTables } from './ownTables';
import type { ReadingChoices } from './readingChoices';
import { parseRunSettings } from './runSettings';
import { withoutUnits } from './unitSettings';
import { settingsInForce } from './settings/settingsInForce';
import type { SettingsInForce } from './settings/settingsInForce';

const SAMPLES = 3;
/** Failures that say "readable, but no accounts here": the inspection tells them instead of failing. */
const EMPTY_ANSWERS: ReadonlySet<FailureCode> = new Set([
  'NO_ACCOUNTS',
  'EMPTY_SHEET',
  'CHART_SHEET',
  'HEADERS_ONLY',
]);

type Reason = NonNullable<InspectReport['reason']>;

const emptyReport = (
  sheet: string,
  reason: Reason,
  tables: InspectReport['tables'] = [],
  hiddenRows = 0,
): InspectReport => ({
  job: 'inspect',
  version: 1,
  ok: true,
  sheet,
  table: '',
  kind: 'none',
  reason,
  mapping: {},
  confidence: {},
  questions: [],
  tables,
  problems: [],
  problemCount: 0,
  hiddenRows,
  written: [],
});

const emptyInspection = (report: InspectReport): Inspection => ({
  report,
  mapping: { fields: {}, confidence: {}, questions: [] },
  columns: [],
  isReady: false,
});

const sampleTexts = (picture: SheetPicture, candidate: TableCandidate, column: number): string[] => {
  const { grid } = picture;
  const { rect, bodyRows } = candidate.table;
  if (!grid) return [];
  return [...bodyRows.subarray(0, SAMPLES)].map((row) =>
    String(grid.value(row - grid.rect.top, rect.left + column - grid.rect.left) ?? ''),
  );
};

const columnsOf = (picture: SheetPicture, candidate: TableCandidate): Inspection['columns'] =>
  candidate.table.headers.map((_, column) => ({
    header: headerOf(candidate.table, column),
    letter: columnLetters(candidate.table.rect.left + column),
    samples: sampleTexts(picture, candidate, column),
  }));

const tablesOf = ({ picture, found }: SheetReading): InspectReport['tables'] =>
  found.candidates.map(({ table, verdict }) => ({
    sheet: picture.name,
    table: tableAddress(table),
    kind: verdict.kind === 'none' ? 'other' : verdict.kind,
  }));

/** The accounts, where they can be read with the mapping as it stands. */
const accountsIn = (
  candidate: TableCandidate,
  settings: ReadingChoices,
  reading: SheetReading,
): AccountTable | null => {
  const accounts = readAccounts(candidate.source, candidate.mapping, readSettingsOf(settings, reading));
  return accounts.ok ? accounts.value : null;
};

/** By which column orders are counted, where lines name theirs. */
const orderNumbersOf = (
  { table, mapping }: TableCandidate,
  accounts: AccountTable | null,
): Pick<InspectReport, 'orderNumbers'> => {
  const column = mapping.helpers?.orderId;
  if (column === undefined || accounts?.lines?.aggregation.orders !== 'count') return {};
  return { orderNumbers: headerOf(table, column) };
};

const assumptionsOf = (candidate: TableCandidate, accounts: AccountTable): Assumptions => ({
  rowCount: candidate.table.bodyRows.length,
  units: accounts.units,
  referenceDate: formatIsoDay(accounts.referenceDate),
  statusDeduced: accounts.statusDeduced,
  ...(accounts.lines ? { lines: accounts.lines } : {}),
  ...orderNumbersOf(candidate, accounts),
});

const confidenceOf = (candidate: TableCandidate): Partial<Record<FieldId, number>> =>
  Object.fromEntries(
    Object.entries(candidate.mapping.confidence).map(([field, share]) => [
      field,
      Math.round(share * 1000) / 1000,
    ]),
  );

/** How old the score in the workbook is, where there is one. */
const standingFreshness = (
  grid: OwnTable | undefined,
  { values }: SettingsInForce,
  today: number,
): Pick<InspectReport, 'freshness'> => {
  const kept = readKeptGrid(grid ?? null);
  const scoredOn = kept?.model?.referenceDate ?? null;
  if (scoredOn === null) return {};
  return { freshness: freshnessReport(freshnessOf(scoredOn, values.freshnessMonths, today)) };
};

const inspectCandidate = (
  reading: SheetReading,
  candidate: TableCandidate,
  { inForce, grid }: { readonly inForce: SettingsInForce; readonly grid: OwnTable | undefined },
): Inspection => {
  const { picture } = reading;
  const { table, mapping, verdict } = candidate;
  const accounts = accountsIn(candidate, inForce.values, reading);
  const report: InspectReport = {
    job: 'inspect',
    version: 1,
    ok: true,
    sheet: picture.name,
    table: tableAddress(table),
    kind: verdict.kind,
    mapping: mappingOf(table, mapping),
    confidence: confidenceOf(candidate),
    questions: mapping.questions.map(({ field, candidates }) => ({
      field,
      candidates: candidates.map(({ column }) => headerOf(table, column)),
    })),
    tables: tablesOf(reading),
    ...problemsOf([...(accounts?.problems ?? []), ...inForce.problems]),
    hiddenRows: picture.hiddenRowCount,
    ...orderNumbersOf(candidate, accounts),
    ...standingFreshness(grid, inForce, reading.today),
    written: [],
  };
  return {
    report,
    mapping,
    columns: columnsOf(picture, candidate),
    isReady: mapping.questions.length === 0,
    ...(accounts ? { assumptions: assumptionsOf(candidate, accounts) } : {}),
  };
};

/** What is on a sheet: table, columns, problems, open questions. A readable sheet without accounts is an answer, not a failure. */
export const inspectSheet = async (
  app: AppContext,
  request: SheetRequest,
  controls: RunControls = {},
): Promise<Result<Inspection>> => {
  const run = parseRunSettings(withoutUnits(request.settings));
  if (!run.ok) return run;
  const tables = await readOwnTables(app, ['settings', 'grid']);
  if (!tables.ok) return tables;
  const inForce = settingsInForce(run.value, tables.value.settings ?? null);
  const reason = (failure: Failure): Reason => ({
    code: failure.code,
    message: app.sentences.failure(failure, request.language),
  });
  const reading = await readSheet(app, request, inForce.values, controls);
  if (!reading.ok) {
    if (!EMPTY_ANSWERS.has(reading.failure.code)) return reading;
    return succeed(emptyInspection(emptyReport(request.sheet ?? '', reason(reading.failure))));
  }
  const { picture, found } = reading.value;
  if (found.chosen)
    return succeed(inspectCandidate(reading.value, found.chosen, { inForce, grid: tables.value.grid }));
  const failure: Failure = { code: found.reason ?? 'NO_ACCOUNTS', details: { sheet: picture.name } };
  return succeed(
    emptyInspection(
      emptyReport(picture.name, reason(failure), tablesOf(reading.value), picture.hiddenRowCount),
    ),
  );
};
