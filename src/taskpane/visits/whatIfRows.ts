import type { WhatIfReport, WhatIfSide } from '../../app/visits/visitAnswers';
import type { VisitWords } from './useVisitWords';

type Figure = Exclude<keyof WhatIfSide, 'isMarginHeld'>;
type Say = (value: number, words: VisitWords) => string;

const whole: Say = (value, { integer }) => integer(value);
const hours: Say = (value, { t, integer }) => t('unit.hours', { n: integer(value) });
const euros: Say = (value, { shortEuros }) => shortEuros(value);
const cents: Say = (value, words) => words.euros(value, 2);

const FIGURES: Readonly<Record<Figure, Say>> = {
  reps: whole,
  visits: whole,
  hours,
  capacityHours: hours,
  costPerVisit: cents,
  cost: euros,
  margin: euros,
  result: euros,
  payroll: euros,
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
export const whatIfRows = ({ now, then }: WhatIfReport, words: VisitWords): WhatIfRow[] =>
  (Object.keys(FIGURES) as Figure[]).flatMap((id): WhatIfRow[] => {
    const [before, after] = [now[id], then[id]];
    if (before === null || after === null) return [];
    const say = (value: number): string => FIGURES[id](value, words);
    const change = changeText(after - before, say(Math.abs(after - before)));
    return [{ name: words.t(`whatIf.${id}`), figures: [say(before), say(after), change] }];
  });
