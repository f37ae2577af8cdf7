import type { ToursReport } from '../../app/report';
import type { KeysOf, Translator } from '../../i18n/createI18n';
import { formatEuros, formatInteger } from '../../i18n/format';
import type { TOUR_RESOURCES } from '../../i18n/tourResources';
import type { Language } from '../../words/language';

type Say = Translator<KeysOf<typeof TOUR_RESOURCES.fr>>['t'];

/** "5 visites, 4 h, 186 km, 871 €". */
export const planFigures = ({ totals }: ToursReport, t: Say, language: Language): string => {
  const said = (value: number): string => formatInteger(value, language);
  return [
    t('plan.visits', { count: totals.visits, n: said(totals.visits) }),
    t('plan.hours', { n: said(totals.driveMinutes / 60) }),
    t('plan.km', { n: said(totals.km) }),
    formatEuros(totals.euros, language),
  ].join(', ');
};
