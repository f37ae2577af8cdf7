/** What a period's lines count, for the ratios of the French sales sheet: docs/method.md, follow-up. */
import type { SalesCounts } from './salesRatios';
import { isDone, isVisit, isWithin, type Span, type VisitLine } from './visitLine';

export interface CountContext {
  readonly period: Span;
  /** Prospect or suspect in the list of accounts. */
  readonly isProspect: (account: number) => boolean;
  /** Margin ÷ turnover of an account; −1 for an account nobody knows. */
  readonly marginRateOf: (account: number) => number;
  /** Clients of those whose lines are counted. */
  readonly clients: number;
}

const count = (lines: readonly VisitLine[], holds: (line: VisitLine) => boolean): number =>
  lines.reduce((sum, line) => (holds(line) ? sum + 1 : sum), 0);

/** Accounts won in the period: prospects when they were visited, whatever the list calls them now. */
const wonIn = (lines: readonly VisitLine[]): ReadonlySet<number> =>
  new Set(
    lines.filter(({ stage, account }) => stage === 'won' && account >= 0).map(({ account }) => account),
  );

interface Sales {
  readonly turnover: number | null;
  readonly margin: number | null;
}

/** Orders without an amount are left out; where no amount is known the sums are not known either. */
const salesOf = (orders: readonly VisitLine[], { marginRateOf }: CountContext): Sales => {
  const known = orders.filter(({ amount }) => !Number.isNaN(amount));
  if (known.length === 0 && orders.length > 0) return { turnover: null, margin: null };
  return {
    turnover: known.reduce((sum, { amount }) => sum + amount, 0),
    margin: known.reduce((sum, { amount, account }) => sum + amount * marginRateOf(account), 0),
  };
};

/** The counts of done lines inside the period; all null without any. Calls and what follows them only where calls are logged. */
export function lineCounts(all: readonly VisitLine[], context: CountContext): SalesCounts {
  const lines = all.filter((line) => isDone(line) && isWithin(line, context.period));
  const isEmpty = lines.length === 0;
  const won = wonIn(lines);
  const orders = lines.filter(({ result }) => result === 'order');
  const calls = count(lines, ({ channel }) => channel === 'phone');
  const appointments = count(lines, ({ result }) => result === 'appointment');
  const offers = count(lines, ({ result }) => result === 'offer');
  const isProspecting = (line: VisitLine): boolean =>
    isVisit(line) && line.account >= 0 && (context.isProspect(line.account) || won.has(line.account));
  const orNull = (value: number): number | null => (isEmpty ? null : value);
  return {
    ...(isEmpty ? { turnover: null, margin: null } : salesOf(orders, context)),
    calls: calls > 0 ? calls : null,
    appointments: calls + appointments > 0 ? appointments : null,
    visits: orNull(count(lines, isVisit)),
    prospectingVisits: orNull(count(lines, isProspecting)),
    offers: offers > 0 ? offers : null,
    orders: orNull(orders.length),
    newClients: orNull(won.size),
    clients: orNull(context.clients),
  };
}
