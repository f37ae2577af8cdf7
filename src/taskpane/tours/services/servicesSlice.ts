import type { ServiceRole } from '../../../app/tours/online/chooseServices';
import type { Failure } from '../../../domain/result';
import type { SliceKey } from '../../store/slices';

/** What the user chooses, before it is saved. */
export interface ServiceDraft {
  /** Ids of the settings: "none", "osrm", "own"… */
  readonly services: Readonly<Record<ServiceRole, string>>;
  /** "" for the public address. */
  readonly urls: Readonly<Record<ServiceRole, string>>;
  readonly allowed: Readonly<Record<ServiceRole, boolean>>;
  /** Key typed for openrouteservice; "" leaves the one kept. */
  readonly key: string;
}

export interface ServicesState {
  readonly isOpen: boolean;
  /** What the settings say; null until they are read. */
  readonly saved: ServiceDraft | null;
  readonly draft: ServiceDraft | null;
  /** Services the next plan will call, once saved. */
  readonly savedCount: number | null;
  readonly failure: Failure | null;
}

export const SERVICES: SliceKey<ServicesState> = {
  initial: { isOpen: false, saved: null, draft: null, savedCount: null, failure: null },
};
