/**
 * Online services as the tour jobs see them. Nothing here is ever called unless the user named the service and allowed it
 * (src/app/tours/online/chooseServices.ts); `src/services` is the only folder that opens a connection.
 */
import type { RoadTable } from '../domain/geo/roadTable';
import type { Place, Precision } from '../domain/geo/types';
import type { Failure, Result } from '../domain/result';
import type { SettingValues } from '../domain/settings/types';
import type { StopSignal } from './dcPilot';
import type { PlannerPort } from './plannerPort';

export type GeocoderService = Exclude<SettingValues['geocoder'], 'none'>;
export type RoadService = Exclude<SettingValues['roads'], 'none'>;
export type EngineService = Exclude<SettingValues['engine'], 'own'>;

/** A service and where it is: without a slash at its end. */
export interface Endpoint<Service extends string> {
  readonly service: Service;
  readonly url: string;
  /** Shown to the user: "routes.example.fr", "localhost:5000". */
  readonly host: string;
}

/** All a geocoder is told of an account. */
export interface PostalAddress {
  readonly address: string;
  readonly postcode: string;
  readonly town: string;
}

export interface FoundPlace {
  readonly place: Place;
  readonly precision: Precision;
}

/** What came back; what is missing is null or unknown, and `shortfall` says why where the service gave up before the end. */
export interface Answered<Value> {
  readonly value: Value;
  readonly shortfall: Failure | null;
}

export interface ServiceRun {
  /** Share done, 0–1. */
  readonly onProgress?: (share: number) => void;
  /** CANCELLED as soon as it is seen; the connection is closed. */
  readonly signal?: StopSignal;
}

/**
 * Failures: SERVICE_ADDRESS, SERVICE_KEY, SERVICE_ANSWER_WRONG and CANCELLED stop the job. A geocoder or road service that is
 * away, busy or refuses a part answers with what it has and a shortfall; an engine then fails.
 */
export interface OnlineServices {
  /** Whom the user of this machine allowed to be sent something: "roads osrm https://routes.example.fr". */
  allowed(): readonly string[];
  /** One answer per address, in their order; null where the service is not sure. */
  geocode(
    at: Endpoint<GeocoderService>,
    addresses: readonly PostalAddress[],
    run?: ServiceRun,
  ): Promise<Result<Answered<readonly (FoundPlace | null)[]>>>;
  roads(
    at: Endpoint<RoadService>,
    places: readonly Place[],
    run?: ServiceRun,
  ): Promise<Result<Answered<RoadTable>>>;
  engine(at: Endpoint<EngineService>): PlannerPort;
}
