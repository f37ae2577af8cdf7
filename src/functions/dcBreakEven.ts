import { breakEvenTurnover } from '../domain/economics/breakEven';
import { exclTax } from '../domain/economics/euros';
import { answerEach } from './answerCells';
import { type AnswerCell, numberIn } from './cells';
import { notNegative, numberOr, positive, rate } from './numbers';

/** costPerVisit; marginRate; [visits] → turnover that pays them. */
export const dcBreakEven = (...given: readonly unknown[]): AnswerCell[][] =>
  answerEach(given, ([costPerVisit, marginRate, visits]) =>
    breakEvenTurnover(
      exclTax(notNegative(numberIn(costPerVisit))),
      positive(rate(numberIn(marginRate))),
      notNegative(numberOr(visits, 1)),
    ),
  );
