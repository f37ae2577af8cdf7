/**
 * The invented accounts of the sample: 550 clients and 350 prospects of a French firm with 6 reps. Turnover is lognormal
 * with a spread of 1.6, so that a good fifth of the clients makes 80 % of it. One draw per account (its standing) moves
 * turnover, margin, growth, last order and visits together, as a good customer is good in most respects: so the classes
 * come near 20/30/30/20 % of the clients and 10/20/30/40 % of the prospects (docs/method.md, the sample’s shape), and
 * most accounts were visited within their interval. A handful of cells are as real lists have them: see `dirty`.
 */
import { CATEGORIES, NAME_PARTS, SECTORS, STATUSES, STREETS, type SampleLanguage } from './sampleWords';
import { seededRandom, type Random } from './seededRandom';
import { TERRITORIES, type Territory } from './sampleTerritories';

export type SampleCell = string | number | null;

const SEED = 20_260_105;
const CLIENTS = 550;
const PROSPECTS = 350;
const TURNOVER_SPREAD = 1.6;
const MEDIAN_TURNOVER = 9_000;
/** What one step of a sector's standing is worth. */
const SECTOR_LIFT = 0.35;
const EMPLOYEES = { client: 18, prospect: 9 } as const;
const EMPLOYEES_SPREAD = { client: 3, prospect: 5.2 } as const;
/** Cumulative, in the order of CATEGORIES. */
const CATEGORY_SHARES = [0.07, 0.7, 0.85, 1] as const;
/** 31 October 2026: the day the list was "exported". */
const EXPORT_DAY = 46_326;

/** Rows in the order of SAMPLE_COLUMNS. */
export function sampleAccounts(language: SampleLanguage): SampleCell[][] {
  const random = seededRandom(SEED);
  const names = new Set<string>();
  const rows = Array.from({ length: CLIENTS + PROSPECTS }, (_, index) => {
    const kind = index < CLIENTS ? 'client' : 'prospect';
    return account({ random, names, kind, index: language === 'fr' ? 0 : 1 });
  });
  const mixed = shuffled(rows, random).map((row, index) => [
    `C${String(10_001 + index * 3).padStart(5, '0')}`,
    ...row,
  ]);
  return dirty(mixed, random);
}

interface Making {
  readonly random: Random;
  readonly names: Set<string>;
  readonly kind: 'client' | 'prospect';
  /** 0 French, 1 English. */
  readonly index: 0 | 1;
}

function account({ random, names, kind, index }: Making): SampleCell[] {
  const sector = random.pick(SECTORS);
  const territory = random.pick(TERRITORIES);
  const [postcode, town] = random.pick(territory.towns);
  const standing = SECTOR_LIFT * (sector[3] - 1) + 0.9 * random.normal();
  const size = EMPLOYEES[kind] * power(EMPLOYEES_SPREAD[kind], 0.8 * standing + 0.6 * random.normal());
  const employees = Math.max(1, Math.round(size));
  return [
    companyName(random, names, sector[2]),
    STATUSES[kind][index],
    territory.rep,
    `${1 + random.below(180)} ${random.pick(STREETS.kinds)} ${random.pick(STREETS.names)}`,
    postcode,
    town,
    phone(random, territory),
    employees,
    sector[index],
    ...(kind === 'client' ? trade(random, standing) : interest(random, employees)),
    pickCategory(random)[index],
  ];
}

function pickCategory(random: Random): (typeof CATEGORIES)[number] {
  const drawn = random.next();
  const at = CATEGORY_SHARES.findIndex((share) => drawn < share);
  return CATEGORIES[at < 0 ? CATEGORIES.length - 1 : at] ?? CATEGORIES[0];
}

/** Rounded, so that the last bit of the platform's exponential never shows. */
function power(base: number, exponent: number): number {
  return Math.round(base ** exponent * 1e6) / 1e6;
}

function companyName(random: Random, names: Set<string>, trades: readonly string[]): string {
  for (;;) {
    const stem =
      random.pick(NAME_PARTS.first) + random.pick(NAME_PARTS.middle) + random.pick(NAME_PARTS.last);
    const form = random.pick(NAME_PARTS.forms);
    const name = `${form} ${random.next() < 0.7 ? `${random.pick(trades)} ` : ''}${stem}`.trim();
    if (names.has(stem)) continue;
    names.add(stem);
    return name;
  }
}

const phone = (random: Random, { phone: prefix }: Territory): string => {
  const pair = (): string => String(random.below(100)).padStart(2, '0');
  return `${prefix} ${pair()} ${pair()}`;
};

const round = (value: number, step: number): number => Math.round(value / step) * step;

