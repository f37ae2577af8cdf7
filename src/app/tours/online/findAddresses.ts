/** Where the accounts to visit are, to the door, from the service the user chose; the offline table stands in elsewhere. */
import { ownPlaceTest } from '../../../domain/geo/locateAccounts';
import { accountAddresses } from '../../../domain/geo/postalAddresses';
import type { AddressPlace } from '../../../domain/geo/addressPlace';
import { succeed } from '../../../domain/result';
import type { Result } from '../../../domain/result';
import type { RunControls } from '../../dcPilot';
import type { GeocoderService, OnlineServices } from '../../servicesPort';
import type { ToursInput } from '../prepareTours';
import type { Choice } from './chooseServices';
import { usedService } from './serviceUse';
import type { ServiceUse } from './serviceUse';

export interface FoundAddresses {
  /** By account. */
  readonly addresses: ReadonlyMap<number, AddressPlace>;
  readonly use: ServiceUse;
}

/** Accounts that are visited and whose sheet gives no coordinates: nobody else's address is sent. */
const isAskedIn = ({ gazetteer, accounts, frequencies }: ToursInput): ((account: number) => boolean) => {
  const hasOwnPlace = ownPlaceTest(gazetteer, accounts);
  return (account) => Number.isFinite(frequencies.intervals[account] ?? Number.NaN) && !hasOwnPlace(account);
};

export const findAddresses = async (
  services: OnlineServices,
  choice: Choice<GeocoderService>,
  input: ToursInput,
  { onProgress, signal }: RunControls,
): Promise<Result<FoundAddresses>> => {
  const asked = accountAddresses(input.gazetteer, input.accounts, isAskedIn(input));
  const answered = await services.geocode(
    choice,
    asked.map(({ address, postcode, town }) => ({ address, postcode, town })),
    { onProgress: (share) => onProgress?.('ask', share), ...(signal ? { signal } : {}) },
  );
  if (!answered.ok) return answered;
  const { value, shortfall } = answered.value;
  const addresses = new Map(
    asked.flatMap(({ account }, at) => {
      const found = value[at];
      return found ? [[account, found] as const] : [];
    }),
  );
  const counts = { asked: asked.length, answered: addresses.size };
  return succeed({ addresses, use: usedService(choice, counts, { shortfall }) });
};
