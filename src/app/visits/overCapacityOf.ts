import { fieldHours } from '../../domain/economics/visitCost';
import { overCapacityChoices } from '../../domain/visits/overCapacity';
import type { OverCapacityChoices } from '../../domain/visits/overCapacity';
import type { VisitWork } from './visitWork';

/** The whole team beside its hours: the ways out of too much, the least valuable by score; null when everything fits. */
export const overCapacityOf = (work: VisitWork): OverCapacityChoices | null => {
  const { frequencies, parameters, portfolio, reps, settings, travel } = work;
  return overCapacityChoices({
    accounts: Int32Array.from({ length: portfolio.table.count }, (_, account) => account),
    ...{ frequencies, travelMinutes: travel.minutes, value: portfolio.scores },
    ...{ phoneMinutes: settings.values.phoneMinutes, phoneShare: settings.values.phoneShare },
    ...{ videoMinutes: settings.values.videoMinutes, videoShare: settings.values.videoShare },
    hours: reps.reduce((sum, { possible }) => sum + (possible?.hours ?? 0), 0),
    newRep: { hours: fieldHours(parameters), euros: parameters.annualCost },
  });
};
