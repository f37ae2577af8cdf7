import type { ComponentType } from 'react';
import { AccountsPlace } from '../accounts/AccountsPlace';

/** The places of the pane, in the order of the work. A place is added here when its jobs exist: no dead tabs. */
export const PLACES = [{ id: 'accounts', View: AccountsPlace }] as const satisfies readonly {
  readonly id: string;
  readonly View: ComponentType;
}[];
export type PlaceId = (typeof PLACES)[number]['id'];
