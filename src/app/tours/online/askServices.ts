/** The tours of a sheet prepared with what online services know, where the user named and allowed some. */
import { fail, succeed } from '../../../domain/result';
import type { Result } from '../../../domain/result';
import type { AppContext } from '../../appContext';
import type { RunControls, ToursRequest } from '../../dcPilot';
import type { ServiceUseReport } from '../../serviceReportTypes';
import type { EngineService } from '../../servicesPort';
import { prepareTours } from '../prepareTours';
import type { PreparedTours, ToursInput } from '../prepareTours';
import { chooseServices } from './chooseServices';
import type { Choice } from './chooseServices';
import { measureRoads } from './measureRoads';
import { notAllowed, serviceReport } from './serviceUse';
import type { ServiceUse } from './serviceUse';

export interface AskedServices {
  readonly prepared: PreparedTours;
  readonly services: readonly ServiceUseReport[];
  /** Plans instead of our own; null: ours does. */
  readonly engine: Choice<EngineService> | null;
}

export const askServices = async (
  app: AppContext,
  request: ToursRequest,
  run: RunControls,
  input: ToursInput,
): Promise<Result<AskedServices>> => {
  const chosen = chooseServices(input.settings.values, request);
  if (!chosen.ok) return chosen;
  const { roads, engine } = chosen.value;
  const uses: ServiceUse[] = Object.values(chosen.value)
    .filter((choice) => choice !== null && !choice.isAllowed)
    .map(notAllowed);
  let prepared = prepareTours(input);
  run.onProgress?.('locate', 1);
  if (run.signal?.aborted) return fail('CANCELLED');
  if (roads?.isAllowed) {
    const lists = prepared.reps.map(({ repModel }) => repModel.places);
    const measured = await measureRoads(app.services, roads, lists, run);
    if (!measured.ok) return measured;
    uses.push(measured.value.use);
    prepared = prepareTours({ ...input, roads: measured.value.tables });
  }
  return succeed({
    prepared,
    services: uses.map((use) => serviceReport(use, request.language, app.sentences)),
    engine: engine?.isAllowed ? engine : null,
  });
};
