/**
 * Visits and calls a year by group and class: between the tables of sales courses (6/3/1) and Kotler's (36/12); prospects by the
 * quarter, suspects by phone first. Minutes at the customer: about 58 on average + 30 of travel = 1 h 30.
 */
import { FREQUENCY_GROUPS } from '../../words/settings/listWords';
import { CLASSES } from '../scoring/types';
import type { FrequencyGroup, FrequencyRule } from './types';

/** Visits a year, calls a year, minutes at the customer: A, B, C, D. */
type Row = readonly [visits: number, calls: number, minutes: number];

const MEDIUM = [60, 60, 45, 30] as const;

const ROWS: Readonly<Record<FrequencyGroup, readonly [Row, Row, Row, Row]>> = {
  client: [
    [12, 0, MEDIUM[0]],
    [6, 0, MEDIUM[1]],
    [2, 0, MEDIUM[2]],
    [0, 2, MEDIUM[3]],
  ],
  keyAccount: [
    [24, 0, 90],
    [12, 0, 75],
    [6, 0, 60],
    [2, 0, 60],
  ],
  prospect: [
    [4, 0, MEDIUM[0]],
    [2, 0, MEDIUM[1]],
    [1, 0, MEDIUM[2]],
    [0, 1, MEDIUM[3]],
  ],
  suspect: [
    [0, 2, MEDIUM[0]],
    [0, 1, MEDIUM[1]],
    [0, 1, MEDIUM[2]],
    [0, 0, MEDIUM[3]],
  ],
  inactive: [
    [2, 0, MEDIUM[0]],
    [1, 0, MEDIUM[1]],
    [0, 1, MEDIUM[2]],
    [0, 0, MEDIUM[3]],
  ],
};

export const DEFAULT_FREQUENCIES: readonly FrequencyRule[] = (
  Object.keys(FREQUENCY_GROUPS) as FrequencyGroup[]
).flatMap((group) =>
  ROWS[group].map(([visits, callsPerYear, minutes], at) => ({
    group,
    classLetter: CLASSES[at] ?? 'D',
    visits,
    unit: 'year' as const,
    minutes,
    callsPerYear,
  })),
);
