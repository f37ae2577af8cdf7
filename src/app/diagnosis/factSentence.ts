import type { Fact, FactId } from '../../domain/diagnosis/facts';
import { FACT_SENTENCES } from '../../words/diagnosisWords';
import type { Language } from '../../words/language';
import { figureTexts, fillWords } from './figureTexts';
import type { FigureTexts } from './figureTexts';
import type { Measurement } from './measureWorkbook';

type Values = Readonly<Record<string, string>>;
type Filling = (value: number, measurement: Measurement, texts: FigureTexts) => Values;

const share: Filling = (value, _, { percent }) => ({ value: percent(value) });

/** What each sentence names; those not listed name their share alone. */
const FILLINGS: Partial<Readonly<Record<FactId, Filling>>> = {
  coverage: (value, { measures, counts }, { percent, count }) => ({
    ...{ value: percent(value), aim: percent(measures.threshold), count: count(counts.scored) },
  }),
  freshness: (value, _, { count }) => ({ value: count(value) }),
  load: (value, { counts }, { percent, count }) => ({
    ...{
      value: percent(value),
      required: count(counts.requiredHours),
      possible: count(counts.possibleHours),
    },
  }),
  overdue: (value, { counts }, { percent, count }) => ({
    value: percent(value),
    count: count(counts.overdue),
  }),
  visitCost: (value, { measures }, { cents }) => ({
    value: cents(value),
    aim: cents(measures.referenceCost),
  }),
  underCost: (_, { counts }, { count }) => ({ count: count(counts.underCost), total: count(counts.visited) }),
  return: (value, _, { percent, cents }) => ({ value: percent(value), euros: cents(1 + value) }),
  fieldTime: (value, { measures }, { percent }) => ({
    value: percent(value),
    aim: percent(measures.fieldAim),
  }),
  done: (value, { counts }, { percent, count }) => ({ value: percent(value), count: count(counts.done) }),
  nps: (value, { counts }, { count }) => ({ value: count(value), count: count(counts.npsAnswers) }),
  csat: (value, { counts }, { percent, count }) => ({
    ...{ value: percent(value / 100), count: count(counts.csatAnswers) },
  }),
  atRisk: (value, { counts }, { percent, count, euros }) => ({
    ...{ value: percent(value), count: count(counts.atRisk), euros: euros(counts.atRiskMargin) },
  }),
};

/** The fact as a sentence with its figures. */
export const factSentence = (fact: Fact, measurement: Measurement, language: Language): string => {
  const filling = FILLINGS[fact.id] ?? share;
  return fillWords(
    FACT_SENTENCES[fact.id],
    filling(fact.value, measurement, figureTexts(language)),
    language,
  );
};
