/** What the settings ask of a plan beyond its models, and what of it a result tells. */
import type { SettingValues } from '../../domain/settings/types';
import type { RepModel } from '../../domain/tours/demand/buildRepModel';
import type { PassRules, PlannedInPasses } from './planInPasses';
import type { RepToPlan } from './prepareTours';

/** A plan that is improved changes as little as it can: it is neither balanced nor re-ordered, and gets no nights. */
export const passRules = (
  values: SettingValues,
  reps: readonly RepToPlan[],
  task: 'plan' | 'improve' | 'retime',
): PassRules => ({
  keepsWeekday: task === 'plan' && values.sameWeekday,
  balancesDays: task === 'plan' && values.balanceDays,
  endsSooner: task === 'plan' && values.tourObjective === 'earliestEnd',
  nights: reps.map(({ nightRules }) => (task === 'plan' ? nightRules : null)),
  nightSeconds: reps.map(({ eurosPerHour }) => Math.round((values.nightCost / eurosPerHour) * 3600)),
});

/** Serial days in whose evening the rep stays away. */
export const nightsIn = ({ nights, models }: PlannedInPasses, at: number, from: number): readonly number[] =>
  (nights[at] ?? []).map(({ day }) => from + (models[at]?.days[day]?.date ?? day));

/** Field hours of the plan's weeks; null where they are not limited. */
export const possibleHours = ({ model }: RepModel): number | null => {
  const weeks = new Set(model.days.map(({ week }) => week)).size;
  const seconds = model.reps[0]?.maxWeekSeconds;
  return seconds === undefined ? null : (weeks * seconds) / 3600;
};
