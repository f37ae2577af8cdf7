/**
 * What a plan saves against another way of making its visits. Cash (km) and time are told apart, never summed (method R12):
 * minutes of driving are worth visits, kilometres are worth euros.
 */
export interface TourFigures {
  readonly visits: number;
  readonly driveMinutes: number;
  readonly km: number;
  /** Of nights away; none where left out. */
  readonly nightEuros?: number;
}

export interface GainRates {
  /** Cash saved per km. */
  readonly eurosPerKm: number;
  readonly co2KgPerKm: number;
  /** One visit, travel included. */
  readonly minutesPerVisit: number;
}

/** Positive is saved; negative is what the plan costs more. */
export interface TourGain {
  readonly minutes: number;
  readonly km: number;
  /** Of cash: km and nights away. */
  readonly euros: number;
  readonly co2Kg: number;
  /** Driving saved, in visits that time makes room for. */
  readonly freedVisits: number;
}

export function gainOf(before: TourFigures, after: TourFigures, rates: GainRates): TourGain {
  const minutes = before.driveMinutes - after.driveMinutes;
  const km = before.km - after.km;
  return {
    minutes,
    km,
    euros: km * rates.eurosPerKm + (before.nightEuros ?? 0) - (after.nightEuros ?? 0),
    co2Kg: km * rates.co2KgPerKm,
    freedVisits: minutes / rates.minutesPerVisit,
  };
}

/** Of two plans of different sizes: the driving of the first, as if it had made as many visits as the second. */
export const forAsManyVisits = (before: TourFigures, visits: number): TourFigures => {
  const share = before.visits === 0 ? 0 : visits / before.visits;
  const nights = before.nightEuros ? { nightEuros: before.nightEuros * share } : {};
  return { visits, driveMinutes: before.driveMinutes * share, km: before.km * share, ...nights };
};
