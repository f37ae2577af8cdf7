/** Satisfaction by its two usual figures; the number of answers always goes with them. */

/** What is known from a list of answers; `value` is NaN without any. */
export interface Satisfaction {
  readonly value: number;
  readonly answers: number;
}

/** True for what may be answered to "would you recommend us?": 0 to 10. */
export const isRecommendation = (answer: number): boolean => answer >= 0 && answer <= 10;

/**
 * Net promoter score, −100…100: % of answers 9–10 less % of answers 0–6. 80 / 60 / 60 of 200 → 10. Answers outside 0–10
 * and NaN are left out.
 */
export function netPromoterScore(answers: ArrayLike<number>): Satisfaction {
  let [promoters, detractors, count] = [0, 0, 0];
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i] ?? NaN;
    if (!isRecommendation(answer)) continue;
    count++;
    if (answer >= 9) promoters++;
    else if (answer <= 6) detractors++;
  }
  return { value: count > 0 ? (100 * (promoters - detractors)) / count : NaN, answers: count };
}

/** Customer satisfaction, 0–100: % of answers on 1–5 that are 4 or 5. 80 of 100 → 80. Others and NaN are left out. */
export function customerSatisfaction(answers: ArrayLike<number>): Satisfaction {
  let [positive, count] = [0, 0];
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i] ?? NaN;
    if (!(answer >= 1 && answer <= 5)) continue;
    count++;
    if (answer >= 4) positive++;
  }
  return { value: count > 0 ? (100 * positive) / count : NaN, answers: count };
}
