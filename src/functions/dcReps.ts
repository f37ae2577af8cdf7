import { DEFAULT_ECONOMICS } from '../domain/economics/economicsParameters';
import { allInMinutes } from '../domain/economics/visitCost';
import { repsForVisits } from '../domain/economics/workload';
import { answerEach } from './answerCells';
import { type AnswerCell, numberIn } from './cells';
import { notNegative, numberOr, positive, rate } from './numbers';

/** Hours a year of one rep before the field share: 226 × 7. */
const HOURS_PER_REP = DEFAULT_ECONOMICS.workDays * DEFAULT_ECONOMICS.hoursPerDay;

/** visits; [minutes]; [hoursPerRep]; [fieldShare] → reps, unrounded. */
export const dcReps = (...given: readonly unknown[]): AnswerCell[][] =>
  answerEach(given, ([visits, minutes, hoursPerRep, fieldShare]) =>
    repsForVisits(notNegative(numberIn(visits)), {
      minutes: positive(numberOr(minutes, allInMinutes(DEFAULT_ECONOMICS))),
      hoursPerRep: positive(numberOr(hoursPerRep, HOURS_PER_REP)),
      fieldShare: positive(rate(numberOr(fieldShare, DEFAULT_ECONOMICS.fieldShare))),
    }),
  );
