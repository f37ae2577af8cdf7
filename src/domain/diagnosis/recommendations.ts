/** What to do, the largest gain in euros first; what has no price comes after, in the order of the work. */
import type { LeverId } from '../economics/levers';
import type { ThemeScore } from './themeScores';

export const MEASURE_IDS = [
  'saveAccounts',
  'recover',
  'develop',
  'hire',
  'score',
  'book',
  'writeDown',
  'ask',
  'balance',
] as const;
export type RecommendationId = LeverId | (typeof MEASURE_IDS)[number];

export interface Recommendation {
  readonly id: RecommendationId;
  /** € a year without tax; null where it has no price. */
  readonly gain: number | null;
  /** Figures its sentence names. */
  readonly count: number;
}

/** What was found, before it is ranked; NaN gains are not told. */
export interface Openings {
  readonly levers: readonly { readonly id: LeverId; readonly gain: number; readonly visitsFreed: number }[];
  /** Accounts whose satisfaction is at risk, and their yearly margin. */
  readonly atRisk: { readonly accounts: number; readonly margin: number };
  /** Accounts whose turnover fell by a fifth or more, and the margin that went. */
  readonly falling: { readonly accounts: number; readonly margin: number };
  /** Accounts to develop, and the margin of the share of the potential that is to be won in a year. */
  readonly develop: { readonly accounts: number; readonly margin: number };
  /** Margin less cost of one more rep in a year; NaN unless the verdict is to hire. */
  readonly hire: number;
  readonly themes: readonly ThemeScore[];
  readonly hasLines: boolean;
  readonly hasAnswers: boolean;
}

/** Smaller gains are noise of the assumptions. */
const LEAST_GAIN = 100;
/** A theme under this mark is to be worked on even where no euro can be told. */
const WEAK = 50;

const priced = (id: RecommendationId, gain: number, count: number): Recommendation[] =>
  gain >= LEAST_GAIN ? [{ id, gain, count }] : [];

const pricedOf = ({ levers, atRisk, falling, develop, hire }: Openings): Recommendation[] => [
  ...levers.flatMap(({ id, gain, visitsFreed }) => priced(id, gain, Math.round(visitsFreed))),
  ...priced('saveAccounts', atRisk.margin, atRisk.accounts),
  ...priced('recover', falling.margin, falling.accounts),
  ...priced('develop', develop.margin, develop.accounts),
  ...priced('hire', hire, 1),
];

const unpricedOf = ({ themes, hasLines, hasAnswers }: Openings): Recommendation[] => {
  const isWeak = (id: ThemeScore['theme']): boolean =>
    (themes.find(({ theme }) => theme === id)?.score ?? 100) < WEAK;
  const when = (holds: boolean, id: RecommendationId): Recommendation[] =>
    holds ? [{ id, gain: null, count: 0 }] : [];
  return [
    ...when(isWeak('targeting'), 'score'),
    ...when(isWeak('appointments'), 'book'),
    ...when(!hasLines, 'writeDown'),
    ...when(!hasAnswers, 'ask'),
    ...when(hasLines && isWeak('followup'), 'balance'),
  ];
};

/** Equal gains keep the order they are found in. The gains overlap: they are ranked, never added up. */
export const rankRecommendations = (openings: Openings): readonly Recommendation[] => [
  ...pricedOf(openings).sort((a, b) => (b.gain ?? 0) - (a.gain ?? 0)),
  ...unpricedOf(openings),
];
