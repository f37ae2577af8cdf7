import { isRecommendation, netPromoterScore } from '../domain/followup/satisfaction';
import { isBlankArgument, numberIn, toMatrix } from './cells';
import { Refusal } from './refusal';

function answerIn(cell: unknown): number {
  const answer = numberIn(cell);
  if (!Number.isNaN(answer) && !isRecommendation(answer))
    throw new Refusal('recommendation', { value: answer });
  return answer;
}

/** Answers 0–10 in a range, blanks skipped → −100…100; "" without any. */
export function dcNps(answers: unknown): (number | '')[][] {
  if (isBlankArgument(answers)) return [['']];
  const numbers = Float64Array.from(toMatrix(answers).flat(), answerIn);
  return [[netPromoterScore(numbers).value]];
}
