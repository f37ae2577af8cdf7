/** Road times between the places of each rep’s model, from the service the user chose. */
import { UNKNOWN_LEG } from '../../../domain/geo/roadTable';
import type { RoadTable } from '../../../domain/geo/roadTable';
import type { Place } from '../../../domain/geo/types';
import { succeed } from '../../../domain/result';
import type { Failure, Result } from '../../../domain/result';
import type { RunControls } from '../../dcPilot';
import type { OnlineServices, RoadService } from '../../servicesPort';
import type { Choice } from './chooseServices';
import { usedService } from './serviceUse';
import type { ServiceUse } from './serviceUse';

export interface MeasuredRoads {
  /** One per list of places. */
  readonly tables: readonly RoadTable[];
  readonly use: ServiceUse;
}

const legsIn = ({ places }: RoadTable): number => places * (places - 1);

const measuredIn = ({ places, seconds }: RoadTable): number =>
  seconds.reduce((count, leg, at) => (leg === UNKNOWN_LEG || at % (places + 1) === 0 ? count : count + 1), 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Asks list by list. What is not answered stays unknown, and the offline model stands in leg by leg. */
export const measureRoads = async (
  services: OnlineServices,
  choice: Choice<RoadService>,
  lists: readonly (readonly Place[])[],
  { onProgress, signal }: RunControls = {},
): Promise<Result<MeasuredRoads>> => {
  const tables: RoadTable[] = [];
  let shortfall: Failure | null = null;
  for (const [at, places] of lists.entries()) {
    const answered = await services.roads(choice, places, {
      onProgress: (share) => onProgress?.('ask', (at + share) / lists.length),
      ...(signal ? { signal } : {}),
    });
    if (!answered.ok) return answered;
    tables.push(answered.value.value);
    shortfall ??= answered.value.shortfall;
  }
  const counts = { asked: sum(tables.map(legsIn)), answered: sum(tables.map(measuredIn)) };
  return succeed({ tables, use: usedService(choice, counts, { shortfall }) });
};
