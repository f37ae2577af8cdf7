/** The turnover a year should bring with each account (docs/method.md, under the tables of section 2). */
import { knownAmounts } from '../scoring/knownAmounts';
import { quantile } from '../scoring/quantile';
import { CLASSES } from '../scoring/types';
import { STATUSES, TYPOLOGIES, type AccountTable } from '../accounts/types';
import { sortNumbers } from '../ranking/sortNumbers';
import { probabilities, type TurnoverParameters } from './economicsParameters';

const CLIENT = STATUSES.indexOf('client');
const SUSPECT = STATUSES.indexOf('suspect');
const EXCLUDED = STATUSES.indexOf('excluded');
/** A suspect is half as likely to be won as a prospect of its class. */
const SUSPECT_SHARE = 0.5;

export interface TurnoverInput {
  readonly table: Pick<AccountTable, 'count' | 'numbers'>;
  /** Indices into STATUSES, TYPOLOGIES and CLASSES, as scoring gives them. */
  readonly statuses: Uint8Array;
  readonly typologies: Uint8Array;
  readonly classes: Uint8Array;
}

export interface ExpectedTurnovers {
  /** € a year without tax; NaN where it cannot be told. */
  readonly amounts: Float64Array;
  /** 1 where another account's figure stands in for a missing potential. */
  readonly estimated: Uint8Array;
}

/** Turnover plus a share of what is left to win; the objective is the caller's to prefer. NaN without a turnover. */
export const clientTurnover = (turnover: number, potential: number, potentialShare: number): number =>
  potential > turnover ? turnover + potentialShare * (potential - turnover) : turnover;

/** Middle of the known positive turnovers of the clients of each typology; NaN where there are none. */
function typicalTurnovers(
  { statuses, typologies }: TurnoverInput,
  turnover: Float64Array,
): readonly number[] {
  const sizes = TYPOLOGIES.map(() => 0);
  const known = TYPOLOGIES.map(() => new Float64Array(turnover.length));
  for (let i = 0; i < turnover.length; i++) {
    const typology = typologies[i] ?? 0;
    const size = sizes[typology] ?? 0;
    const amount = turnover[i] ?? NaN;
    if (statuses[i] !== CLIENT || !(amount > 0)) continue;
    (known[typology] ?? turnover)[size] = amount;
    sizes[typology] = size + 1;
  }
  return known.map((amounts, typology) => quantile(sortNumbers(amounts.subarray(0, sizes[typology])), 0.5));
}

/**
 * Clients: the objective, else turnover + `potentialShare` × (potential − turnover) where that is positive. Everybody
 * else but the excluded: potential × the probability of the class (a suspect's is half of it). Without a potential the
 * former turnover of an inactive account, else the median turnover of the clients of the same typology takes its place,
 * times the same probability, and the account is marked as estimated. NaN without a class or without a turnover.
 */
export function expectedTurnovers(input: TurnoverInput, parameters: TurnoverParameters): ExpectedTurnovers {
  const { count, numbers } = input.table;
  const turnover = knownAmounts(numbers.turnover, count);
  const potential = knownAmounts(numbers.potential, count);
  const objective = numbers.objective && knownAmounts(numbers.objective, count);
  const former = numbers.previousTurnover && knownAmounts(numbers.previousTurnover, count);
  const byClass = CLASSES.map((letter) => probabilities(parameters)[letter]);
  const amounts = new Float64Array(count);
  const estimated = new Uint8Array(count);
  let typical: readonly number[] | null = null;
  for (let i = 0; i < count; i++) {
    const status = input.statuses[i];
    const possible = potential[i] ?? NaN;
    if (status === CLIENT) {
      const aim = objective ? (objective[i] ?? NaN) : NaN;
      amounts[i] = aim >= 0 ? aim : clientTurnover(turnover[i] ?? NaN, possible, parameters.potentialShare);
      continue;
    }
    let base = possible;
    if (Number.isNaN(base) && status !== EXCLUDED) {
      typical ??= typicalTurnovers(input, turnover);
      const formerly = former ? (former[i] ?? NaN) : NaN;
      base = formerly > 0 ? formerly : (typical[input.typologies[i] ?? 0] ?? NaN);
      estimated[i] = Number.isNaN(base) ? 0 : 1;
    }
    const probability = (byClass[input.classes[i] ?? 0] ?? NaN) * (status === SUSPECT ? SUSPECT_SHARE : 1);
    amounts[i] = status === EXCLUDED ? NaN : base * probability;
  }
  return { amounts, estimated };
}
