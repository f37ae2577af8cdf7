/** From a criterion and the column it looks at to points: whole columns at a time, because a call per account costs more than its points. */
import { VALUE, type NumberColumn, type TextColumn } from '../accounts/types';
import { bandFinder, bandPoints, bandScale, pointsAt, type BandScale } from './bandPoints';
import { foldText } from './foldText';
import { linearPoints } from './linearPoints';
import type { MeasureColumn } from './measures';
import { onceFor } from '../onceFor';
import { paymentLabel } from './paymentLabel';
import type { Band, CriterionRule, FittedCriterion, Measure } from './types';
import { yesNoOf } from './yesNo';

/** Writes the points of the accounts listed to `points`, NaN where the criterion does not count for one. */
export type PointsWriter = (accounts: Int32Array, points: Float64Array) => void;

/** From so many accounts on, a look-up table is worth making. */
const MANY_ACCOUNTS = 20_000;

const valuePoints = (
  pointsOf: (value: number) => number,
  { values, kinds }: NumberColumn,
  blank: number,
): PointsWriter => {
  return (accounts, points) => {
    for (let k = 0; k < accounts.length; k++) {
      const account = accounts[k] ?? 0;
      points[k] = kinds[account] === VALUE ? pointsOf(values[account] ?? 0) : blank;
    }
  };
};

const lookedUpPoints = (scale: BandScale, { values, kinds }: NumberColumn, blank: number): PointsWriter => {
  const finder = bandFinder(scale);
  const halves = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  return (accounts, points) => {
    for (let k = 0; k < accounts.length; k++) {
      const account = accounts[k] ?? 0;
      points[k] =
        kinds[account] === VALUE
          ? pointsAt(finder, values[account] ?? 0, halves[2 * account + 1] ?? 0)
          : blank;
    }
  };
};

/** The most a criterion counts: its maximum; penalties have none. */
const ceilingOf = ({ coefficient, maximum }: FittedCriterion): number =>
  coefficient === 0 ? Infinity : maximum;

const countedBands = onceFor((criterion: FittedCriterion): readonly Band[] => {
  const ceiling = ceilingOf(criterion);
  const { bands } = criterion;
  return bands.some(({ points }) => points > ceiling)
    ? bands.map((band) => ({ ...band, points: Math.min(ceiling, band.points) }))
    : bands;
});

const blankOf = (criterion: FittedCriterion): number =>
  Math.min(ceilingOf(criterion), criterion.blankPoints ?? NaN);

const numberPoints = (criterion: FittedCriterion, column: NumberColumn): PointsWriter => {
  const { rule } = criterion;
  const blank = blankOf(criterion);
  if (rule.kind === 'linear') {
    const ceiling = ceilingOf(criterion);
    return valuePoints((value) => Math.min(ceiling, linearPoints(rule.knots, value)), column, blank);
  }
  const scale = bandScale(countedBands(criterion));
  return column.values.length < MANY_ACCOUNTS
    ? valuePoints((value) => bandPoints(scale, value), column, blank)
    : lookedUpPoints(scale, column, blank);
};

/** Points of a text by a rule on texts, NaN where it says nothing of it. */
export function textPoints(rule: CriterionRule, measure: Measure): (text: string) => number {
  if (rule.kind === 'yesNo') {
    return (text) => {
      const answer = yesNoOf(text);
      return answer ? rule[answer] : NaN;
    };
  }
  const keyOf = measure === 'payment' ? paymentLabel : foldText;
  const entries = rule.kind === 'labels' ? Object.entries(rule.points) : [];
  const known = new Map(entries.map(([label, points]) => [keyOf(label), points]));
  return (text) => known.get(keyOf(text)) ?? NaN;
}

const labelPoints = (criterion: FittedCriterion, { indices, dictionary }: TextColumn): PointsWriter => {
  const pointsOf = textPoints(criterion.rule, criterion.measure);
  const ceiling = ceilingOf(criterion);
  const byIndex = Float64Array.from(dictionary, (text) => Math.min(ceiling, pointsOf(text)));
  const blank = blankOf(criterion);
  return (accounts, points) => {
    for (let k = 0; k < accounts.length; k++) {
      const index = indices[accounts[k] ?? 0] ?? 0;
      points[k] = index < 0 ? blank : (byIndex[index] ?? 0);
    }
  };
};

const noPoints: PointsWriter = (_, points) => void points.fill(NaN);

/** Makes a criterion ready to be asked. */
export function pointsWriter(criterion: FittedCriterion, measured: MeasureColumn | null): PointsWriter {
  if (!measured) return noPoints;
  return measured.kind === 'number'
    ? numberPoints(criterion, measured.column)
    : labelPoints(criterion, measured.column);
}
