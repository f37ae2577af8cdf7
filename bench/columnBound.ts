/**
 * How good a plan can be at most: the linear programme over all routes (column generation, prices by HiGHS). At any prices
 * the visits' prices and the dearest route of each kind bound every plan from above (Lagrange), so the bound holds however
 * far the programme has come.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { SearchProblem } from '../src/domain/tours/search/types';
import { firstOfTwin } from '../src/domain/tours/search/twins';
import { bestRoutes, pathRules } from './pathPricing';
import type { Column, RouteKind } from './pathPricing';

interface Highs {
  solve(
    programme: string,
    options: Record<string, unknown>,
  ): { ObjectiveValue: number; Rows: readonly { readonly Name: string; readonly Dual: number }[] };
}

export interface Bound {
  /** No plan's values less its legs are above this. */
  readonly bound: number;
  /** The programme over the routes found. */
  readonly programme: number;
  readonly columns: number;
}

/** How much of the best prices so far is kept in the next: what keeps prices from swinging. */
const KEEP = 0.7;
const COLUMNS_A_ROUND = 60;
const EXACT = 1e-6;

function kindsOf(problem: SearchProblem): readonly RouteKind[] {
  const { tasks, twin, allowed, allowedStart } = problem;
  const isAllowed = (task: number, route: number): boolean =>
    allowed.subarray(allowedStart[task], allowedStart[task + 1]).includes(route);
  return [...firstOfTwin(problem)].flatMap((route, kind) =>
    route === -1
      ? []
      : [
          {
            route,
            count: twin.filter((number) => number === kind).length,
            tasks: Array.from({ length: tasks }, (_, task) => task).filter((task) => isAllowed(task, route)),
          },
        ],
  );
}

/** Ends when bound and programme are less than `close` apart, or nothing new is found. */
export async function columnBound(problem: SearchProblem, size: number, close: number): Promise<Bound> {
  const require = createRequire(path.join(process.cwd(), 'bench/package.json'));
  const highs = await (require('highs') as () => Promise<Highs>)();
  const rules = pathRules(problem, size);
  const kinds = kindsOf(problem);
  const columns = new Map<string, Column>();
  let best: { readonly bound: number; readonly price: Float64Array } = {
    bound: Infinity,
    price: new Float64Array(problem.tasks),
  };
  let programme = 0;
  for (;;) {
    const solved = prices(highs, problem, kinds, [...columns.values()]);
    programme = solved.value;
    const share = best.bound === Infinity ? 0 : KEEP;
    const price = solved.price.map((own, task) => share * (best.price[task] as number) + (1 - share) * own);
    const tried = tryPrices(price);
    const isBetter = tried.bound < best.bound - EXACT;
    if (isBetter) best = { bound: tried.bound, price };
    if (best.bound - programme < close) break;
    if (tried.added > 0 || isBetter) continue;
    const last = tryPrices(solved.price);
    if (last.bound < best.bound) best = { bound: last.bound, price: solved.price };
    if (last.added === 0) break;
  }
  return { bound: best.bound, programme, columns: columns.size };

  function tryPrices(price: Float64Array): { readonly bound: number; readonly added: number } {
    const before = columns.size;
    let bound = price.reduce((sum, own) => sum + own, 0);
    kinds.forEach((kind, k) => {
      const routes = bestRoutes(rules, kind, price, COLUMNS_A_ROUND);
      bound += kind.count * Math.max(0, routes[0]?.worth ?? 0);
      for (const { visits, worth } of routes) {
        const gain = visits.reduce((sum, visit) => sum + (price[visit] as number), worth);
        columns.set(`${k} ${visits.join(' ')}`, { kind: k, visits, gain });
      }
    });
    return { bound, added: columns.size - before };
  }
}

const lines = (terms: readonly string[]): string =>
  Array.from({ length: Math.ceil(terms.length / 20) }, (_, k) =>
    terms.slice(20 * k, 20 * k + 20).join(' '),
  ).join('\n');

/** The programme over some columns: its value and the prices of the visits. */
function prices(
  highs: Highs,
  { tasks }: SearchProblem,
  kinds: readonly RouteKind[],
  columns: readonly Column[],
): { readonly value: number; readonly price: Float64Array } {
  const price = new Float64Array(tasks);
  if (columns.length === 0) return { value: 0, price };
  const visitRows: string[][] = Array.from({ length: tasks }, () => []);
  const kindRows: string[][] = kinds.map(() => []);
  columns.forEach(({ kind, visits }, k) => {
    for (const visit of new Set(visits))
      visitRows[visit]?.push(`+ ${visits.filter((other) => other === visit).length} x${k}`);
    kindRows[kind]?.push(`+ x${k}`);
  });
  const rows = [
    ...visitRows.map((terms, task) => ({ terms, text: `v${task}: ${lines(terms)} <= 1` })),
    ...kindRows.map((terms, kind) => ({
      terms,
      text: `k${kind}: ${lines(terms)} <= ${kinds[kind]?.count ?? 0}`,
    })),
  ].filter(({ terms }) => terms.length > 0);
  const goal = lines(columns.map(({ gain }, k) => `${gain < 0 ? '-' : '+'} ${Math.abs(gain)} x${k}`));
  const programme = `Maximize\nobj: ${goal}\nSubject To\n${rows.map(({ text }) => text).join('\n')}\nEnd`;
  const solved = highs.solve(programme, { output_flag: false });
  for (const { Name, Dual } of solved.Rows)
    if (Name.startsWith('v')) price[Number(Name.slice(1))] = Math.max(0, Dual);
  return { value: solved.ObjectiveValue, price };
}
