/** Obstacles, tools, balanced reviews and the challenge (product 7.01, 7.02, B2–B5, B12). */
import { formatIsoDay } from '../../../domain/calendar/serialDate';
import { REVIEW_KINDS } from '../../../domain/followup/reviewBalance';
import type { RepReview, ReviewKind } from '../../../domain/followup/reviewBalance';
import { isDone, isVisit } from '../../../domain/followup/visitLine';
import { foldText } from '../../../domain/scoring/foldText';
import type { ReportSection } from '../../../sheet/reportWrite';
import { REVIEW_WARNING_WORDS } from '../../../words/followupWords';
import { RESULTS_LACKS, TREND_WORDS } from '../../../words/resultsWords';
import { CHALLENGE_COLUMNS, CHALLENGE_STEPS } from '../../../words/topWords';
import type { ChallengeStep } from '../../../words/topWords';
import { column, COUNT, orBlank, PERCENT, TEXT } from '../../summary/summaryInput';
import { topSizes } from '../../top/topSheet';
import { challengeStandings, marksOf } from '../../top/challengeSheet';
import type { ChallengeMarks } from '../../top/challengeSheet';
import { emptySection, word } from './resultsInput';
import type { ResultsInput } from './resultsInput';

const MOST_OBSTACLES = 12;
const MOST_TOOLS = 20;
const WRAPPED = { wraps: true, widthPoints: 78 } as const;

export const obstaclesSection = (input: ResultsInput): ReportSection => {
  const { language, work } = input;
  const ranks = work.obstacles.slice(0, MOST_OBSTACLES);
  const heading = word(input, 'obstacles');
  const [first] = ranks;
  if (!first) return emptySection('obstacles', heading, RESULTS_LACKS.obstacles[language]);
  const title =
    language === 'fr'
      ? `« ${first.obstacle} » : ${Math.round(100 * first.share)} % des obstacles`
      : `“${first.obstacle}”: ${Math.round(100 * first.share)} % of the obstacles`;
  const note =
    language === 'fr'
      ? 'Tendance : trois derniers mois contre les trois d’avant ; sous trois fois, stable.'
      : 'Trend: last three months against the three before; under three times, steady.';
  return {
    ...{ id: 'obstacles', heading },
    lines: [{ text: note, style: 'note' }],
    table: {
      rowCount: ranks.length,
      columns: [
        column(word(input, 'obstacle'), TEXT, (row) => ranks[row]?.obstacle ?? ''),
        column(word(input, 'times'), COUNT, (row) => orBlank(ranks[row]?.count)),
        column(word(input, 'cumulated'), PERCENT, (row) => orBlank(ranks[row]?.cumulativeShare)),
        column(
          word(input, 'trend'),
          TEXT,
          (row) => {
            const trend = ranks[row]?.trend;
            return trend ? TREND_WORDS[trend][language] : '';
          },
          { isIndented: true },
        ),
      ],
    },
    chart: {
      name: 'DcResultsObstacles',
      kind: 'columns',
      ...{ title, alternativeText: `${heading}: ${title}`, categories: word(input, 'obstacle') },
      series: [
        { values: word(input, 'times') },
        { values: word(input, 'cumulated'), kind: 'line', isOnSecondaryAxis: true, color: 1 },
      ],
      axes: { secondary: { numberFormat: PERCENT, minimum: 0, maximum: 1 } },
      ...{ place: 'beside', rowCount: 14, columnCount: 7 },
    },
  };
};

export const toolsSection = (input: ResultsInput): ReportSection => {
  const { language, work } = input;
  const tools = work.tools.slice(0, MOST_TOOLS);
  const heading = word(input, 'tools');
  if (tools.length === 0) return emptySection('tools', heading, RESULTS_LACKS.tools[language]);
  const figure = (id: 'works' | 'fails' | 'uses' | 'successes') =>
    column(word(input, id), COUNT, (row) => tools[row]?.[id] || '');
  return {
    ...{ id: 'tools', heading, lines: [] },
    table: {
      rowCount: tools.length,
      columns: [
        column(word(input, 'tool'), TEXT, (row) => tools[row]?.tool ?? ''),
        ...[figure('works'), figure('fails'), figure('uses'), figure('successes')],
        column(word(input, 'why'), TEXT, (row) => tools[row]?.why.join(' ; ') ?? '', { isIndented: true }),
      ],
    },
  };
};

