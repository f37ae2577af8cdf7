import type { ScenarioFigureId, ScenarioFigures } from '../../app/visits/scenarioTypes';
import { SCENARIO_FIGURES } from '../../words/settings/scenarioWords';
import type { VisitWords } from './useVisitWords';

type Say = (value: number, words: VisitWords) => string;

const whole: Say = (value, { integer }) => integer(value);
const hours: Say = (value, { t, integer }) => t('unit.hours', { n: integer(value) });
const euros: Say = (value, { shortEuros }) => shortEuros(value);
const cents: Say = (value, words) => words.euros(value, 2);

const FIGURES: Readonly<Record<ScenarioFigureId, Say>> = {
  reps: (value, { decimal }) => decimal(value),
  load: (value, { percent }) => percent(value),
  visits: whole,
  hours,
  capacityHours: hours,
  costPerVisit: cents,
  cost: euros,
  margin: euros,
  result: euros,
  inReach: euros,
  payroll: euros,
  net: euros,
};

/** A figure as it is read; null where it is not known. */
export const figureText = (
  id: ScenarioFigureId,
  figures: ScenarioFigures,
  words: VisitWords,
): string | null => {
  const value = figures[id];
  return value === null ? null : FIGURES[id](value, words);
};

const changeText = (change: number, text: string): string => {
  if (Math.abs(change) < 0.005) return '=';
  return change > 0 ? `+${text}` : text.replace(/^[-−]?/, '−');
};

export interface WhatIfRow {
  readonly name: string;
  readonly figures: readonly [now: string, then: string, change: string];
}

/** Today, what if, and the difference; a figure not known is left out. */
export const whatIfRows = (now: ScenarioFigures, then: ScenarioFigures, words: VisitWords): WhatIfRow[] =>
  (Object.keys(FIGURES) as ScenarioFigureId[]).flatMap((id): WhatIfRow[] => {
    const [before, after] = [now[id], then[id]];
    if (before === null || after === null) return [];
    const say = (value: number): string => FIGURES[id](value, words);
    const change = changeText(after - before, say(Math.abs(after - before)));
    return [{ name: SCENARIO_FIGURES[id][words.language], figures: [say(before), say(after), change] }];
  });
