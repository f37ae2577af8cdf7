import { greatCircleKm } from './travel';
import type { GeocodeOutcome, Place, Precision } from './types';

/** An account’s place as an address service found it. */
export interface AddressPlace {
  readonly place: Place;
  readonly precision: Precision;
}

/** From where the offline table puts an account: its commune and the neighbours, its département. */
const BELIEVED_KM: Readonly<Record<Precision, number>> = {
  address: 25,
  town: 25,
  postcode: 40,
  area: 60,
  department: 150,
};

/** The right street of the wrong town is worse than the middle of the right one. */
export const isBelievable = ({ place }: AddressPlace, offline: GeocodeOutcome): boolean =>
  offline.kind !== 'found' || greatCircleKm(place, offline.place) <= BELIEVED_KM[offline.precision];
