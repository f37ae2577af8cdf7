/**
 * Géoplateforme’s batch geocoding (data.geopf.fr/geocodage, POST /search/csv, as addok-csv): a file of addresses in, the same
 * rows with coordinates out. Only address, postcode and town are in the file, and each address once. The service gives up
 * after half a minute: a thousand rows take a few seconds.
 */
import Papa from 'papaparse';
import type { StopSignal } from '../../app/dcPilot';
import type {
  Answered,
  Endpoint,
  FoundPlace,
  GeocoderService,
  PostalAddress,
  ServiceRun,
} from '../../app/servicesPort';
import type { Precision } from '../../domain/geo/types';
import { fail, succeed } from '../../domain/result';
import type { Failure, Result } from '../../domain/result';
import type { AnswerMemory } from '../answerMemory';
import { askService } from '../askService';
import type { ServiceDoor } from '../askService';
import { looksLikePage, wrongAnswer } from '../readAnswer';

export interface Geocoder {
  readonly door: ServiceDoor;
  readonly at: Endpoint<GeocoderService>;
  /** What was found, by address. */
  readonly memory: AnswerMemory<FoundPlace | null>;
}

const ROWS_A_QUESTION = 1000;
/** Below, the service itself is not sure; the town’s middle is better than the wrong street. */
const LEAST_SCORE = 0.5;

/** `result_type`: how near the door the answer is. */
const PRECISION_OF: Readonly<Partial<Record<string, Precision>>> = {
  housenumber: 'address',
  street: 'address',
  locality: 'address',
  municipality: 'town',
};

const COLUMNS = ['adresse', 'code_postal', 'commune'] as const;
const RESULT_COLUMNS = ['latitude', 'longitude', 'result_score', 'result_type', 'result_status'] as const;

type ResultRow = Readonly<Record<(typeof RESULT_COLUMNS)[number], string>>;

const serverOf = ({ at }: Geocoder) => ({ name: 'Géoplateforme', host: at.host });

const keyOf = ({ at }: Geocoder, { address, postcode, town }: PostalAddress): string =>
  [at.url, address, postcode, town].join('\n');

const formOf = (addresses: readonly PostalAddress[]): FormData => {
  const rows = addresses.map(({ address, postcode, town }) => [address, postcode, town]);
  const csv = Papa.unparse({ fields: [...COLUMNS], data: rows }, { newline: '\n' });
  const form = new FormData();
  form.append('data', new Blob([csv], { type: 'text/csv; charset=utf-8' }), 'adresses.csv');
  for (const column of COLUMNS) form.append('columns', column);
  for (const column of RESULT_COLUMNS) form.append('result_columns', column);
  return form;
};

/** null where the service is not sure; undefined where what it says cannot be. */
const foundIn = (row: ResultRow): FoundPlace | null | undefined => {
  const precision = PRECISION_OF[row.result_type];
  if (row.latitude === '' || row.result_status !== 'ok' || precision === undefined) return null;
  if (!(Number(row.result_score) >= LEAST_SCORE)) return null;
  const [latitude, longitude] = [Number(row.latitude), Number(row.longitude)];
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return undefined;
  return { place: { latitude, longitude }, precision };
};

const readRows = (
  geocoder: Geocoder,
  text: string,
  addresses: readonly PostalAddress[],
): Result<readonly (FoundPlace | null)[]> => {
  const server = serverOf(geocoder);
  if (looksLikePage(text)) return wrongAnswer(server, 'HTML ≠ CSV');
  const { data, meta } = Papa.parse<ResultRow>(text, { header: true, skipEmptyLines: true });
  const missing = RESULT_COLUMNS.find((column) => !(meta.fields ?? []).includes(column));
  if (missing !== undefined) return wrongAnswer(server, `${missing} ?`);
  if (data.length !== addresses.length) return wrongAnswer(server, `${data.length} ≠ ${addresses.length}`);
  const found = data.map(foundIn);
  const odd = found.indexOf(undefined);
  if (odd >= 0) return wrongAnswer(server, `${data[odd]?.latitude}; ${data[odd]?.longitude}`);
  return succeed(found.map((place) => place ?? null));
};

const askRows = async (
  geocoder: Geocoder,
  addresses: readonly PostalAddress[],
  signal: StopSignal | undefined,
): Promise<Result<void>> => {
  const text = await askService(
    geocoder.door,
    {
      ...{ ...serverOf(geocoder), method: 'POST', url: `${geocoder.at.url}/search/csv` },
      body: formOf(addresses),
    },
    signal,
  );
  if (!text.ok) return text;
  const found = readRows(geocoder, text.value, addresses);
  if (!found.ok) return found;
  addresses.forEach((address, row) =>
    geocoder.memory.keep(keyOf(geocoder, address), found.value[row] ?? null),
  );
  return succeed(undefined);
};

const GOES_ON_WITHOUT: ReadonlySet<Failure['code']> = new Set([
  'SERVICE_BUSY',
  'SERVICE_UNREACHABLE',
  'SERVICE_REFUSED',
]);

export const geocodeAddresses = async (
  geocoder: Geocoder,
  addresses: readonly PostalAddress[],
  { onProgress, signal }: ServiceRun = {},
): Promise<Result<Answered<readonly (FoundPlace | null)[]>>> => {
  const { memory } = geocoder;
  const asked = new Map(addresses.map((address) => [keyOf(geocoder, address), address] as const));
  const open = [...asked].filter(([key]) => memory.recall(key) === undefined).map(([, address]) => address);
  let shortfall: Failure | null = null;
  for (let at = 0; at < open.length && shortfall === null; at += ROWS_A_QUESTION) {
    if (signal?.aborted) return fail('CANCELLED');
    const answered = await askRows(geocoder, open.slice(at, at + ROWS_A_QUESTION), signal);
    if (!answered.ok) {
      if (!GOES_ON_WITHOUT.has(answered.failure.code)) return answered;
      shortfall = answered.failure;
    }
    onProgress?.(Math.min(1, (at + ROWS_A_QUESTION) / open.length));
  }
  const value = addresses.map((address) => memory.recall(keyOf(geocoder, address)) ?? null);
  return succeed({ value, shortfall });
};
