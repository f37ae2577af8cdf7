/**
 * The accounts of a table. An account list is taken row by row; lines are grouped by code or name and added up over a
 * period that the summary states. What a cell cannot say becomes a problem record; the accounts go on without it.
 */
import { runSteps } from '../steps';
import type { Steps } from '../steps';
import { fail, succeed } from '../result';
import type { Result } from '../result';
import type { FieldId, NumberField, TextField } from '../../words/fields';
import { makeKeys } from './accountKeys';
import { aggregateLines, choosePeriod, groupLines } from './aggregateLines';
import type { LineGroups, LinePeriod } from './aggregateLines';
import { countDays, daySeries, isLog } from './daySeries';
import { areGroupHeads, judgeTable } from './judgeTable';
import { ProblemLog } from './problemLog';
import { checkAmounts } from './quality/checkAmounts';
import { checkCoordinates } from './quality/checkCoordinates';
import { checkDuplicates } from './quality/checkDuplicates';
import { checkTexts } from './quality/checkTexts';
import type { QualityInput } from './quality/qualityInput';
import { readRawColumns } from './rawColumns';
import type { RawColumns } from './rawColumns';
import type { ReadSettings } from './readSettings';
import { readStatuses } from './statuses';
import type { TableSource } from './tableSource';
import { TextColumnBuilder, textAt } from './typedCells/readTextColumn';
import { MISSING, VALUE } from './types';
import type {
  AccountTable,
  AmountUnit,
  DaySeries,
  LineSummary,
  Mapping,
  NumberColumn,
  TextColumn,
} from './types';

interface Accounts {
  readonly count: number;
  readonly rows: Int32Array;
  readonly lineCounts: Int32Array;
  readonly numbers: Partial<Record<NumberField, NumberColumn>>;
  readonly texts: Partial<Record<TextField, TextColumn>>;
  readonly lines?: LineSummary;
  readonly visitDays?: DaySeries;
}

/** Names under a group's head are filled down. */
const fillDown = (name: TextColumn): TextColumn => {
  const distinct = new Set(name.indices.filter((index) => index >= 0)).size;
  if (!areGroupHeads((i) => (name.indices[i] ?? -1) >= 0, name.indices.length, distinct)) return name;
  let last = -1;
  return {
    dictionary: name.dictionary,
    indices: name.indices.map((index) => (last = index >= 0 ? index : last)),
  };
};

/** What tells the accounts of lines apart: their code, or their name where codes are missing on more lines. */
const lineKey = (raw: RawColumns, mapping: Mapping): TextColumn | undefined => {
  const { id, name } = raw.texts;
  const filled = (column: TextColumn | undefined): number =>
    column?.indices.reduce((n, index) => n + (index >= 0 ? 1 : 0), 0) ?? 0;
  const isSureId = (mapping.confidence.id ?? 0) >= 0.7 || (mapping.chosen ?? []).includes('id');
  if (id && isSureId && filled(id) >= filled(name) * 0.9) return id;
  return name ? fillDown(name) : id;
};

const DAYS_IN_YEAR = 365;

/** Lines that are a log of visits: their days, and how many there were in the last 12 months of the log where no column says. */
const visitLog = (
  dates: NumberColumn,
  groups: LineGroups,
  numbers: Accounts['numbers'],
): Pick<Accounts, 'visitDays'> => {
  const visitDays = daySeries(dates, groups);
  if (!isLog(visitDays)) return {};
  const last = visitDays.days.reduce((latest, day) => Math.max(latest, day), 0);
  numbers.visitsMade ??= countDays(visitDays, last - DAYS_IN_YEAR, last);
  return { visitDays };
};

const takeLines = (
  source: TableSource,
  raw: RawColumns,
  groups: LineGroups,
  period: LinePeriod,
): Accounts => {
  const { numbers, texts, summary } = aggregateLines(raw, groups, period);
  return {
    count: groups.count,
    rows: Int32Array.from(groups.firstLine, (line) => source.table.bodyRows[line] ?? 0),
    lineCounts: groups.lineCounts,
    numbers,
    texts,
    lines: summary,
    ...(raw.numbers.lastVisit ? visitLog(raw.numbers.lastVisit, groups, numbers) : {}),
  };
};

const takeRows = (source: TableSource, raw: RawColumns): Accounts => ({
  count: source.table.bodyRows.length,
  rows: source.table.bodyRows,
  lineCounts: new Int32Array(source.table.bodyRows.length).fill(1),
  numbers: { ...raw.numbers },
  texts: raw.texts,
});

/** Margin over turnover, where the sheet has both and no rate. */
const deriveMarginRate = ({ numbers }: Accounts): boolean => {
  const { margin, turnover, marginRate } = numbers;
  if (!margin || !turnover || marginRate) return false;
  const kinds = turnover.kinds.map((kind, i) =>
    kind === VALUE && margin.kinds[i] === VALUE && (turnover.values[i] ?? 0) > 0 ? VALUE : MISSING,
  );
  numbers.marginRate = {
    kinds,
    values: turnover.values.map((value, i) => (kinds[i] === VALUE ? (margin.values[i] ?? 0) / value : 0)),
  };
  return true;
};

/** A status that changes within an account is of its lines, not its own. */
const statusOfLines = (raw: RawColumns, groups: LineGroups): TextColumn | undefined => {
  const { status } = raw.texts;
  if (!status) return undefined;
  const builder = new TextColumnBuilder(groups.count);
  const seen = new Int32Array(groups.count).fill(-1);
  for (let line = 0; line < status.indices.length; line++) {
    const account = groups.accountOfLine[line] ?? -1;
    const index = status.indices[line] ?? -1;
    if (account < 0 || index < 0) continue;
    if (seen[account] !== -1 && seen[account] !== index) return undefined;
    seen[account] = index;
    builder.set(account, textAt(status, line));
  }
  return builder.build();
};

