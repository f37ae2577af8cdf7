/** Small portfolios for tests. */
import { TYPOLOGIES, type Typology } from '../accounts/types';
import { sketchTable, type TableSketch } from '../scoring/tableForTests';
import { CLASSES, NO_CLASS, type ClassLetter } from '../scoring/types';
import type { Portfolio } from './accountEconomics';

export const LADDER = [0, 1, 2, 4, 6, 12, 24, 47];

export interface PortfolioSketch extends TableSketch {
  readonly classes: readonly (ClassLetter | '')[];
  readonly visits: readonly number[];
  readonly minutes?: readonly number[];
  readonly typologies?: readonly Typology[];
  readonly scores?: readonly number[];
}

const SCORE_OF = { A: 85, B: 60, C: 30, D: 10, '': NaN } as const;

/** Scores follow the class, minutes are 60, typologies small where not said. */
export function sketchPortfolio(sketch: PortfolioSketch): Portfolio {
  const table = sketchTable(sketch);
  const { classes, visits } = sketch;
  return {
    table,
    statuses: table.statuses,
    typologies: Uint8Array.from(classes, (_, i) => TYPOLOGIES.indexOf(sketch.typologies?.[i] ?? 'small')),
    classes: Uint8Array.from(classes, (letter) => (letter === '' ? NO_CLASS : CLASSES.indexOf(letter))),
    scores: Float64Array.from(classes, (letter, i) => sketch.scores?.[i] ?? SCORE_OF[letter]),
    visits: Float64Array.from(visits),
    minutes: Float64Array.from(visits, (_, i) => sketch.minutes?.[i] ?? 60),
  };
}
