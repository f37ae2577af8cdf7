import { faultsOfPlan } from '../../../domain/tours/edit/faultsOfPlan';
import type { RepModel } from '../../../domain/tours/demand/buildRepModel';
import type { TourModel } from '../../../domain/tours/model';
import type { TourPlan } from '../../../domain/tours/plan';
import type { Language } from '../../../words/language';
import type { StopNote } from '../tourResult';
import { FAULT_SENTENCES } from './faultTexts';
import { visitFinder } from './repRoutes';
import type { StandingStop } from './standingTours';

export interface NotesInput {
  readonly repModel: RepModel;
  /** The rules as they are. */
  readonly strict: TourModel;
  readonly plan: TourPlan;
  readonly stops: readonly StandingStop[];
  readonly language: Language;
}

/** By visit id: what each standing stop breaks, and the pin a typed time gets. */
export const stopNotes = (input: NotesInput): readonly (readonly [string, StopNote])[] => {
  const { repModel, strict, plan, stops, language } = input;
  const faults = new Map<number, Set<string>>();
  for (const { visit, fault } of faultsOfPlan(strict, plan))
    faults.set(visit, (faults.get(visit) ?? new Set()).add(FAULT_SENTENCES[fault][language]));
  const visitOf = visitFinder(repModel);
  return stops.map((stop) => {
    const check = [...(faults.get(visitOf(stop.account, stop.number)) ?? [])].join(' ; ');
    const { pin } = stop.row;
    const isTimed = stop.typedBegins !== null && (pin === null || pin === undefined || pin === 'stop');
    return [stop.id, { check, ...(isTimed ? { pin: 'hour' as const } : {}) }];
  });
};
