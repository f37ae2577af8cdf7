import { DEFAULT_ECONOMICS } from '../domain/economics/economicsParameters';
import { exclTax } from '../domain/economics/euros';
import { hiringReturn, type HiringReturn } from '../domain/economics/hiringReturn';
import { answerEach } from './answerCells';
import { isErrorCell, type AnswerCell, numberIn, toMatrix } from './cells';
import { numberOr, positive, rate } from './numbers';

const FIGURES = ['breakEven', 'ratio', 'return3'] as const satisfies readonly (keyof HiringReturn)[];

/** Each argument as one column, so that every case has its row. */
const asColumn = (argument: unknown): unknown[][] =>
  toMatrix(argument).flatMap((row) => row.map((cell) => [cell]));

/** annualCost; marginRate; turnoverGain; [carryOver2]; [carryOver3] → a row per case: break-even turnover, ratio, 3-year return. */
export function dcHire(...given: readonly unknown[]): AnswerCell[][] {
  const columns = given.map(asColumn);
  const [first, ...others] = FIGURES.map((figure) =>
    answerEach(
      columns,
      ([annualCost, marginRate, turnoverGain, carryOver2, carryOver3]) =>
        hiringReturn({
          annualCost: exclTax(positive(numberIn(annualCost))),
          marginRate: positive(rate(numberIn(marginRate))),
          turnoverGain: exclTax(numberIn(turnoverGain)),
          carryOver2: rate(numberOr(carryOver2, DEFAULT_ECONOMICS.carryOver2)),
          carryOver3: rate(numberOr(carryOver3, DEFAULT_ECONOMICS.carryOver3)),
        })[figure],
    ),
  );
  const rows = (first ?? []).map((row, i) => [...row, ...others.flatMap((figure) => figure[i] ?? [])]);
  const [[error] = []] = rows;
  return rows.length === 1 && isErrorCell(error) ? [[error]] : rows;
}
