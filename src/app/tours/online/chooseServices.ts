/**
 * Which online services a run uses. A service the run names itself (`--set roads=osrm`) is allowed by that. One that only
 * stands in `DC Paramètres` is not: the workbook may come from someone else. It is used once the user of this machine has
 * allowed this very recipient (`consent`), and told of otherwise. Address and service together are the recipient, so that a
 * changed address has to be allowed anew.
 */
import { parseServiceAddress } from '../../../domain/geo/serviceAddress';
import { fail, succeed } from '../../../domain/result';
import type { Result } from '../../../domain/result';
import type { SettingValues } from '../../../domain/settings/types';
import { SERVICE_SETTINGS } from '../../../words/settings/serviceSettings';
import type { Language } from '../../../words/language';
import type { ToursRequest } from '../../dcPilot';
import type { Endpoint, EngineService, GeocoderService, RoadService } from '../../servicesPort';

export const SERVICE_ROLES = ['geocoder', 'roads', 'engine'] as const;
export type ServiceRole = (typeof SERVICE_ROLES)[number];

export interface Choice<Service extends string = string> extends Endpoint<Service> {
  readonly role: ServiceRole;
  readonly isAllowed: boolean;
}

export interface ChosenServices {
  readonly geocoder: Choice<GeocoderService> | null;
  readonly roads: Choice<RoadService> | null;
  readonly engine: Choice<EngineService> | null;
}

type Values = Pick<SettingValues, keyof typeof SERVICE_SETTINGS>;
interface Request extends Pick<ToursRequest, 'settings'> {
  /** Recipients the user of this machine has allowed. */
  readonly consent?: readonly string[];
}

/** Services that have a public address; the others are the user’s own. */
const PUBLIC_ADDRESSES: Readonly<Partial<Record<string, string>>> = {
  'geocoder geoplateforme': 'https://data.geopf.fr/geocodage',
  'roads openrouteservice': 'https://api.openrouteservice.org',
  'engine openrouteservice': 'https://api.openrouteservice.org',
};

/** Who would be sent something, as consent remembers it: "roads osrm https://routes.example.fr". */
export const recipientOf = ({ role, service, url }: Pick<Choice, 'role' | 'service' | 'url'>): string =>
  `${role} ${service} ${url}`;

/** What the user calls a service. */
export const serviceName = (role: ServiceRole, service: string, language: Language): string => {
  const { choices } = SERVICE_SETTINGS[role].kind as {
    readonly choices: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  };
  return choices[service]?.[language] ?? service;
};

/** null: none is chosen. SERVICE_ADDRESS where it has no usable address. */
export const choiceOf = <Service extends string>(
  role: ServiceRole,
  service: Service | null,
  addressText: string | null,
): Result<Omit<Choice<Service>, 'isAllowed'> | null> => {
  if (service === null) return succeed(null);
  const text = addressText?.trim() || (PUBLIC_ADDRESSES[`${role} ${service}`] ?? '');
  const address = parseServiceAddress(text);
  if (address) return succeed({ role, service, ...address });
  const named = { service: serviceName(role, service, 'fr'), setting: `${role}Url` };
  return fail('SERVICE_ADDRESS', text === '' ? named : { ...named, value: text });
};

const allowed = <Service extends string>(
  choice: Omit<Choice<Service>, 'isAllowed'> | null,
  { settings, consent }: Request,
): Choice<Service> | null =>
  choice && {
    ...choice,
    isAllowed: settings?.[choice.role] !== undefined || (consent ?? []).includes(recipientOf(choice)),
  };

export const chooseServices = (values: Values, request: Request): Result<ChosenServices> => {
  const geocoder = choiceOf(
    'geocoder',
    values.geocoder === 'none' ? null : values.geocoder,
    values.geocoderUrl,
  );
  if (!geocoder.ok) return geocoder;
  const roads = choiceOf('roads', values.roads === 'none' ? null : values.roads, values.roadsUrl);
  if (!roads.ok) return roads;
  const engine = choiceOf('engine', values.engine === 'own' ? null : values.engine, values.engineUrl);
  if (!engine.ok) return engine;
  return succeed({
    geocoder: allowed(geocoder.value, request),
    roads: allowed(roads.value, request),
    engine: allowed(engine.value, request),
  });
};