/**
 * Reviews as they are shown. Without names (method R16) they stand in the order of what they say, for an alphabet of reps
 * would tell whose each is.
 */
const shownReviews = (
  { result, work, language }: ResultsInput,
  textOf: (rep: string) => string,
): readonly (RepReview & { readonly name: string })[] => {
  if (!result.all.settings.values.anonymousReviews)
    return work.reviews.map((review) => ({ ...review, name: review.rep }));
  const rep = language === 'fr' ? 'Commercial' : 'Rep';
  return [...work.reviews]
    .sort((a, b) => (textOf(a.rep) < textOf(b.rep) ? -1 : 1))
    .map((review, at) => ({ ...review, name: `${rep} ${at + 1}` }));
};

export const reviewsSection = (input: ResultsInput): ReportSection => {
  const { language, work } = input;
  const { findings } = work;
  const heading = word(input, 'reviews');
  if (work.reviews.length === 0) return emptySection('reviews', heading, RESULTS_LACKS.reviews[language]);
  const textOf = (rep: string, kind: ReviewKind): string =>
    findings
      .filter((one) => one.kind === kind && foldText(one.rep) === foldText(rep))
      .map(({ text, due }) => (due === null ? text : `${text} (${formatIsoDay(due)})`))
      .join(' ; ');
  const reviews = shownReviews(input, (rep) => REVIEW_KINDS.map((kind) => textOf(rep, kind)).join('\n'));
  return {
    ...{ id: 'reviews', heading, lines: [] },
    table: {
      rowCount: reviews.length,
      columns: [
        column(word(input, 'rep'), TEXT, (row) => reviews[row]?.name ?? '', WRAPPED),
        ...REVIEW_KINDS.map((kind) =>
          column(word(input, kind), TEXT, (row) => textOf(reviews[row]?.rep ?? '', kind), WRAPPED),
        ),
        column(
          word(input, 'warning'),
          TEXT,
          (row) =>
            (reviews[row]?.warnings ?? []).map((one) => REVIEW_WARNING_WORDS[one][language]).join(' ; '),
          WRAPPED,
        ),
      ],
    },
  };
};

const STEPS = Object.keys(CHALLENGE_STEPS) as ChallengeStep[];

/** Marks of the TOP sheets, and what the lines of the follow-up tell by themselves. */
const allMarks = ({ result, work }: ResultsInput): ChallengeMarks => {
  const typed = marksOf(result.ownTables);
  const { keys } = result.sheet.accounts;
  const lines = work.lines.filter((line) => line.account >= 0 && isDone(line));
  const keysOf = (holds: (line: (typeof lines)[number]) => boolean): string[] =>
    lines.filter(holds).map(({ account }) => keys[account] ?? '');
  return {
    contacted: new Set([...typed.contacted, ...keysOf(() => true)]),
    met: new Set([...typed.met, ...keysOf(isVisit)]),
    quoted: new Set([...typed.quoted, ...keysOf(({ result: one }) => one === 'offer')]),
    won: new Set([...typed.won, ...keysOf(({ stage }) => stage === 'won')]),
  };
};

export const challengeSection = (input: ResultsInput): ReportSection => {
  const { language, result } = input;
  const { values, reps } = result.all.settings;
  const standings = challengeStandings({
    ...{ lists: result.scored.top.reps, keys: result.sheet.accounts.keys, reps },
    ...{
      repTargets: values.repTargets,
      longest: Math.max(0, ...topSizes(values.lists)),
      marks: allMarks(input),
    },
  });
  const heading = word(input, 'challenge');
  if (standings.length === 0) return emptySection('challenge', heading, RESULTS_LACKS.challenge[language]);
  const figure = (header: string, of: (row: number) => number | undefined) =>
    column(header, COUNT, (row) => orBlank(of(row)));
  return {
    ...{ id: 'challenge', heading, lines: [] },
    table: {
      rowCount: standings.length,
      columns: [
        column(CHALLENGE_COLUMNS.rep[language], TEXT, (row) => standings[row]?.rep ?? ''),
        figure(CHALLENGE_COLUMNS.target[language], (row) => standings[row]?.target),
        figure(CHALLENGE_COLUMNS.listed[language], (row) => standings[row]?.listed),
        ...STEPS.map((step) => figure(CHALLENGE_STEPS[step][language], (row) => standings[row]?.[step])),
      ],
    },
  };
};