/** `weight` of the account's standing, the rest chance. */
const partly = (random: Random, standing: number, weight: number): number =>
  weight * standing + Math.sqrt(1 - weight * weight) * random.normal();

/** Days since the last visit: within the interval for most, a little over it for some. */
const sinceVisit = (random: Random, interval: number): number =>
  Math.max(2, Math.round(interval * (random.next() < 0.9 ? 0.1 + random.next() : 1.2 + 0.8 * random.next())));

/** Days between two visits that an account of this standing is given; classes A, B, C, D end at these. */
const clientInterval = (standing: number): number =>
  standing > 0.84 ? 30 : standing > 0 ? 61 : standing > -0.84 ? 182 : 300;
const prospectInterval = (employees: number): number => (employees >= 50 ? 91 : employees >= 10 ? 182 : 365);

/** Turnover 2025 and 2024, potential, margin rate, last order, orders, appetite, last visit of a client. */
function trade(random: Random, standing: number): SampleCell[] {
  const turnover = round(MEDIAN_TURNOVER * power(Math.E, TURNOVER_SPREAD * standing), 10);
  const growth = 1.03 + 0.1 * partly(random, standing, 0.6);
  const isNew = random.next() < 0.04;
  const toWin = random.next() < 0.04 ? 2 + random.next() : 1.05 + 0.5 * random.next();
  const sinceOrder = Math.round(power(Math.E, 4.3 - 0.9 * partly(random, standing, 0.55)));
  const orders = Math.max(1, Math.round(power(turnover, 0.28) * (0.5 + random.next())));
  const margin = 0.3 + 0.08 * partly(random, standing, 0.6);
  return [
    turnover,
    isNew ? null : Math.max(0, round(turnover / Math.max(0.4, growth), 10)),
    Math.max(round(turnover, 500), round(turnover * toWin, 500)) + 500,
    Math.round(1000 * Math.min(0.62, Math.max(0.04, margin))) / 1000,
    EXPORT_DAY - Math.min(900, sinceOrder),
    orders,
    1 + random.below(5),
    random.next() < 0.04 ? null : EXPORT_DAY - sinceVisit(random, clientInterval(standing)),
  ];
}

/** The same columns of a prospect: no turnover, no margin, no order. */
function interest(random: Random, employees: number): SampleCell[] {
  const potential = round(power(employees, 1.32) * (150 + random.below(400)) + 500, 500);
  const wasVisited = random.next() < 0.6;
  return [
    null,
    null,
    potential,
    null,
    null,
    null,
    1 + random.below(5),
    wasVisited ? EXPORT_DAY - sinceVisit(random, prospectInterval(employees)) : null,
  ];
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    const [a, b] = [mixed[last], mixed[other]];
    if (a !== undefined && b !== undefined) [mixed[last], mixed[other]] = [b, a];
  }
  return mixed;
}

const [NAME, POSTCODE, TELEPHONE, TURNOVER, POTENTIAL, LAST_ORDER] = [1, 5, 7, 10, 12, 14];

/**
 * Unknown potentials (blank, "n.c."), postcodes that lost their zero, an amount and a date typed as text, missing
 * telephones, and one account entered twice under slightly different names.
 */
function dirty(rows: SampleCell[][], random: Random): SampleCell[][] {
  const set = (row: SampleCell[] | undefined, column: number, value: SampleCell): void => {
    if (row) row[column] = value;
  };
  for (let count = 0; count < 12; count += 1) set(rows[random.below(rows.length)], POTENTIAL, null);
  for (let count = 0; count < 3; count += 1) set(rows[random.below(rows.length)], POTENTIAL, 'n.c.');
  for (let count = 0; count < 9; count += 1) set(rows[random.below(rows.length)], TELEPHONE, null);
  const zeros = rows.filter((row) => String(row[POSTCODE]).startsWith('0'));
  for (const row of zeros.slice(0, 2)) set(row, POSTCODE, Number(row[POSTCODE]));
  const clients = rows.filter((row) => typeof row[TURNOVER] === 'number');
  set(clients[40], TURNOVER, '12 450,00 €');
  set(clients[81], LAST_ORDER, '12/03/2026');
  const original = clients[122];
  const twin = clients[305];
  if (original && twin) {
    const name = String(original[NAME]).replace(/^(SARL|SAS|Éts) /, '');
    [3, 4, POSTCODE, 6, TELEPHONE].forEach((column) => set(twin, column, original[column] ?? null));
    set(twin, NAME, `SARL ${name.toUpperCase()}`);
    set(original, NAME, name);
  }
  return rows;
}
