import type { AccountTable } from '../../domain/accounts/types';
import type { Place } from '../../domain/geo/types';
import type { ScoredAccounts } from '../../domain/scoring/types';
import type { VisitOrigin } from '../../domain/tours/demand/buildRepModel';
import type { UnplannedCode } from '../../domain/tours/explain/types';
import type { NavigationApp } from '../../domain/tours/navigation';
import type { RepSchedule } from '../../domain/tours/schedule/scheduleRep';
import type { ServiceUseReport } from '../serviceReportTypes';
import type { PinId } from '../../words/tourWords';
import type { StandingTours } from './edit/standingTours';
import type { NightPlanned } from './nightTypes';
import type { SettingValues } from '../../domain/settings/types';
import type { PlanFiguresInEuros } from './planFigures';
import type { TourInsight } from './tourInsight';
import type { Language } from '../../words/language';

export interface RepTours {
  readonly rep: string;
  /** Name of the town supposed to be home; null where the home is said in `DC Commerciaux`. */
  readonly supposedTown: string | null;
  readonly home: Place;
  readonly schedule: RepSchedule;
  /** Of an hour in the field, without tax. */
  readonly eurosPerHour: number;
  readonly nights: readonly NightPlanned[];
  /** Field hours of the plan's weeks; null where they are not limited. */
  readonly possibleHours: number | null;
}

export interface UnplannedVisit extends VisitOrigin {
  readonly rep: string;
  readonly code: UnplannedCode;
  readonly reason: string;
  readonly remedy: string;
}

/** What is said and kept of one stop beside its time. */
export interface StopNote {
  /** What it breaks; "" where nothing. */
  readonly check: string;
  /** The pin it gets, where a typed time has to hold from now on. */
  readonly pin?: PinId;
}

/** Where a visit is: whose tour, which serial day, seconds from midnight. */
export interface VisitMoment {
  readonly account: number;
  readonly rep: string;
  readonly day: number;
  readonly begins: number;
}

/** Two plans side by side: the tours as they stood and as they are now. */
export interface PlanChanges {
  readonly before: PlanFiguresInEuros;
  readonly after: PlanFiguresInEuros;
  /** On another day or in another tour; by id. */
  readonly moved: readonly { readonly id: string; readonly from: VisitMoment; readonly to: VisitMoment }[];
  readonly added: readonly { readonly id: string; readonly to: VisitMoment }[];
  readonly removed: readonly { readonly id: string; readonly from: VisitMoment }[];
  /** On the same day, at another time. */
  readonly retimed: number;
}

/** Planned anew beside what is fixed; begun with the tabs as they are; only given their times. */
export type TourTask = 'plan' | 'improve' | 'retime';

/** A plan of tours, decided and checked, nothing written yet. */
export interface ToursResult {
  /** Of its days, how many are over. */
  readonly pastDays: number;
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
  /** Hours from Greenwich of the zones the plan's accounts lie in, ascending. */
  readonly timeZones: readonly number[];
  /** Who measured the legs that are not estimated; null: nobody. */
  readonly roadService: string | null;
  /** Online services named for this run. */
  readonly services: readonly ServiceUseReport[];
  readonly insight: TourInsight;
  readonly values: SettingValues;
  /** Euros without tax of an hour in the field. */
  readonly hourlyCost: number;
  readonly navigation: NavigationApp;
  readonly iterations: number;
  readonly isCapped: boolean;
  /** `tours` planned them; `retime` only gave them their times. */
  readonly job: 'tours' | 'retime';
  /** What was asked. */
  readonly task: TourTask;
  /** The tabs they replace; null where there are none. */
  readonly standing: StandingTours | null;
  /** By visit id. */
  readonly notes: ReadonlyMap<string, StopNote>;
  /** Absent where no tours stood before. */
  readonly changes?: PlanChanges;
}

/** Outlives replanning: the account's key and the number of the visit in the plan. */
export const visitId = (accounts: AccountTable, { account, due }: VisitOrigin): string =>
  `${accounts.keys[account] ?? ''}#${due.number}`;
