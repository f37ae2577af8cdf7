/** NPS and CSAT, and what satisfaction and return say together (method R14, product 8.02, 8.03). */
import {
  customerSatisfactionFigure,
  FEWEST_ANSWERS,
  netPromoterFigure,
} from '../../../domain/followup/satisfaction';
import type { SurveyFigure } from '../../../domain/followup/satisfaction';
import type { Scale } from '../../../domain/followup/customerAnswers';
import { CLASSES } from '../../../domain/scoring/types';
import type { KeyFigure, ReportSection } from '../../../sheet/reportWrite';
import { agreeEn, agreeFr } from '../../../words/agreement';
import { RESULTS_LACKS, SATISFACTION_READINGS } from '../../../words/resultsWords';
import type { SatisfactionReadingId } from '../../../words/resultsWords';
import { accountName } from '../../accountFields';
import { column, EURO, orBlank, TEXT } from '../../summary/summaryInput';
import type { FollowupWork } from '../followupWork';
import { emptySection, word } from './resultsInput';
import type { ResultsInput } from './resultsInput';

/** Answers of the last twelve months; all there are where none is that young. */
const recentAnswers = ({ voice, period }: FollowupWork, scale: Scale): number[] => {
  const onScale = voice.answers.filter((answer) => answer.scale === scale);
  const recent = onScale.filter(({ day }) => day >= period.from);
  return (recent.length > 0 ? recent : onScale).map(({ answer }) => answer);
};

export interface SurveyFigures {
  readonly nps: SurveyFigure;
  readonly csat: SurveyFigure;
  readonly atRisk: number;
}

export const surveyFigures = (work: FollowupWork): SurveyFigures => ({
  nps: netPromoterFigure(recentAnswers(work, 'ten')),
  csat: customerSatisfactionFigure(recentAnswers(work, 'five')),
  atRisk: work.voice.accounts.risks.reduce((count, risk) => count + (risk > 0 ? 1 : 0), 0),
});

const noteOf = ({ answers, low, high }: SurveyFigure, { language }: ResultsInput): string => {
  const [least, most] = [low, high].map((bound) => Math.round(bound));
  const isFew = answers < FEWEST_ANSWERS;
  if (language === 'fr')
    return isFew
      ? agreeFr`${answers} réponse(s) ; pas d’intervalle sous ${FEWEST_ANSWERS}`
      : `${answers} réponses ; de ${least} à ${most} (95 % de confiance)`;
  return isFew
    ? agreeEn`${answers} answer(s); no interval under ${FEWEST_ANSWERS}`
    : `${answers} answers; ${least} to ${most} (95 % confidence)`;
};

export const voiceSection = (input: ResultsInput): ReportSection => {
  const { nps, csat, atRisk } = surveyFigures(input.work);
  const heading = word(input, 'voice');
  if (nps.answers + csat.answers === 0)
    return emptySection('voice', heading, RESULTS_LACKS.answers[input.language]);
  const figure = (id: 'nps' | 'csat', one: SurveyFigure, numberFormat: string): KeyFigure[] =>
    one.answers === 0
      ? []
      : [{ label: word(input, id), value: orBlank(one.value), numberFormat, note: noteOf(one, input) }];
  return {
    ...{ id: 'voice', heading, lines: [] },
    figures: [
      ...figure('nps', nps, '+0;-0;0'),
      ...figure('csat', csat, '0" %"'),
      {
        ...{ label: word(input, 'atRisk'), value: atRisk, numberFormat: '0' },
        style: atRisk > 0 ? 'badFigure' : 'goodFigure',
      },
    ],
  };
};

interface Point {
  readonly account: number;
  readonly satisfaction: number;
  readonly profit: number;
  readonly reading: SatisfactionReadingId;
}

/** Points of the picture; the accounts with most money at stake. */
const MOST_POINTS = 40;

const readingOf = (isAtRisk: boolean, profit: number): SatisfactionReadingId => {
  if (isAtRisk) return profit >= 0 ? 'save' : 'understand';
  return profit >= 0 ? 'keep' : 'develop';
};

/** Accounts with an answer and a known margin; risks first, then by the money at stake, then by key. */
export const satisfactionPoints = ({ result, work }: ResultsInput): Point[] => {
  const { voice, visits } = work;
  const { keys } = result.sheet.accounts;
  const { margins, yearCosts } = visits.economics;
  const points: Point[] = [];
  voice.accounts.latest.forEach((satisfaction, account) => {
    const profit = (margins[account] ?? NaN) - (yearCosts[account] || 0);
    if (Number.isNaN(satisfaction) || Number.isNaN(profit)) return;
    const isAtRisk = (voice.accounts.risks[account] ?? 0) > 0;
    points.push({ account, satisfaction, profit, reading: readingOf(isAtRisk, profit) });
  });
  const order = (point: Point): number => (point.reading === 'save' ? 0 : 1);
  const keyOf = ({ account }: Point): string => keys[account] ?? '';
  return points.sort(
    (a, b) =>
      order(a) - order(b) || Math.abs(b.profit) - Math.abs(a.profit) || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
};

export const pictureSection = (input: ResultsInput): ReportSection => {
  const { language, result, work } = input;
  const all = satisfactionPoints(input);
  const points = all.slice(0, MOST_POINTS);
  const heading = word(input, 'picture');
  if (points.length === 0) return emptySection('picture', heading, RESULTS_LACKS.answers[language]);
  const saved = all.filter(({ reading }) => reading === 'save').length;
  const title =
    language === 'fr'
      ? agreeFr`${saved} compte(s) rentable(s) à sauver d’abord`
      : agreeEn`${saved} paying account(s), to save first`;
  const shown =
    language === 'fr'
      ? `${points.length} comptes sur ${all.length}`
      : `${points.length} accounts of ${all.length}`;
  return {
    ...{ id: 'picture', heading },
    lines: [{ text: `${title} (${shown}).` }],
    table: {
      rowCount: points.length,
      columns: [
        column(word(input, 'account'), TEXT, (row) =>
          accountName(result.sheet.accounts, points[row]?.account ?? -1),
        ),
        column(word(input, 'satisfaction'), '0.0', (row) => orBlank(points[row]?.satisfaction)),
        column(word(input, 'profit'), EURO, (row) => orBlank(points[row]?.profit)),
        column(
          word(input, 'class'),
          TEXT,
          (row) => CLASSES[work.visits.portfolio.classes[points[row]?.account ?? -1] ?? -1] ?? '',
          { align: 'Center' },
        ),
        column(word(input, 'reading'), TEXT, (row) => {
          const point = points[row];
          return point ? SATISFACTION_READINGS[point.reading][language] : '';
        }),
      ],
    },
    chart: {
      name: 'DcResultsPicture',
      kind: 'scatter',
      title,
      alternativeText: `${heading}: ${title}`,
      categories: word(input, 'satisfaction'),
      series: [{ values: word(input, 'profit') }],
      axes: {
        category: { title: word(input, 'satisfaction'), minimum: 0, maximum: 10 },
        value: { title: word(input, 'profit'), numberFormat: '#,##0' },
      },
      legend: 'none',
      ...{ place: 'beside', rowCount: 16, columnCount: 6 },
    },
  };
};
