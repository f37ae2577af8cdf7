/** Satisfaction by its two usual figures; the number of answers always goes with them. */

/** What is known from a list of answers; `value` is NaN without any. */
export interface Satisfaction {
  readonly value: number;
  readonly answers: number;
}

/** A figure with the bounds that hold 95 times in 100; NaN where there are too few answers to say. */
export interface SurveyFigure extends Satisfaction {
  readonly low: number;
  readonly high: number;
}

/** Under so many answers no interval is given (docs/method.md, section 2). */
export const FEWEST_ANSWERS = 10;
/** Normal quantile of 95 %. */
const Z = 1.96;

/** True for what may be answered to "would you recommend us?": 0 to 10. */
export const isRecommendation = (answer: number): boolean => answer >= 0 && answer <= 10;
const isMark = (answer: number): boolean => answer >= 1 && answer <= 5;

interface Counts {
  readonly count: number;
  readonly good: number;
  readonly bad: number;
}

const countsOf = (
  answers: ArrayLike<number>,
  rules: Readonly<Record<'counts' | 'isGood' | 'isBad', (answer: number) => boolean>>,
): Counts => {
  let [good, bad, count] = [0, 0, 0];
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i] ?? NaN;
    if (!rules.counts(answer)) continue;
    count++;
    if (rules.isGood(answer)) good++;
    else if (rules.isBad(answer)) bad++;
  }
  return { count, good, bad };
};

const recommendations = (answers: ArrayLike<number>): Counts =>
  countsOf(answers, {
    counts: isRecommendation,
    isGood: (answer) => answer >= 9,
    isBad: (answer) => answer <= 6,
  });

const marks = (answers: ArrayLike<number>): Counts =>
  countsOf(answers, { counts: isMark, isGood: (answer) => answer >= 4, isBad: () => false });

/**
 * Net promoter score, −100…100: % of answers 9–10 less % of answers 0–6. 80 / 60 / 60 of 200 → 10. Answers outside 0–10
 * and NaN are left out.
 */
export function netPromoterScore(answers: ArrayLike<number>): Satisfaction {
  const { good, bad, count } = recommendations(answers);
  return { value: (100 * (good - bad)) / count, answers: count };
}

/** Customer satisfaction, 0–100: % of answers on 1–5 that are 4 or 5. 80 of 100 → 80. Others and NaN are left out. */
export function customerSatisfaction(answers: ArrayLike<number>): Satisfaction {
  const { good, count } = marks(answers);
  return { value: (100 * good) / count, answers: count };
}

const NO_INTERVAL = { low: NaN, high: NaN };

/** With its interval: the score is a mean of +100, 0 and −100, so its error is that of a mean. Clamped to −100…100. */
export function netPromoterFigure(answers: ArrayLike<number>): SurveyFigure {
  const { good, bad, count } = recommendations(answers);
  const { value } = netPromoterScore(answers);
  if (count < FEWEST_ANSWERS) return { value, answers: count, ...NO_INTERVAL };
  const error = 100 * Z * Math.sqrt(((good + bad) / count - ((good - bad) / count) ** 2) / count);
  return { value, answers: count, low: Math.max(-100, value - error), high: Math.min(100, value + error) };
}

/** With its interval by Wilson (1927), which stays within 0–100 and holds for few answers, where the plain one does not. */
export function customerSatisfactionFigure(answers: ArrayLike<number>): SurveyFigure {
  const { good, count } = marks(answers);
  const { value } = customerSatisfaction(answers);
  if (count < FEWEST_ANSWERS) return { value, answers: count, ...NO_INTERVAL };
  const share = good / count;
  const scale = 1 + Z ** 2 / count;
  const centre = (share + Z ** 2 / (2 * count)) / scale;
  const error = (Z / scale) * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  return { value, answers: count, low: 100 * (centre - error), high: 100 * (centre + error) };
}