/** Last order date for lines, else the day the user set, else the day of the run (method R4). */
const referenceDateOf = (settings: ReadSettings, period: LinePeriod | null): number =>
  settings.referenceDate ?? period?.to ?? settings.today;

const unitsOf = (raw: RawColumns, period: LinePeriod | null): AccountTable['units'] => {
  if (!period) return raw.units;
  const units: Partial<Record<NumberField, AmountUnit>> = { ...raw.units };
  for (const field of ['turnover', 'margin'] as const) {
    const unit = units[field];
    if (unit)
      units[field] = { ...unit, period: period.kind, ...(period.year === null ? {} : { year: period.year }) };
  }
  if (period.countsBefore && units.turnover)
    units.previousTurnover ??= {
      ...units.turnover,
      ...(period.year === null ? {} : { year: period.year - 1 }),
    };
  return units;
};

function* runChecks(accounts: Accounts, mapping: Mapping, log: ProblemLog): Steps<void> {
  const columnOf = (field: FieldId): number | null =>
    mapping.fields[field] ?? (field === 'name' ? (mapping.helpers?.lastName ?? null) : null);
  const input: QualityInput = {
    count: accounts.count,
    numbers: accounts.numbers,
    texts: accounts.texts,
    isDerived: (field: FieldId) => mapping.fields[field] === undefined,
    report: (code, { account, field, value, repair }) =>
      log.add(code, {
        row: accounts.rows[account] ?? 0,
        column: columnOf(field),
        value,
        ...(repair === undefined ? {} : { repair }),
      }),
  };
  const checks = [
    ...(accounts.lines ? [] : [checkAmounts]),
    ...[checkCoordinates, checkDuplicates, checkTexts],
  ];
  for (const check of checks) {
    yield;
    check(input);
  }
}

interface Finish {
  readonly raw: RawColumns;
  readonly mapping: Mapping;
  readonly settings: ReadSettings;
  readonly period: LinePeriod | null;
  readonly status: TextColumn | undefined;
  readonly log: ProblemLog;
}

function* finish(
  accounts: Accounts,
  { raw, mapping, settings, period, status, log }: Finish,
): Steps<AccountTable> {
  yield;
  const { count, rows, texts, numbers } = accounts;
  deriveMarginRate(accounts);
  const at = (account: number, field: FieldId, value: string) => ({
    row: rows[account] ?? 0,
    column: mapping.fields[field] ?? null,
    value,
  });
  const keys = makeKeys({
    count,
    rows,
    id: texts.id,
    name: texts.name,
    postcode: texts.postcode,
    onDuplicate: (account, key) => log.add('KEY_DUPLICATE', at(account, 'id', key)),
    onMissing: (account) => log.add('KEY_MISSING', at(account, 'id', '')),
  });
  const { statuses, isDeduced } = readStatuses({
    count,
    column: status,
    turnover: numbers.turnover,
    previousTurnover: numbers.previousTurnover,
    bought: numbers.turnover ? undefined : (numbers.orders ?? numbers.lastOrder),
    onUnknown: (account, text) => log.add('STATUS_UNKNOWN', at(account, 'status', text)),
  });
  yield* runChecks(accounts, mapping, log);
  yield;
  return {
    count,
    source: accounts.lines ? 'lines' : 'accounts',
    rows,
    lineCounts: accounts.lineCounts,
    keys,
    numbers,
    texts,
    statuses,
    statusDeduced: isDeduced,
    units: unitsOf(raw, period),
    referenceDate: referenceDateOf(settings, period),
    ...(accounts.lines ? { lines: accounts.lines } : {}),
    ...(accounts.visitDays ? { visitDays: accounts.visitDays } : {}),
    problems: log.inOrder(),
  };
}

/** The accounts of a table, in steps; lines are added up per account. Fails with HEADERS_ONLY, EMPTY_SHEET or NO_ACCOUNTS (details.reason) where the table holds none (see judgeTable). */
export function* readInSteps(
  source: TableSource,
  mapping: Mapping,
  settings: ReadSettings,
): Steps<Result<AccountTable>> {
  const verdict = judgeTable(source, mapping);
  if (verdict.kind === 'none') {
    const code =
      verdict.reason === 'headersOnly'
        ? 'HEADERS_ONLY'
        : verdict.reason === 'empty'
          ? 'EMPTY_SHEET'
          : 'NO_ACCOUNTS';
    return fail(code, { sheet: source.sheet, reason: verdict.reason });
  }
  const log = new ProblemLog(source);
  const raw = readRawColumns(source, mapping, log, settings);
  const key = verdict.kind === 'lines' ? lineKey(raw, mapping) : undefined;
  if (!key)
    return succeed(
      yield* finish(takeRows(source, raw), {
        ...{ raw, mapping, settings, log },
        period: null,
        status: raw.texts.status,
      }),
    );
  yield;
  const groups = groupLines(key);
  const period = choosePeriod(raw, settings);
  return succeed(
    yield* finish(takeLines(source, raw, groups, period), {
      raw,
      mapping,
      settings,
      period,
      status: statusOfLines(raw, groups),
      log,
    }),
  );
}

/** The same at once. */
export const readAccounts = (...given: Parameters<typeof readInSteps>): Result<AccountTable> =>
  runSteps(readInSteps(...given));
