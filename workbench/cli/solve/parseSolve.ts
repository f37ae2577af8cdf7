import { parseArgs } from 'node:util';
import { fail, succeed } from '../../../src/domain/result';
import type { Result } from '../../../src/domain/result';
import { FORMATS } from './instance';
import type { Format } from './instance';
import type { Variant } from './readSalesWeek';

/** How long to search: CPU seconds from the first read, or a number of iterations. */
export type Budget = { readonly seconds: number } | { readonly iterations: number };

export interface SolveCommand {
  readonly file: string;
  readonly format: Format;
  readonly variant: Variant;
  readonly budget: Budget;
  readonly seed: number;
  /** A file, or "-" for the standard output. */
  readonly json?: string;
}

const OPTIONS = {
  format: { type: 'string' },
  variant: { type: 'string' },
  seconds: { type: 'string' },
  iterations: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'string' },
} as const;

type Values = Partial<Record<keyof typeof OPTIONS, string>>;

const usage = (reason: string) => fail('USAGE', { reason });
const isFormat = (text: string): text is Format => (FORMATS as readonly string[]).includes(text);

function budgetOf({ seconds, iterations }: Values): Result<Budget> {
  if ((seconds === undefined) === (iterations === undefined))
    return usage('solve --seconds S | --iterations N');
  const amount = Number(seconds ?? iterations);
  if (!(amount > 0))
    return usage(seconds === undefined ? `--iterations ${iterations}` : `--seconds ${seconds}`);
  return succeed(seconds === undefined ? { iterations: Math.ceil(amount) } : { seconds: amount });
}

function read(args: readonly string[]): Result<{ values: Values; positionals: string[] }> {
  try {
    return succeed(parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true }));
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
}

/** Reads what follows `solve`; USAGE says which part is wrong. */
export function parseSolve(args: readonly string[]): Result<SolveCommand> {
  const parsed = read(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return usage('solve INSTANCE');
  const format = values.format ?? '';
  if (!isFormat(format)) return usage(`--format ${FORMATS.join('|')}`);
  const variant = values.variant ?? 'lunch';
  if (variant !== 'lunch' && variant !== 'nolunch') return usage(`--variant ${variant}`);
  const seed = Number(values.seed ?? '1');
  if (!Number.isInteger(seed)) return usage(`--seed ${values.seed ?? ''}`);
  const budget = budgetOf(values);
  if (!budget.ok) return budget;
  const json = values.json === undefined ? {} : { json: values.json };
  return succeed({ file, format, variant, budget: budget.value, seed, ...json });
}
