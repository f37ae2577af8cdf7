/** What is said of nights away: what they cost, and how one is home instead. */
import type { Language } from '../../words/language';
import { nightEuros } from './nightEuros';
import type { ToursResult } from './tourResult';

/** Of a whole plan. */
const allNightEuros = (result: Pick<ToursResult, 'reps' | 'values'>): number =>
  result.reps.reduce((sum, tours) => sum + nightEuros(result, tours, tours.schedule.weeks), 0);

/** Beside the cost of a plan; "" where every night is spent at home. */
export const nightsNote = (result: ToursResult): string => {
  const euros = allNightEuros(result);
  const { nightCost } = result.values;
  if (euros === 0) return '';
  const count = Math.round(euros / nightCost);
  return result.language === 'fr' ? inFrench(count, nightCost) : inEnglish(count, nightCost);
};

const inFrench = (count: number, each: number): string =>
  `dont ${count} ${count > 1 ? 'nuitées' : 'nuitée'} à ${each} € (DC Paramètres)`;
const inEnglish = (count: number, each: number): string =>
  `${count} ${count > 1 ? 'nights' : 'night'} away at ${each} € included (DC Settings)`;

export const NIGHTS_KEPT: Readonly<Record<Language, string>> = {
  fr: 'Pour rentrer chez soi, effacez ou déplacez les visites de l’un des deux jours, ou mettez 0 nuitée par semaine dans DC Commerciaux, puis recalculez.',
  en: 'To come home, delete or move the visits of one of the two days, or put 0 nights a week into DC Reps, then recalculate.',
};
