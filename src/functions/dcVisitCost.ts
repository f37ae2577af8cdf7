import { DEFAULT_ECONOMICS } from '../domain/economics/economicsParameters';
import { exclTax } from '../domain/economics/euros';
import { allInMinutes, visitCost } from '../domain/economics/visitCost';
import { answerEach } from './answerCells';
import { type AnswerCell, numberIn } from './cells';
import { notNegative, numberOr, positive, rate } from './numbers';

/** annualCost; [days]; [hours]; [fieldShare]; [minutes, all in] → € per visit, unrounded. */
export const dcVisitCost = (...given: readonly unknown[]): AnswerCell[][] =>
  answerEach(given, ([annualCost, days, hours, fieldShare, minutes]) =>
    visitCost(
      exclTax(notNegative(numberIn(annualCost))),
      positive(numberOr(minutes, allInMinutes(DEFAULT_ECONOMICS))),
      {
        workDays: positive(numberOr(days, DEFAULT_ECONOMICS.workDays)),
        hoursPerDay: positive(numberOr(hours, DEFAULT_ECONOMICS.hoursPerDay)),
        fieldShare: positive(rate(numberOr(fieldShare, DEFAULT_ECONOMICS.fieldShare))),
      },
    ),
  );
