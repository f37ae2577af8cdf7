/** The tours of a sheet prepared with what online services know, where the user named and allowed some. */
import { fail, succeed } from '../../../domain/result';
import type { Result } from '../../../domain/result';
import type { AppContext } from '../../appContext';
import { breatheThrough } from '../../breatheThrough';
import type { RunControls, ToursRequest } from '../../dcPilot';
import type { ServiceUseReport } from '../../serviceReportTypes';
import type { EngineService } from '../../servicesPort';
import { prepareTours } from '../prepareTours';
import type { PreparedTours, ToursInput } from '../prepareTours';
import { chooseServices, serviceName } from './chooseServices';
import type { Choice, ChosenServices } from './chooseServices';
import { findAddresses } from './findAddresses';
import { measureRoads } from './measureRoads';
import { notAllowed, serviceReport } from './serviceUse';
import type { ServiceUse } from './serviceUse';

export interface AskedServices {
  readonly prepared: PreparedTours;
  readonly services: readonly ServiceUseReport[];
  /** Who measured the roads, as the user calls it; null: nobody. */
  readonly roadService: string | null;
  /** Plans instead of our own; null: ours does. */
  readonly engine: Choice<EngineService> | null;
}

interface Asked {
  readonly input: ToursInput;
  readonly uses: readonly ServiceUse[];
}

const withAddresses = async (
  { services }: AppContext,
  geocoder: ChosenServices['geocoder'],
  asked: Asked,
  run: RunControls,
): Promise<Result<Asked>> => {
  if (!geocoder?.isAllowed) return succeed(asked);
  const found = await findAddresses(services, geocoder, asked.input, run);
  if (!found.ok) return found;
  const { addresses, use } = found.value;
  return succeed({ input: { ...asked.input, addresses }, uses: [...asked.uses, use] });
};

const withRoads = async (
  app: AppContext,
  roads: ChosenServices['roads'],
  asked: Asked,
  run: RunControls,
): Promise<Result<Asked & { readonly prepared: PreparedTours }>> => {
  const prepared = await breatheThrough(app, prepareTours(asked.input));
  run.onProgress?.('locate', 1);
  if (!roads?.isAllowed) return succeed({ ...asked, prepared });
  const lists = prepared.reps.map(({ repModel }) => repModel.places);
  const measured = await measureRoads(app.services, roads, lists, run);
  if (!measured.ok) return measured;
  const { tables, use } = measured.value;
  const input = { ...asked.input, roads: tables };
  return succeed({
    input,
    uses: [...asked.uses, use],
    prepared: await breatheThrough(app, prepareTours(input)),
  });
};

export const askServices = async (
  app: AppContext,
  request: ToursRequest,
  run: RunControls,
  input: ToursInput,
): Promise<Result<AskedServices>> => {
  const chosen = chooseServices(input.settings.values, {
    ...(request.settings ? { settings: request.settings } : {}),
    consent: app.services.allowed(),
  });
  if (!chosen.ok) return chosen;
  const { geocoder, roads, engine } = chosen.value;
  const refused = [geocoder, roads, engine].flatMap((choice) =>
    choice === null || choice.isAllowed ? [] : [notAllowed(choice)],
  );
  const placed = await withAddresses(app, geocoder, { input, uses: refused }, run);
  if (!placed.ok) return placed;
  if (run.signal?.aborted) return fail('CANCELLED');
  const asked = await withRoads(app, roads, placed.value, run);
  if (!asked.ok) return asked;
  return succeed({
    prepared: asked.value.prepared,
    services: asked.value.uses.map((use) => serviceReport(use, request.language, app.sentences)),
    roadService: roads?.isAllowed ? serviceName('roads', roads.service, request.language) : null,
    engine: engine?.isAllowed ? engine : null,
  });
};
