/** What the tour benchmark runs: instances, CPU seconds, best known values and targets. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Format } from '../workbench/cli/solve/instance';
import type { Variant } from '../workbench/cli/solve/readSalesWeek';

interface Figures {
  readonly measure: number;
  readonly travelSeconds: number;
}

export interface TourCase {
  readonly name: string;
  readonly group: string;
  readonly file: string;
  readonly format: Format;
  readonly variant: Variant;
  readonly seconds: number;
  readonly target: string;
  /** Per cent above the best known cost, below the best known value; for sales weeks, points below the best peer. */
  readonly gapOf: (figures: Figures, profit: number) => number;
}

type Kind = Pick<TourCase, 'group' | 'format' | 'seconds' | 'target'>;
type Extent = 'all' | 'subset';

/** Best score (value − driving minutes ÷ 10) of the peers at 30 s, PyVRP and VROOM, VROOM; driving known to 0.1 h, so ± 0.3. */
const PEERS: Readonly<Record<string, Readonly<Record<Variant, number>>>> = {
  S100r1v90: { nolunch: 1190, lunch: 1157 },
  S100r4v45: { nolunch: 3161.8, lunch: 3113.4 },
  S300r3v90: { nolunch: 3890.4, lunch: 3827.2 },
  S300r8v45: { nolunch: 8477.6, lunch: 8388.8 },
  S1000r10v90: { nolunch: 12_930.8, lunch: 12_457 },
  S1000r10v45: { nolunch: 18_769.8, lunch: 18_920.8 },
  S3000r10v45: { nolunch: 28_347, lunch: 26_515.8 },
};

const aboveCost =
  (best: number) =>
  ({ measure }: Figures): number =>
    (measure / best - 1) * 100;

const caseOf = (kind: Kind, name: string, file: string, gapOf: TourCase['gapOf']): TourCase => ({
  ...kind,
  name: `${kind.group} ${name}`,
  file,
  variant: 'nolunch',
  gapOf,
});

const every = <T>(items: readonly T[], step: number): readonly T[] => items.filter((_, k) => k % step === 0);

function solomon(folder: string, extent: Extent): TourCase[] {
  const best = JSON.parse(readFileSync(path.join(folder, 'bks/solomon100_bks.json'), 'utf8')) as Record<
    string,
    { dimacs: number }
  >;
  const names = Object.keys(best);
  const kinds: Kind[] = [
    { group: 'Solomon 1 s', format: 'solomon', seconds: 1, target: '0.40' },
    { group: 'Solomon 5 s', format: 'solomon', seconds: 5, target: '0.20' },
    { group: 'Solomon 10 s', format: 'solomon', seconds: 10, target: '0.10' },
  ];
  const steps = extent === 'all' ? [1, 1, 1] : [1, 5, 7];
  return kinds.flatMap((kind, k) =>
    every(names, steps[k] ?? 1).map((name) =>
      caseOf(kind, name, `solomon100/${name}.txt`, aboveCost(best[name]?.dimacs ?? Number.NaN)),
    ),
  );
}

function homberger(folder: string, extent: Extent): TourCase[] {
  const file = path.join(folder, 'bks/gh_dimacs_bks_timefold_cvrplib_2024-12.json');
  const best = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  return [
    { size: 'homberger200', mark: '_2_', target: '0.40' },
    { size: 'homberger1000', mark: '_10_', target: '4.00' },
  ].flatMap(({ size, mark, target }) => {
    const kind: Kind = { group: `${size} 10 s`, format: 'homberger', seconds: 10, target };
    const names = Object.keys(best).filter((name) => name.includes(mark));
    return every(names, extent === 'all' ? 1 : 6).map((name) =>
      caseOf(kind, name, `${size}/${name.toLowerCase()}.txt`, aboveCost(best[name] ?? Number.NaN)),
    );
  });
}

function periodic(folder: string, extent: Extent): TourCase[] {
  const kind: Kind = {
    group: 'PVRP 30 s',
    format: 'pvrp',
    seconds: extent === 'all' ? 30 : 5,
    target: '1.00',
  };
  const names = readdirSync(path.join(folder, 'pvrp/old')).filter((name) => name.startsWith('p'));
  return every(names, extent === 'all' ? 1 : 2).map((name) => {
    const best = Number(readFileSync(path.join(folder, `pvrp/old/best/${name}.res`), 'utf8').split('\n')[0]);
    return caseOf(kind, name, `pvrp/old/${name}`, aboveCost(best));
  });
}

function orienteering(folder: string, extent: Extent): TourCase[] {
  const kind: Kind = { group: 'TOPTW OPT 5 s', format: 'optw', seconds: 5, target: '0 (all)' };
  const names = readdirSync(path.join(folder, 'toptw/instances')).filter((name) =>
    /^(c|r|rc|pr)\d+\.txt$/.test(name),
  );
  return every(names, extent === 'all' ? 1 : 3).map((name) =>
    caseOf(kind, name, `toptw/instances/${name}`, ({ measure }, profit) => (1 - measure / profit) * 100),
  );
}

const sales = (): TourCase[] =>
  Object.entries(PEERS).flatMap(([name, peers]) =>
    (['nolunch', 'lunch'] as const).map((variant) => ({
      ...caseOf(
        { group: `sales ${variant} 5 s`, format: 'tours', seconds: 5, target: '≤ 0 each' },
        name,
        `sales/${name}.json`,
        ({ measure, travelSeconds }: Figures) => peers[variant] - (measure - travelSeconds / 600),
      ),
      variant,
    })),
  );

export const tourCases = (folder: string, extent: Extent): readonly TourCase[] => [
  ...solomon(folder, extent),
  ...sales(),
  ...orienteering(folder, extent),
  ...periodic(folder, extent),
  ...homberger(folder, extent),
];
