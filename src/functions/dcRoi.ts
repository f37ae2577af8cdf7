import { returnOnVisits } from '../domain/economics/returnOnVisits';
import { answerEach } from './answerCells';
import { type AnswerCell, numberIn } from './cells';
import { notNegative, positive, rate } from './numbers';

/** turnover; marginRate; visits; costPerVisit → ratio; "" without visits. */
export const dcRoi = (...given: readonly unknown[]): AnswerCell[][] =>
  answerEach(given, ([turnover, marginRate, visits, costPerVisit]) =>
    returnOnVisits(
      numberIn(turnover) * rate(numberIn(marginRate)),
      notNegative(numberIn(visits)) * positive(numberIn(costPerVisit)),
    ),
  );
