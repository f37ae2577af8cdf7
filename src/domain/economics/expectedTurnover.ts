/** The turnover a year should bring with each account (docs/method.md, under the tables of section 2). */
import { numberAt } from '../accounts/columnAccess';
import { STATUSES, TYPOLOGIES, VALUE, type AccountTable } from '../accounts/types';
import { medianOf } from '../ranking/selectNumber';
import { CLASSES, NO_CLASS } from '../scoring/types';
import { probabilities, type TurnoverParameters } from './economicsParameters';

const CLIENT = STATUSES.indexOf('client');
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
function typicalTurnovers({ table, statuses, typologies }: TurnoverInput): readonly number[] {
  const { turnover } = table.numbers;
  if (!turnover) return TYPOLOGIES.map(() => NaN);
  const known = TYPOLOGIES.map(() => new Float64Array(table.count));
  const sizes = new Int32Array(TYPOLOGIES.length);
  for (let i = 0; i < table.count; i++) {
    const amount = turnover.values[i] ?? 0;
    if (statuses[i] !== CLIENT || turnover.kinds[i] !== VALUE || !(amount > 0)) continue;
    const typology = typologies[i] ?? 0;
    const amounts = known[typology];
    const size = sizes[typology] ?? 0;
    if (amounts) amounts[size] = amount;
    sizes[typology] = size + 1;
  }
  return known.map((amounts, typology) => medianOf(amounts.subarray(0, sizes[typology])));
}

/** What stands in for a missing potential; the typical figures are worked out when first asked for. */
function standIns(input: TurnoverInput): (account: number) => number {
  const { previousTurnover } = input.table.numbers;
  let typical: readonly number[] | null = null;
  return (account) => {
    const formerly = numberAt(previousTurnover, account);
    if (formerly > 0) return formerly;
    typical ??= typicalTurnovers(input);
    return typical[input.typologies[account] ?? 0] ?? NaN;
  };
}

/** Probability of winning by status and class: [status × 256 + class], NaN without a class, and for whom nobody visits. */
function chances(parameters: TurnoverParameters): Float64Array {
  const table = new Float64Array(STATUSES.length * 256).fill(NaN);
  STATUSES.forEach((status, s) => {
    if (status === 'excluded') return;
    CLASSES.forEach((letter, c) => {
      table[s * 256 + c] = probabilities(parameters)[letter] * (status === 'suspect' ? SUSPECT_SHARE : 1);
    });
  });
  return table;
}

/**
 * Clients: the objective, else turnover + `potentialShare` × (potential − turnover) where that is positive. Everybody
 * else but the excluded: potential × the probability of the class (a suspect's is half of it). Without a potential the
 * former turnover of an inactive account, else the median turnover of the clients of the same typology takes its place,
 * times the same probability, and the account is marked as estimated. NaN without a class or without a turnover.
 */
export function expectedTurnovers(input: TurnoverInput, parameters: TurnoverParameters): ExpectedTurnovers {
  const { table, statuses, classes } = input;
  const { turnover, potential, objective } = table.numbers;
  const standIn = standIns(input);
  const chance = chances(parameters);
  const amounts = new Float64Array(table.count);
  const estimated = new Uint8Array(table.count);
  for (let i = 0; i < table.count; i++) {
    const status = statuses[i] ?? 0;
    let possible = numberAt(potential, i);
    if (status === CLIENT) {
      const aim = objective ? numberAt(objective, i) : NaN;
      amounts[i] =
        aim >= 0 ? aim : clientTurnover(numberAt(turnover, i), possible, parameters.potentialShare);
      continue;
    }
    if (Number.isNaN(possible) && status !== EXCLUDED) {
      possible = standIn(i);
      estimated[i] = Number.isNaN(possible) ? 0 : 1;
    }
    amounts[i] = possible * (chance[status * 256 + (classes[i] ?? NO_CLASS)] ?? NaN);
  }
  return { amounts, estimated };
}
