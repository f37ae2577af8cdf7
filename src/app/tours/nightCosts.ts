/** What is said of nights away: what they cost, and how one is home instead. */
import { agreeEn, agreeFr } from '../../words/agreement';
import type { Language } from '../../words/language';
import { nightsIn } from './nightsIn';
import type { ToursResult } from './tourResult';

/** Beside the cost of a plan; "" where every night is spent at home, or costs nothing. */
export const nightsNote = ({ reps, values, language }: ToursResult): string => {
  const { nightCost } = values;
  const count = reps.reduce((sum, tours) => sum + nightsIn(tours, tours.schedule.weeks), 0);
  if (count === 0 || nightCost === 0) return '';
  return language === 'fr'
    ? agreeFr`dont ${count} nuitée(s) à ${nightCost} € (DC Paramètres)`
    : agreeEn`${count} night(s) away at ${nightCost} € included (DC Settings)`;
};

export const NIGHTS_KEPT: Readonly<Record<Language, string>> = {
  fr: 'Pour rentrer chez soi, effacez ou déplacez les visites de l’un des deux jours, ou mettez 0 nuitée par semaine dans DC Commerciaux, puis recalculez.',
  en: 'To come home, delete or move the visits of one of the two days, or put 0 nights a week into DC Reps, then recalculate.',
};
