import { runSteps } from '../../domain/steps';
import type { Steps } from '../../domain/steps';
import type { ScoredAccounts } from '../../domain/scoring/types';
import { classesWithPins, readPins } from '../../domain/visits/pins';
import type { Pins } from '../../domain/visits/pins';
import { customerVoice } from '../followup/satisfactionSheet';
import type { CustomerVoice } from '../followup/satisfactionSheet';
import type { ScoredSheet } from '../scoredSheet';
import { meanTravelMinutes } from '../tours/previousTours';
import { readPinCells } from './readPinCells';
import type { PinSource } from './readPinCells';
import { visitWorkInSteps } from './visitWork';
import type { VisitWork } from './visitWork';

/** The visits of a sheet as they are in force: by the rule, and by what someone decided in its place. */
export interface VisitsInForce {
  readonly pins: Pins;
  readonly pinSource: PinSource;
  /** With the classes in force; `DC Classe` keeps saying what the score says. */
  readonly scored: ScoredAccounts;
  readonly voice: CustomerVoice;
  readonly work: VisitWork;
}

export function* visitsInSteps(result: ScoredSheet): Steps<VisitsInForce> {
  const { sheet, all } = result;
  const { values } = all.settings;
  const pinSource = readPinCells(result);
  const pins = readPins(pinSource.cells, {
    today: sheet.today,
    months: values.freshnessMonths,
    year: values,
  });
  const scored = { ...result.scored, classes: classesWithPins(result.scored.classes, pins) };
  yield;
  const voice = customerVoice(result);
  yield;
  const choices = {
    ...{ settings: all.settings, dissatisfied: voice.accounts.risks, pins },
    plannedTravelMinutes: meanTravelMinutes(result.ownTables.tours ?? null),
  };
  const work = yield* visitWorkInSteps(sheet.accounts, scored, choices);
  return { pins, pinSource, scored, voice, work };
}

/** The same at once. */
export const visitsOf = (result: ScoredSheet): VisitsInForce => runSteps(visitsInSteps(result));
