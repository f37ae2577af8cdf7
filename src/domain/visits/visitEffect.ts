import { responseLookup, type ResponseTable } from './defaultResponses';
import { responseAt } from './responseCurve';

export interface EffectInput {
  readonly statuses: Uint8Array;
  readonly classes: Uint8Array;
  /** Visits a year in force, and those of the rule the worth is expected at. */
  readonly visits: Float64Array;
  readonly ruleVisits: Float64Array;
  /** Euros a year expected at the visits of the rule; NaN unknown. */
  readonly worth: Float64Array;
  readonly responses?: ResponseTable;
}

/**
 * What the visits themselves bring: euros a year with them, less what would come without any, by the response curves. The
 * numerator of the incremental return (method R13). NaN where there is no worth, curve or rule to reckon from.
 */
export function visitEffects({
  statuses,
  classes,
  visits,
  ruleVisits,
  worth,
  responses,
}: EffectInput): Float64Array {
  const curveOf = responseLookup(responses);
  return Float64Array.from(worth, (euros, i) => {
    const curve = curveOf(statuses[i] ?? 0, classes[i] ?? 0);
    const rule = ruleVisits[i] ?? NaN;
    if (!curve || !(rule > 0)) return NaN;
    return (euros * (responseAt(curve, (visits[i] ?? NaN) / rule) - curve.floor)) / 100;
  });
}
