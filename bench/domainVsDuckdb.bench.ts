/**
 * Score, ABC, rank, visits and costs of a million accounts: the product's own functions on its columns, beside DuckDB
 * doing the same in SQL (its Node package, in memory, one thread each). The results are compared, account by account,
 * before any time is told.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { STATUSES, VALUE, type AccountTable, type NumberColumn } from '../src/domain/accounts/types';
import { accountEconomics } from '../src/domain/economics/accountEconomics';
import { DEFAULT_ECONOMICS } from '../src/domain/economics/economicsParameters';
import { scoreAccounts } from '../src/domain/scoring/scoreAccounts';
import { visitFrequencies } from '../src/domain/visits/visitFrequencies';
import type { NumberField } from '../src/words/fields';
import { publish } from './benchReport';
import { RESULT_COLUMNS, scoringSql } from './domainVsDuckdb.sql';
import { median, seeded } from './measure';

const COUNT = Number(process.env['ACCOUNTS'] ?? 1_000_000);
const TODAY = 46_000;
const RUNS = 3;

/** The little of the package this bench needs. */
interface DuckColumn {
  readonly rowCount: number;
  getColumnVector(column: number): { getItem(row: number): unknown };
}
interface DuckConnection {
  run(sql: string): Promise<unknown>;
  stream(sql: string): Promise<{ fetchChunk(): Promise<DuckColumn | null> }>;
  createAppender(table: string): Promise<DuckAppender>;
}
interface DuckAppender {
  appendDouble(value: number): void;
  appendInteger(value: number): void;
  appendNull(): void;
  endRow(): void;
  closeSync(): void;
}
interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string, options: Record<string, string>): Promise<{ connect(): Promise<DuckConnection> }>;
  };
}

const FIELDS = [
  'turnover',
  'previousTurnover',
  'potential',
  'marginRate',
  'lastOrder',
  'employees',
] as const satisfies readonly NumberField[];

type Row = Record<(typeof FIELDS)[number], number> & { readonly isClient: boolean };

/** Whole euros, so that sums are exact in any order; NaN where a cell is blank. */
function account(random: () => number): Row {
  const isClient = random() < 0.6;
  const size = Math.round(Math.exp(5 + random() * 7));
  const known = (value: number, share: number): number => (random() < share ? value : NaN);
  return {
    isClient,
    turnover: isClient ? size : NaN,
    previousTurnover: isClient ? known(Math.round(size * (0.6 + random() * 0.8)), 0.9) : NaN,
    potential: known(Math.round(size * (0.8 + random() * 2)), 0.85),
    marginRate: known(Math.round(random() * 70 - 5) / 100, 0.8),
    lastOrder: isClient ? TODAY - Math.floor(random() * 700) : NaN,
    employees: isClient ? NaN : known(Math.ceil(Math.exp(random() * 7)), 0.9),
  };
}

function makeTable(): AccountTable {
  const random = seeded(20260303);
  const columns = FIELDS.map(() => ({ values: new Float64Array(COUNT), kinds: new Uint8Array(COUNT) }));
  const statuses = new Uint8Array(COUNT);
  for (let i = 0; i < COUNT; i++) {
    const row = account(random);
    statuses[i] = STATUSES.indexOf(row.isClient ? 'client' : 'prospect');
    FIELDS.forEach((field, f) => {
      const column = columns[f];
      if (!column || Number.isNaN(row[field])) return;
      column.values[i] = row[field];
      column.kinds[i] = VALUE;
    });
  }
  const numbers = Object.fromEntries(FIELDS.map((field, f) => [field, columns[f]])) as Record<
    (typeof FIELDS)[number],
    NumberColumn
  >;
  return {
    count: COUNT,
    source: 'accounts',
    rows: Int32Array.from({ length: COUNT }, (_, i) => i + 1),
    lineCounts: new Int32Array(COUNT).fill(1),
    keys: Array.from({ length: COUNT }, (_, i) => `k${i}`),
    numbers,
    texts: {},
    statuses,
    statusDeduced: false,
    units: {},
    referenceDate: TODAY,
    problems: [],
  };
}

/** Everything the SQL works out, by the product. */
function compute(table: AccountTable) {
  const scored = scoreAccounts(table);
  const frequencies = visitFrequencies({ ...scored, tops: scored.tops, adjusters: [] });
  const economics = accountEconomics(
    { table, ...scored, visits: frequencies.visits, minutes: frequencies.minutes },
    DEFAULT_ECONOMICS,
  );
  return { scored, frequencies, economics };
}

