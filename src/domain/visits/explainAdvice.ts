import { adviceLevels, type AdviceInput } from './adviceLevels';

/** One number of visits an account could have, and what it would bring. */
export interface AdviceChoice {
  readonly visits: number;
  /** Field hours a year. */
  readonly hours: number;
  /** Euros a year. */
  readonly worth: number;
  /** Euros one more hour brings, coming from the choice before; NaN for the first. */
  readonly worthPerHour: number;
  readonly isRule: boolean;
}

/**
 * Why so many visits are advised: all numbers the account could have, with hours and euros. A single one where the rule
 * stands as it is (pinned, nothing known). Compared with the rep's `worthPerHour`, it shows where visits stop paying.
 */
export function explainAdvice(input: AdviceInput, account: number): AdviceChoice[] {
  const { visits, minutes, values, rule } = adviceLevels(input, [account]);
  return Array.from(visits, (count, level): AdviceChoice => {
    const [hours, before] = [(minutes[level] ?? 0) / 60, (minutes[level - 1] ?? NaN) / 60];
    const worth = values[level] ?? 0;
    return {
      visits: count,
      hours,
      worth,
      worthPerHour: (worth - (values[level - 1] ?? NaN)) / (hours - before),
      isRule: level === rule[0],
    };
  });
}
