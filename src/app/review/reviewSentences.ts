/** What the review found, in plain sentences. */
import { FEWEST_ACCOUNTS } from '../../domain/scoring/backTest';
import type { BackTest } from '../../domain/scoring/backTest';
import { criterionName } from '../../domain/scoring/columnMeasure';
import type { Measure } from '../../domain/scoring/types';
import type { AttentionCheck } from '../../domain/visits/attentionCheck';
import type { Language } from '../../words/language';
import { OUTCOME_WORDS } from '../../words/reviewWords';

const correlation = (rho: number, language: Language): string => {
  const text = rho.toFixed(2).replace('-', '−');
  return language === 'fr' ? text.replace('.', ',') : text;
};

const names = (measures: readonly Measure[], language: Language): string =>
  measures
    .map((measure) => criterionName(measure)[language])
    .map((name) => (language === 'fr' ? `« ${name} »` : `“${name}”`))
    .join(', ');

const verdictFr = ({ verdict, outcome, accounts, correlation: rho }: BackTest): string => {
  const what = outcome ? OUTCOME_WORDS[outcome].fr : '';
  const figures = `corrélation de rang ${correlation(rho, 'fr')} sur ${accounts} clients`;
  switch (verdict) {
    case 'predicts':
      return `La note prédit ${what} : ${figures}.`;
    case 'weak':
      return `La note prédit un peu ${what} : ${figures}.`;
    case 'doesNot':
      return `La note ne prédit pas ${what} : ${figures}, pas mieux que le hasard.`;
    case 'inverse':
      return `La note va à l’inverse : ${what}, ${figures}. Revoyez le barème.`;
    case 'tooFew':
      return `Trop peu de clients pour juger la note : ${accounts}, il en faut ${FEWEST_ACCOUNTS}.`;
    case 'noOutcome':
      return 'Rien à quoi comparer la note : ajoutez une colonne de commandes, de CA N-1 ou de dernière commande.';
  }
};

const verdictEn = ({ verdict, outcome, accounts, correlation: rho }: BackTest): string => {
  const what = outcome ? OUTCOME_WORDS[outcome].en : '';
  const figures = `rank correlation ${correlation(rho, 'en')} over ${accounts} clients`;
  switch (verdict) {
    case 'predicts':
      return `The score predicts ${what}: ${figures}.`;
    case 'weak':
      return `The score predicts ${what} a little: ${figures}.`;
    case 'doesNot':
      return `The score does not predict ${what}: ${figures}, no better than chance.`;
    case 'inverse':
      return `The score goes against ${what}: ${figures}. Review the grid.`;
    case 'tooFew':
      return `Too few clients to judge the score: ${accounts}, ${FEWEST_ACCOUNTS} are needed.`;
    case 'noOutcome':
      return 'Nothing to hold the score against: add a column of orders, of last year’s turnover or of the last order.';
  }
};

const cautions = (
  { bands, isMonotone, leftOut, linked, outcome }: BackTest,
  language: Language,
): string[] => {
  if (bands.length === 0 || !outcome) return [];
  const what = OUTCOME_WORDS[outcome][language];
  const isFr = language === 'fr';
  const shape = isFr
    ? isMonotone
      ? 'Le taux baisse à chaque tranche avec la note.'
      : 'Le taux ne suit pas la note à chaque tranche.'
    : isMonotone
      ? 'The rate falls with the score, band by band.'
      : 'The rate does not follow the score in every band.';
  const without = isFr
    ? `Retiré de la note pour ce test : ${names(leftOut, language)}.`
    : `Taken out of the score for this test: ${names(leftOut, language)}.`;
  const shared = isFr
    ? `À lire avec prudence : la note compte aussi ${names(linked, language)}, qui ${linked.length > 1 ? 'partagent' : 'partage'} des chiffres avec ${what}.`
    : `Read with care: the score also counts ${names(linked, language)}, which ${linked.length > 1 ? 'share' : 'shares'} figures with ${what}.`;
  return [shape, ...(leftOut.length > 0 ? [without] : []), ...(linked.length > 0 ? [shared] : [])];
};

/** First the verdict, then what to know to read it. */
export const backTestSentences = (test: BackTest, language: Language): string[] => [
  language === 'fr' ? verdictFr(test) : verdictEn(test),
  ...cautions(test, language),
];

/** What the sentence needs of the check. */
type AttentionFigures = Pick<AttentionCheck, 'basis' | 'accounts' | 'misplaced' | 'correlation'>;

export const attentionSentence = (check: AttentionFigures, language: Language): string => {
  const { basis, accounts, misplaced, correlation: rho } = check;
  const share = Math.round(misplaced * 100);
  const figure = Number.isNaN(rho) ? '–' : correlation(rho, language);
  if (language === 'fr') {
    if (basis === 'visits')
      return `${share} % des visites faites iraient à d’autres comptes si elles suivaient la note (${accounts} comptes, corrélation de rang ${figure}).`;
    if (basis === 'appetite')
      return `Pas de visites faites dans la feuille : l’appétence est comparée à la note (${accounts} comptes, corrélation de rang ${figure}).`;
    return 'Ni visites faites ni appétence : ajoutez une colonne « Visites faites » pour voir si les visites suivent la note.';
  }
  if (basis === 'visits')
    return `${share} % of the visits made would go to other accounts if they followed the score (${accounts} accounts, rank correlation ${figure}).`;
  if (basis === 'appetite')
    return `No visits made in the sheet: appetite is held against the score (${accounts} accounts, rank correlation ${figure}).`;
  return 'No visits made and no appetite: add a column “Visits made” to see whether visits follow the score.';
};
