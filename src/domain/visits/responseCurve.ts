/**
 * How an account answers to visits: ADBUDG (Little), index = b + (a − b) x^c ÷ (d + x^c), where x is visits over the visits
 * of the rule and 100 is the result at the rule. Taken: b and a are the answers at no visit and at saturation, d makes the
 * curve pass through the answer at the rule exactly, c is the least-squares exponent for the two answers between. Refused:
 * fitting all four freely, which leaves the user's own answers for today's visits. c > 1 gives the S shape.
 */
export interface ResponseAnswers {
  /** Index of turnover (100 = at the rule) without any visit, at half, at the rule, at half as many again, at most. */
  readonly none: number;
  readonly half: number;
  readonly rule: number;
  readonly more: number;
  readonly saturation: number;
}

export interface ResponseCurve {
  readonly floor: number;
  readonly ceiling: number;
  readonly exponent: number;
  readonly constant: number;
}

/** Index at x times the rule's visits; x ≥ 0. */
export const responseAt = ({ floor, ceiling, exponent, constant }: ResponseCurve, x: number): number => {
  if (x <= 0) return floor;
  const power = x ** exponent;
  return power === Infinity ? ceiling : floor + ((ceiling - floor) * power) / (constant + power);
};

const HALF = 0.5;
const MORE = 1.5;
/** Answers that touch each other are kept this share of the range apart, else the curve would be a step. */
const APART = 1e-3;
/** A range this small, relative to the answers, is none. */
const ROUNDING = 1e-9;
const STEEPEST = 20;
const FLATTEST = 0.05;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const NARROWINGS = 60;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** The least of a function with one dip, by golden section. */
function lowest(cost: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < NARROWINGS; i++) {
    const span = (high - low) * GOLDEN;
    if (cost(high - span) <= cost(low + span)) high = low + span;
    else low = high - span;
  }
  return (low + high) / 2;
}

/** Exponent at which the curve passes through `answer` at x. */
function exponentThrough(
  { floor, ceiling, constant }: Omit<ResponseCurve, 'exponent'>,
  x: number,
  answer: number,
): number {
  const power = (constant * (answer - floor)) / (ceiling - answer);
  return clamp(Math.log(power) / Math.log(x), FLATTEST, STEEPEST);
}

/** True for answers in ascending order; equal ones are allowed (no effect of visits). */
export const areAscending = ({ none, half, rule, more, saturation }: ResponseAnswers): boolean =>
  none >= 0 && none <= half && half <= rule && rule <= more && more <= saturation;

/**
 * The curve through five answers; null when they do not ascend. With no range at all (every answer equal) it is flat.
 * @example A clients: 50, 80, 100, 108, 120 → exponent 1.7
 */
export function fitResponse(answers: ResponseAnswers): ResponseCurve | null {
  if (!areAscending(answers)) return null;
  const { none: floor, saturation: ceiling } = answers;
  const apart = (ceiling - floor) * APART;
  if (apart <= ceiling * ROUNDING) return { floor, ceiling, exponent: 1, constant: 1 };
  const rule = clamp(answers.rule, floor + 2 * apart, ceiling - 2 * apart);
  const half = clamp(answers.half, floor + apart, rule - apart);
  const more = clamp(answers.more, rule + apart, ceiling - apart);
  const fixed = { floor, ceiling, constant: (ceiling - rule) / (rule - floor) };
  const ends = [exponentThrough(fixed, HALF, half), exponentThrough(fixed, MORE, more)];
  const cost = (exponent: number): number =>
    (responseAt({ ...fixed, exponent }, HALF) - half) ** 2 +
    (responseAt({ ...fixed, exponent }, MORE) - more) ** 2;
  return { ...fixed, exponent: lowest(cost, Math.min(...ends), Math.max(...ends)) };
}
