/**
 * The grid of `=DCSCORE(row;headers)` without a table: fixed cuts, because a formula that sees one row cannot know
 * what is much. Clients: a grid printed in French sales courses (growth, turnover, margin rate, number of references;
 * its turnover bands overlap at 1,000 €, which counts 4 here); prospects: the fixed bands of the default grid, potential
 * by the same turnover bands. Days are not counted: no reference date is known.
 */
import { DEFAULT_CLASSES } from './classRule';
import { criterionName } from './columnMeasure';
import { DEFAULT_GRIDS, KEY_ACCOUNT_EMPLOYEES, MINIMUM_COMPLETENESS } from './defaultGrids';
import { FRENCH_HABITS } from './fitModel';
import type { Band, FittedCriterion, FittedGrid, Measure, ScoringModel } from './types';

/** Lowest value and points, from the lowest band up; the first is open below. */
type Limits = readonly (readonly [from: number, points: number])[];

function fixed(measure: Measure, coefficient: number, limits: Limits): FittedCriterion {
  const bands = limits.map(([from, points], i): Band => ({
    from: i === 0 ? null : from,
    to: limits[i + 1]?.[0] ?? null,
    points,
  }));
  const maximum = Math.max(...limits.map(([, points]) => points));
  return {
    measure,
    coefficient,
    maximum,
    bands,
    rule: { kind: 'bands', bands },
    label: criterionName(measure),
  };
}

const AMOUNT_LIMITS: Limits = [
  [0, 1],
  [1000, 4],
  [6500, 6],
];

const CLIENT_CRITERIA = [
  fixed('growth', 2, [
    [-1, 0],
    [0.05, 3],
    [0.1, 6],
  ]),
  fixed('turnover', 3, AMOUNT_LIMITS),
  fixed('marginRate', 3, [
    [0, 0],
    [0.42, 2],
    [0.45, 3],
  ]),
  fixed('productFamilies', 1, [
    [0, 0],
    [8, 2],
    [12, 3],
  ]),
];

const PROSPECT_CRITERIA = [
  fixed('potential', 4, AMOUNT_LIMITS),
  fixed('employees', 2, [
    [0, 0],
    [1, 2],
    [10, 5],
    [50, 8],
    [KEY_ACCOUNT_EMPLOYEES, 10],
  ]),
];

const isForClients = (id: string): boolean => id === 'client' || id === 'keyAccount';

/** Criteria without a column among the headers leave the grid, as in a job. */
export function printedModel(hasMeasure: (measure: Measure) => boolean): ScoringModel {
  const grids = DEFAULT_GRIDS.map(({ id, label, statuses, typologies }): FittedGrid => {
    const criteria = (isForClients(id) ? CLIENT_CRITERIA : PROSPECT_CRITERIA).filter(({ measure }) =>
      hasMeasure(measure),
    );
    return { id, label, statuses, typologies, criteria, absentCriteria: [], absent: [], fittedOn: 0 };
  });
  return {
    referenceDate: null,
    minimumCompleteness: MINIMUM_COMPLETENESS,
    classes: DEFAULT_CLASSES,
    typology: { turnoverFrom: null, potentialFrom: null, employeesFrom: KEY_ACCOUNT_EMPLOYEES, groups: [] },
    homes: [],
    sectors: [],
    fields: [],
    habits: FRENCH_HABITS,
    grids,
  };
}
