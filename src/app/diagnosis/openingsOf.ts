import { numberAt } from '../../domain/accounts/columnAccess';
import { DECISIONS } from '../../domain/economics/decisions';
import { ownMarginRate } from '../../domain/economics/marginRates';
import type { Openings } from '../../domain/diagnosis/recommendations';
import type { ThemeScore } from '../../domain/diagnosis/themeScores';
import { REASON } from '../../domain/visits/adjusters';
import type { FollowupWork } from '../followup/followupWork';
import type { ScoredSheet } from '../scoredSheet';
import { isMoney } from '../visits/moneyTable';
import type { MeasuredCounts } from './measureWorkbook';

interface Stake {
  readonly accounts: number;
  readonly margin: number;
}

const DEVELOP = DECISIONS.indexOf('develop');

/** Accounts that fulfil something and the margin of an amount of each; without a margin where amounts are not money. */
const stakeOf = (
  { sheet }: ScoredSheet,
  { visits }: FollowupWork,
  of: { readonly holds: (account: number) => boolean; readonly amount: (account: number) => number },
): Stake => {
  const { accounts } = sheet;
  let [count, margin] = [0, 0];
  for (let account = 0; account < accounts.count; account++) {
    const amount = of.holds(account) ? of.amount(account) : NaN;
    if (!(amount > 0)) continue;
    const rate = ownMarginRate(accounts.numbers, account);
    count++;
    margin += amount * (Number.isNaN(rate) ? visits.parameters.marginRate : rate);
  }
  return { accounts: count, margin: isMoney(accounts) ? margin : NaN };
};

/** What could be won, from the levers, the decisions, the hiring case and the accounts at risk. */
export const openingsOf = (
  result: ScoredSheet,
  work: FollowupWork,
  known: { readonly counts: MeasuredCounts; readonly themes: readonly ThemeScore[] },
): Openings => {
  const { turnover, previousTurnover, potential } = result.sheet.accounts.numbers;
  const { levers, hiring, economics, frequencies, parameters } = work.visits;
  const { given, answer } = hiring;
  return {
    ...{ levers, themes: known.themes },
    atRisk: { accounts: known.counts.atRisk, margin: known.counts.atRiskMargin },
    falling: stakeOf(result, work, {
      holds: (account) => ((frequencies.reasons[account] ?? 0) & REASON.falling) !== 0,
      amount: (account) => numberAt(previousTurnover, account) - numberAt(turnover, account),
    }),
    develop: stakeOf(result, work, {
      holds: (account) => economics.decisions[account] === DEVELOP,
      amount: (account) =>
        parameters.potentialShare * (numberAt(potential, account) - (numberAt(turnover, account) || 0)),
    }),
    hire: answer.verdict === 'yes' ? given.turnoverGain * given.marginRate - given.annualCost : NaN,
    hasLines: work.lines.length > 0,
    hasAnswers: work.voice.answers.length > 0,
  };
};
