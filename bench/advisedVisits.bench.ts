/**
 * Advised visits for 1,000 and 10,000 accounts: time and proven gap, for one pot of hours and for reps of some 150
 * accounts each, with hours for 60, 80 and 95 % of what the rule asks. Beside them: what plain greedy loses, and for 1,000
 * accounts HiGHS (a MIP solver) on the same problem.
 */
import { adviceLevels, type AdviceInput } from '../src/domain/visits/adviceLevels';
import { adviseVisits } from '../src/domain/visits/adviseVisits';
import { visitFrequencies } from '../src/domain/visits/visitFrequencies';
import { solveWithHighs } from './highsPeer';
import { plainGreedy } from './plainGreedy';
import { publish, type BenchRow } from './benchReport';
import { median, seeded } from './measure';

const CLIENT = 0;
const PROSPECT = 1;
const SHARES = [0.6, 0.8, 0.95];
const ACCOUNTS_PER_REP = 150;
const SMALL_POT = 1000;

function accountsOf(count: number, reps: number): Omit<AdviceInput, 'hours'> {
  const random = seeded(20261125);
  const statuses = Uint8Array.from({ length: count }, () => (random() < 0.6 ? CLIENT : PROSPECT));
  const classes = Uint8Array.from({ length: count }, () => {
    const draw = random();
    return draw < 0.2 ? 0 : draw < 0.5 ? 1 : draw < 0.8 ? 2 : 3;
  });
  const typologies = Uint8Array.from({ length: count }, () => (random() < 0.05 ? 0 : 1));
  const worth = Float64Array.from(
    { length: count },
    () => Math.round(Math.exp(5 + random() * 5) * 100) / 100,
  );
  return {
    statuses,
    classes,
    frequencies: visitFrequencies({ statuses, classes, typologies }),
    worth,
    reps: Int32Array.from({ length: count }, (_, i) => i % reps),
    travelMinutes: 30,
    phoneShare: 0.25,
  };
}

const ruleHours = ({ frequencies, travelMinutes }: Omit<AdviceInput, 'hours'>): number =>
  frequencies.visits.reduce(
    (sum, visits, i) => sum + (visits * ((frequencies.minutes[i] ?? 0) + travelMinutes)) / 60,
    0,
  );

const percent = (part: number, whole: number, digits: number): string =>
  `${((part / whole) * 100).toFixed(digits)} %`;

/** What greedy loses, and for small pots what HiGHS finds and takes. */
async function besidePot(input: AdviceInput, worth: number): Promise<Partial<BenchRow>> {
  const levels = adviceLevels(input, Int32Array.from(input.reps.keys()));
  const capacity = Math.floor((input.hours[0] ?? 0) * 60);
  const greedy = percent(worth - plainGreedy(levels, capacity), worth, 2);
  if (input.reps.length > SMALL_POT) return { note: `plain greedy earns ${greedy} less` };
  const peer = await solveWithHighs(levels, capacity, 60);
  const note = `plain greedy earns ${greedy} less; HiGHS ${peer.status}, ${percent(worth - peer.value, worth, 6)} less`;
  return { againstMs: peer.ms, note };
}

async function measure(count: number, reps: number): Promise<BenchRow[]> {
  const accounts = accountsOf(count, reps);
  const rows: BenchRow[] = [];
  for (const share of SHARES) {
    const hours = (ruleHours(accounts) * share) / reps;
    const input: AdviceInput = { ...accounts, hours: new Float64Array(reps).fill(hours) };
    const advice = adviseVisits(input);
    const worth = advice.reps.reduce((sum, { advised }) => sum + advised.worth, 0);
    const bound = advice.reps.reduce((sum, rep) => sum + rep.bound, 0);
    const beside = reps === 1 ? await besidePot(input, worth) : {};
    rows.push({
      ...beside,
      name: `${count} accounts, ${reps} rep(s), hours for ${share * 100} % of the rule`,
      ms: await median(5, () => input, adviseVisits),
      note: [`proven gap ${percent(bound - worth, bound, 7)}`, ...(beside.note ? [beside.note] : [])].join(
        '; ',
      ),
    });
  }
  return rows;
}

async function main(): Promise<void> {
  const rows: BenchRow[] = [];
  for (const count of [1000, 10_000]) {
    rows.push(...(await measure(count, 1)));
    rows.push(...(await measure(count, Math.round(count / ACCOUNTS_PER_REP))));
  }
  publish(
    { bench: 'advisedVisits', what: 'visits that earn most within the hours, with proof', rows },
    process.cwd(),
  );
}

void main();
