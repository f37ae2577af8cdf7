/** What the diagnosis knows before it writes: marks per theme, facts, recommendations, each with its sentence and cells. */
import type { Problem } from '../../domain/accounts/types';
import { formatIsoDay } from '../../domain/calendar/serialDate';
import { measuredFacts } from '../../domain/diagnosis/facts';
import type { Fact } from '../../domain/diagnosis/facts';
import { readQuestionnaire } from '../../domain/diagnosis/questionnaireTable';
import type { QuestionnaireReading } from '../../domain/diagnosis/questionnaireTable';
import { rankRecommendations } from '../../domain/diagnosis/recommendations';
import type { RecommendationId } from '../../domain/diagnosis/recommendations';
import { themeScores } from '../../domain/diagnosis/themeScores';
import type { ThemeScore } from '../../domain/diagnosis/themeScores';
import { OBSTACLE_SENTENCE, OPENING_SENTENCES, RECOMMENDATIONS } from '../../words/diagnosisWords';
import { QUESTIONS, THEMES } from '../../words/questionnaire';
import type { ThemeId } from '../../words/questionnaire';
import type { Language } from '../../words/language';
import { followupWork } from '../followup/followupWork';
import type { FollowupWork } from '../followup/followupWork';
import type { ScoredSheet } from '../scoredSheet';
import { problemsIn, rawTableOf } from '../settings/tableProblems';
import { citedCells } from './citedCells';
import type { CellsOf, CitableTables } from './citedCells';
import { factSentence } from './factSentence';
import { figureTexts, fillWords } from './figureTexts';
import { measureWorkbook } from './measureWorkbook';
import type { Measurement } from './measureWorkbook';
import { openingsOf } from './openingsOf';

/** A sentence of the synthesis, and where its figure stands ("" where nowhere). */
export interface Finding {
  readonly theme: ThemeId;
  readonly text: string;
  readonly cells: string;
  /** 0–100; null where it is no mark. */
  readonly mark: number | null;
}

export interface Advice {
  readonly id: RecommendationId;
  readonly text: string;
  readonly assumption: string;
  /** € a year; null where it has no price. */
  readonly gain: number | null;
  readonly cells: string;
}

export interface DiagnosisWork {
  readonly themes: readonly ThemeScore[];
  /** Mean of the marks there are; null without any. */
  readonly mark: number | null;
  /** The diagnosis in a few lines. */
  readonly opening: readonly string[];
  readonly findings: readonly Finding[];
  readonly advice: readonly Advice[];
  readonly questionnaire: QuestionnaireReading | null;
  readonly problems: readonly Problem[];
}

const meanOf = (marks: readonly number[]): number | null =>
  marks.length === 0 ? null : marks.reduce((sum, mark) => sum + mark, 0) / marks.length;

const findingsOf = (
  facts: readonly Fact[],
  { work, measurement, cellsOf, language }: Told,
): readonly Finding[] => {
  const told = facts.map((fact): Finding => ({
    theme: fact.theme,
    text: factSentence(fact, measurement, language),
    cells: cellsOf(fact.id),
    mark: fact.mark,
  }));
  const [first] = work.obstacles;
  if (!first) return told;
  const values = { obstacle: first.obstacle, value: figureTexts(language).percent(first.share) };
  const obstacle: Finding = {
    ...{ theme: 'followup', text: fillWords(OBSTACLE_SENTENCE, values, language) },
    ...{ cells: cellsOf('obstacle'), mark: null },
  };
  const after = told.filter(({ theme }) => theme !== 'satisfaction').length;
  return [...told.slice(0, after), obstacle, ...told.slice(after)];
};

interface Told {
  readonly work: FollowupWork;
  readonly measurement: Measurement;
  readonly cellsOf: CellsOf;
  readonly language: Language;
}

const adviceOf = (
  result: ScoredSheet,
  themes: readonly ThemeScore[],
  { work, measurement, cellsOf, language }: Told,
): Advice[] => {
  const { count, percent } = figureTexts(language);
  const openings = openingsOf(result, work, { counts: measurement.counts, themes });
  return rankRecommendations(openings).map((one): Advice => {
    const { what, assumption } = RECOMMENDATIONS[one.id];
    const values = { count: count(one.count), share: percent(work.visits.parameters.potentialShare) };
    return {
      ...{ id: one.id, gain: one.gain, cells: cellsOf(one.id) },
      text: fillWords(what, values, language),
      assumption: fillWords(assumption, values, language),
    };
  });
};

/** Best and worst theme by their marks; equal ones in the order of the work. */
const extremes = (themes: readonly ThemeScore[]) => {
  const marked = themes.flatMap(({ theme, score }) => (score === null ? [] : [{ theme, score }]));
  const sorted = marked.map((one, at) => ({ ...one, at })).sort((a, b) => b.score - a.score || a.at - b.at);
  return { best: sorted[0], worst: sorted.at(-1) };
};

const openingOf = (
  result: ScoredSheet,
  known: {
    readonly themes: readonly ThemeScore[];
    readonly mark: number | null;
    readonly facts: readonly Fact[];
    readonly questionnaire: QuestionnaireReading | null;
    readonly today: number;
  },
  language: Language,
): string[] => {
  const { count } = figureTexts(language);
  const { best, worst } = extremes(known.themes);
  const basis = {
    ...{ sheet: result.sheet.picture.name, count: count(result.sheet.accounts.count) },
    ...{ answers: String(known.questionnaire?.answers.size ?? 0), questions: String(QUESTIONS.length) },
    ...{ facts: String(known.facts.length), date: formatIsoDay(known.today) },
  };
  const summary =
    best && worst && known.mark !== null
      ? [
          fillWords(
            OPENING_SENTENCES.summary,
            {
              ...{ mark: count(known.mark), best: THEMES[best.theme][language], bestMark: count(best.score) },
              ...{ worst: THEMES[worst.theme][language], worstMark: count(worst.score) },
            },
            language,
          ),
        ]
      : [];
  return [...summary, fillWords(OPENING_SENTENCES.basis, basis, language)];
};

/** The same data give the same diagnosis, to the letter. */
export const diagnosisWork = (
  result: ScoredSheet,
  tables: CitableTables,
  language: Language,
): DiagnosisWork => {
  const work = followupWork(result, []);
  const measurement = measureWorkbook(result, work);
  const table = result.ownTables.questionnaire;
  const questionnaire = table ? readQuestionnaire(rawTableOf(table)) : null;
  const facts = measuredFacts(measurement.measures);
  const themes = themeScores(questionnaire?.answers ?? new Map(), facts);
  const mark = meanOf(themes.flatMap(({ score }) => score ?? []));
  const told: Told = { work, measurement, cellsOf: citedCells(result, tables), language };
  return {
    ...{ themes, mark, questionnaire },
    opening: openingOf(result, { themes, mark, facts, questionnaire, today: work.today }, language),
    findings: findingsOf(facts, told),
    advice: adviceOf(result, themes, told),
    problems: [...work.problems, ...problemsIn(table, questionnaire?.faults ?? [])],
  };
};
