/** Where the classes of a run come from, in a sentence: for `DC Synthèse` and the command line. */
import { CLASSES } from '../domain/scoring/types';
import type { Language } from '../words/language';
import type { ClassRuleReport } from './commercialReportTypes';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

const dayIn = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));

/** "A jusqu’à 50, B jusqu’à 150, C jusqu’à 300", as places or shares. */
const limitsText = ({ rule, limits }: ClassRuleReport, language: Language): string => {
  const style = rule === 'quantile' ? ({ style: 'percent' } as const) : {};
  const number = new Intl.NumberFormat(LOCALES[language], { ...style, maximumFractionDigits: 2 });
  const upTo = language === 'fr' ? 'jusqu’à' : 'up to';
  return limits.map((limit, at) => `${CLASSES[at] ?? ''} ${upTo} ${number.format(limit)}`).join(', ');
};

const ruleText = (report: ClassRuleReport, language: Language): string => {
  const limits = limitsText(report, language);
  const day = dayIn(report.asOf, language);
  if (report.rule === 'thresholds') return language === 'fr' ? 'Classes par note' : 'Classes by score';
  if (report.rule === 'rank')
    return language === 'fr'
      ? `Classes par rang (${limits}) au ${day}`
      : `Classes by rank (${limits}) as of ${day}`;
  return language === 'fr'
    ? `Classes par quantile (${limits} des comptes notés) au ${day}`
    : `Classes by quantile (${limits} of the accounts scored) as of ${day}`;
};

/** "Classes par note : A à partir de 75, B de 50, C de 25." */
export const classSentence = (report: ClassRuleReport, language: Language): string => {
  const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 9 });
  const from = language === 'fr' ? 'à partir de' : 'from';
  const cuts = report.cuts.map((cut, at) => `${CLASSES[at] ?? ''} ${from} ${number.format(cut)}`).join(', ');
  const colon = language === 'fr' ? '\u00a0:' : ':';
  return `${ruleText(report, language)}${colon} ${cuts}.`;
};
