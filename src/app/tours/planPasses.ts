/** What the settings ask of a plan beyond its models, and what of it a result tells. */
import type { SettingValues } from '../../domain/settings/types';
import type { RepModel } from '../../domain/tours/demand/buildRepModel';
import type { PassRules } from './planInPasses';
import type { RepSearch } from './repSearch';

/** A plan that is improved changes as little as it can: it is neither balanced nor re-ordered, and gets no new nights. */
export const passRules = (
  values: SettingValues,
  searches: readonly RepSearch[],
  task: 'plan' | 'improve' | 'retime',
): PassRules => ({
  isFlexible: task === 'plan' && values.spacing === 'flexible',
  keepsWeekday: task === 'plan' && values.sameWeekday,
  balancesDays: task === 'plan' && values.balanceDays,
  endsSooner: task === 'plan' && values.tourObjective === 'earliestEnd',
  keepsOrder: task === 'improve',
  standingNights: searches.map(({ nights }) => nights),
  nights: searches.map(({ rep: { nightRules } }) => (task === 'plan' ? nightRules : null)),
  nightSeconds: searches.map(({ rep: { eurosPerHour } }) =>
    Math.round((values.nightCost / eurosPerHour) * 3600),
  ),
});

/** Field hours of the plan's weeks; null where they are not limited. */
export const possibleHours = ({ model }: RepModel): number | null => {
  const weeks = new Set(model.days.map(({ week }) => week)).size;
  const seconds = model.reps[0]?.maxWeekSeconds;
  return seconds === undefined ? null : (weeks * seconds) / 3600;
};
