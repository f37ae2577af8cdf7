import type { AccountTable } from '../../domain/accounts/types';
import type { Place } from '../../domain/geo/types';
import type { ScoredAccounts } from '../../domain/scoring/types';
import type { VisitOrigin } from '../../domain/tours/demand/buildRepModel';
import type { UnplannedReason } from '../../domain/tours/explain/types';
import type { NavigationApp } from '../../domain/tours/navigation';
import type { RepSchedule } from '../../domain/tours/schedule/scheduleRep';
import type { ServiceUseReport } from '../serviceReportTypes';
import type { Language } from '../../words/language';

export interface RepTours {
  readonly rep: string;
  /** Name of the town supposed to be home; null where the home is said in `DC Commerciaux`. */
  readonly supposedTown: string | null;
  readonly home: Place;
  readonly schedule: RepSchedule;
}

export interface UnplannedVisit extends VisitOrigin {
  readonly rep: string;
  readonly code: UnplannedReason;
  readonly reason: string;
  readonly remedy: string;
}

/** A plan of tours, decided and checked, nothing written yet. */
export interface ToursResult {
  readonly accounts: AccountTable;
  readonly scored: ScoredAccounts;
  readonly language: Language;
  /** Sheet the accounts come from. */
  readonly sheet: string;
  /** First serial day and length of the plan. */
  readonly from: number;
  readonly weeks: number;
  readonly reps: readonly RepTours[];
  readonly unplanned: readonly UnplannedVisit[];
  /** Per account, an index into PRECISIONS; 255 where it could not be placed. */
  readonly precisions: Uint8Array;
  /** Who measured the legs that are not estimated; null: nobody. */
  readonly roadService: string | null;
  /** Online services named for this run. */
  readonly services: readonly ServiceUseReport[];
  /** Euros without tax of an hour in the field. */
  readonly hourlyCost: number;
  readonly navigation: NavigationApp;
  readonly iterations: number;
  readonly isCapped: boolean;
}

/** Outlives replanning: the account's key and the number of the visit in the plan. */
export const visitId = (accounts: AccountTable, { account, due }: VisitOrigin): string =>
  `${accounts.keys[account] ?? ''}#${due.number}`;