async function loadDuckDb(table: AccountTable): Promise<DuckConnection> {
  const duckdb = createRequire(path.join(process.cwd(), 'bench/package.json'))('@duckdb/node-api') as DuckDb;
  const instance = await duckdb.DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE accounts (id INTEGER, status INTEGER, ${FIELDS.map((field) => `${field} DOUBLE`).join(', ')})`,
  );
  const appender = await connection.createAppender('accounts');
  for (let i = 0; i < COUNT; i++) {
    appender.appendInteger(i);
    appender.appendInteger(table.statuses[i] ?? 0);
    for (const field of FIELDS) {
      const column = table.numbers[field];
      if (column?.kinds[i] === VALUE) appender.appendDouble(column.values[i] ?? 0);
      else appender.appendNull();
    }
    appender.endRow();
  }
  appender.closeSync();
  return connection;
}

type Results = Record<(typeof RESULT_COLUMNS)[number], ArrayLike<number>>;

function ownResults({ scored, frequencies, economics }: ReturnType<typeof compute>): Results {
  return {
    score: scored.scores,
    class: scored.classes,
    abc: scored.abc,
    rank: scored.ranks,
    visits: frequencies.visits,
    visit_cost: economics.visitCosts,
    year_cost: economics.yearCosts,
    turnover: economics.turnovers,
    margin: economics.margins,
    roi: economics.returns,
    decision: economics.decisions,
  };
}

const toNumber = (value: unknown): number => (value === null ? NaN : Number(value));
const isEqual = (a: number, b: number): boolean =>
  (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) <= 1e-8 * Math.max(1, Math.abs(a));

/** Throws at the first figure that differs. */
async function compare(connection: DuckConnection, own: Results): Promise<void> {
  const stream = await connection.stream(`SELECT ${RESULT_COLUMNS.join(', ')} FROM result ORDER BY id`);
  let seen = 0;
  for (
    let chunk = await stream.fetchChunk();
    chunk && chunk.rowCount > 0;
    chunk = await stream.fetchChunk()
  ) {
    for (const [c, name] of RESULT_COLUMNS.entries()) {
      const vector = chunk.getColumnVector(c);
      for (let row = 0; row < chunk.rowCount; row++) {
        const [theirs, ours] = [toNumber(vector.getItem(row)), own[name][seen + row] ?? NaN];
        if (!isEqual(ours, theirs))
          throw new Error(`${name} of account ${seen + row}: ${ours} here, ${theirs} in DuckDB.`);
      }
    }
    seen += chunk.rowCount;
  }
  if (seen !== COUNT) throw new Error(`${seen} accounts compared.`);
}

async function stagesOf(table: AccountTable): Promise<string> {
  const nothing = (): void => undefined;
  const scored = scoreAccounts(table);
  const frequencies = visitFrequencies({ ...scored, adjusters: [] });
  const { visits, minutes } = frequencies;
  const score = await median(RUNS, nothing, () => scoreAccounts(table));
  const visit = await median(RUNS, nothing, () => visitFrequencies({ ...scored, adjusters: [] }));
  const money = await median(RUNS, nothing, () =>
    accountEconomics({ table, ...scored, visits, minutes }, DEFAULT_ECONOMICS),
  );
  return `score, ABC, rank, TOP ${Math.round(score)}, visits ${Math.round(visit)}, money ${Math.round(money)} ms`;
}

/** Processor milliseconds of the quickest run, all threads of the process together: steadier than the clock where others work too. */
async function processorMs(
  prepare: () => Promise<unknown> | unknown,
  work: () => Promise<unknown> | unknown,
): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < RUNS; run++) {
    await prepare();
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

async function main(): Promise<void> {
  const table = makeTable();
  const connection = await loadDuckDb(table);
  await connection.run(scoringSql(TODAY));
  await compare(connection, ownResults(compute(table)));
  const againstMs = await median(
    RUNS,
    () => connection.run('DROP TABLE result'),
    () => connection.run(scoringSql(TODAY)),
  );
  const ms = await median(
    RUNS,
    () => globalThis.gc?.(),
    () => compute(table),
  );
  const drop = () => connection.run('DROP TABLE result');
  const theirs = await processorMs(drop, () => connection.run(scoringSql(TODAY)));
  const ours = await processorMs(
    () => globalThis.gc?.(),
    () => compute(table),
  );
  const processor = `processor ${Math.round(ours)} : ${Math.round(theirs)} ms; `;
  const rows = [
    {
      name: `${COUNT / 1000} k accounts`,
      ms,
      againstMs,
      limit: 0.5,
      note: processor + (await stagesOf(table)),
    },
  ];
  publish(
    {
      bench: 'domainVsDuckdb',
      what: 'score, ABC, rank, visits, costs: own columns against SQL, one thread each',
      rows,
    },
    process.cwd(),
  );
}

void main();
