/** Sentences of the diagnosis; {names} are filled in with figures of the workbook, {count one|many} with the word its number asks for. */
import type { Bilingual } from './language';

export const QUESTION_KEY: Bilingual = { fr: 'Clé', en: 'Key' };
export const QUESTIONNAIRE_COLUMNS = {
  theme: { fr: 'Thème', en: 'Theme' },
  question: { fr: 'Affirmation', en: 'Statement' },
  answer: { fr: 'Réponse', en: 'Answer' },
  comment: { fr: 'Commentaire', en: 'Comment' },
} as const satisfies Record<string, Bilingual>;

export const DIAGNOSIS = {
  title: { fr: 'Diagnostic commercial', en: 'Sales diagnosis' },
  scores: { fr: 'Notes par thème', en: 'Marks per theme' },
  theme: { fr: 'Thème', en: 'Theme' },
  reading: { fr: 'Lecture', en: 'Reading' },
  mark: { fr: 'Note /100', en: 'Mark /100' },
  answered: { fr: 'Réponses', en: 'Answers' },
  measured: { fr: 'Mesures', en: 'Measures' },
  synthesis: { fr: 'Synthèse', en: 'Synthesis' },
  finding: { fr: 'Constat', en: 'Finding' },
  cells: { fr: 'Cellules', en: 'Cells' },
  recommendations: { fr: 'Recommandations', en: 'Recommendations' },
  recommendation: { fr: 'Recommandation', en: 'Recommendation' },
  assumption: { fr: 'Ce que l’on suppose', en: 'What is assumed' },
  gain: { fr: 'Gain €/an', en: 'Gain €/year' },
} as const satisfies Record<string, Bilingual>;
export type DiagnosisWord = keyof typeof DIAGNOSIS;

/** What a mark says in a word. */
export const MARK_READINGS = {
  good: { fr: 'solide', en: 'sound' },
  fair: { fr: 'à renforcer', en: 'to strengthen' },
  weak: { fr: 'prioritaire', en: 'first priority' },
  none: { fr: 'rien ne le dit encore', en: 'nothing tells yet' },
} as const satisfies Record<string, Bilingual>;

export const FACT_SENTENCES = {
  coverage: {
    fr: '{count compte noté porte|comptes notés portent} {value} du CA, pour un objectif de {aim}.',
    en: '{count scored account carries|scored accounts carry} {value} of turnover, for an aim of {aim}.',
  },
  freshness: {
    fr: 'Les données des comptes ont {value} mois ; au-delà de douze, la note est à refaire.',
    en: 'The accounts’ data are {value} months old; after twelve, scores are to be redone.',
  },
  completeness: {
    fr: 'Les notes reposent en moyenne sur {value} du barème ; le reste manque dans la liste.',
    en: 'On average scores rest on {value} of the grid; the rest is missing in the list.',
  },
  excess: {
    fr: '{value} des visites vont à des comptes vus plus que leur fréquence ne le demande.',
    en: '{value} of the visits go to accounts seen more than their frequency asks.',
  },
  load: {
    fr: 'Les fréquences demandent {required} heures de terrain, l’équipe en a {possible} : une charge de {value}.',
    en: 'Frequencies ask for {required} field hours, the team has {possible}: a load of {value}.',
  },
  overdue: {
    fr: '{count compte attend|comptes attendent} ({value}) une visite depuis plus d’un intervalle et demi.',
    en: '{count account has|accounts have} waited for a visit ({value}) for more than an interval and a half.',
  },
  visitCost: {
    fr: 'Une visite coûte {value} hors taxes, contre {aim} pour la référence publiée.',
    en: 'A visit costs {value} without tax, against {aim} for the published reference.',
  },
  underCost: {
    fr: '{count compte visité a|comptes visités ont}, sur {total}, une marge inférieure au coût des visites.',
    en: '{count visited account has|visited accounts have}, of {total}, a margin below the cost of visits.',
  },
  return: {
    fr: 'Chaque euro de visite rapporte {euros} de marge : un ROI de {value}, tout le CA attribué aux visites.',
    en: 'Each euro of visits brings {euros} of margin: a return of {value}, all turnover credited to the visits.',
  },
  fieldTime: {
    fr: 'Le terrain, trajets compris, prend {value} du temps de travail, pour un objectif de {aim}.',
    en: 'The field, travel included, takes {value} of working time, for an aim of {aim}.',
  },
  missed: {
    fr: '{value} des rendez-vous ont été manqués.',
    en: '{value} of the appointments were missed.',
  },
  booked: {
    fr: '{value} des comptes à revoir cette année ont une date de visite.',
    en: '{value} of the accounts to see again this year have a date.',
  },
  done: {
    fr: '{count visite faite|visites faites} cette année : {value} de ce que les fréquences demandaient à ce jour.',
    en: '{count visit|visits} done this year: {value} of what frequencies asked to date.',
  },
  balance: {
    fr: '{value} des bilans nomment autant les forces que les faiblesses, avec une action.',
    en: '{value} of the reviews name strengths and weaknesses alike, with an action.',
  },
  nps: {
    fr: 'Le NPS est de {value} sur {count réponse|réponses}.',
    en: 'The NPS is {value} over {count answer|answers}.',
  },
  csat: {
    fr: '{value} des clients interrogés se disent satisfaits ({count réponse|réponses}).',
    en: '{value} of the customers asked are satisfied ({count answer|answers}).',
  },
  atRisk: {
    fr: '{count compte a|comptes ont} une satisfaction basse ou en baisse : {euros} de marge par an en jeu.',
    en: '{count account has|accounts have} a low or falling satisfaction: {euros} of margin a year at stake.',
  },
  answered: {
    fr: '{value} des clients ont donné leur avis.',
    en: '{value} of the clients have said what they think.',
  },
} as const satisfies Record<string, Bilingual>;

/** The obstacle met most, when one was written down. */
export const OBSTACLE_SENTENCE: Bilingual = {
  fr: 'L’obstacle le plus rencontré est « {obstacle} » : {value} des obstacles notés.',
  en: 'The obstacle met most is “{obstacle}”: {value} of those written down.',
};

export const OPENING_SENTENCES = {
  summary: {
    fr: 'Note d’ensemble : {mark} sur 100. Point fort : {best} ({bestMark}). Priorité : {worst} ({worstMark}).',
    en: 'Overall mark: {mark} of 100. Strong point: {best} ({bestMark}). Priority: {worst} ({worstMark}).',
  },
  basis: {
    fr: 'D’après la feuille « {sheet} » ({count compte|comptes}), {answers réponse|réponses} sur {questions} et {facts mesure|mesures}, au {date}.',
    en: 'By sheet “{sheet}” ({count account|accounts}), {answers answer|answers} of {questions} and {facts measure|measures}, on {date}.',
  },
  overlap: {
    fr: 'Les gains sont classés, jamais additionnés : ils se recouvrent en partie.',
    en: 'Gains are ranked, never added up: they overlap in part.',
  },
} as const satisfies Record<string, Bilingual>;

interface RecommendationWords {
  readonly what: Bilingual;
  readonly assumption: Bilingual;
}

const words = (
  what: readonly [string, string],
  assumption: readonly [string, string],
): RecommendationWords => ({
  what: { fr: what[0], en: what[1] },
  assumption: { fr: assumption[0], en: assumption[1] },
});

export const RECOMMENDATIONS = {
  fieldShare: words(
    ['Passer dix points de temps de bureau sur le terrain', 'Move ten points of office time to the field'],
    [
      'Part terrain + 10 points, même équipe : la visite coûte moins cher ; {count visite devient possible|visites deviennent possibles}, à part.',
      'Field share + 10 points, same team: a visit costs less; {count visit becomes|visits become} possible, counted apart.',
    ],
  ),
  travel: words(
    ['Raccourcir les trajets d’un cinquième', 'Cut travel by a fifth'],
    [
      'Trajets − 20 % par des tournées regroupées ; {count visite devient possible|visites deviennent possibles}, à part.',
      'Travel − 20 % by grouped tours; {count visit becomes|visits become} possible, counted apart.',
    ],
  ),
  duration: words(
    [
      'Préparer les visites pour gagner un dixième de leur durée',
      'Prepare visits to save a tenth of their time',
    ],
    [
      'Durée chez le client − 10 %, même résultat ; {count visite devient possible|visites deviennent possibles}, à part.',
      'Time at customers − 10 %, same result; {count visit becomes|visits become} possible, counted apart.',
    ],
  ),
  annualCost: words(
    ['Réduire de 5 % le coût annuel d’un commercial', 'Lower a rep’s annual cost by 5 %'],
    ['Frais et véhicule, sans toucher au temps de vente.', 'Expenses and car, selling time untouched.'],
  ),
  fewerC: words(
    ['Voir chaque compte C une fois de moins', 'See each C account once less'],
    [
      'Une visite de moins par compte C ; la perte de CA suit les courbes de réponse ; {count visite libérée|visites libérées}.',
      'One visit less per C account; turnover lost follows the response curves; {count visit|visits} set free.',
    ],
  ),
  phone: words(
    ['Téléphoner aux comptes qui ne paient pas une visite', 'Phone the accounts that do not pay a visit'],
    [
      'Décision « téléphone » ; un appel compte pour sa part de visite ; {count visite libérée|visites libérées}.',
      'Decision “phone”; a call counts for its share of a visit; {count visit|visits} set free.',
    ],
  ),
  reduce: words(
    [
      'Réduire les visites des comptes dont la marge ne les paie pas',
      'Reduce visits where the margin does not pay them',
    ],
    [
      'Décision « réduire », jusqu’au palier que la marge paie ; {count visite libérée|visites libérées}.',
      'Decision “reduce”, to the step the margin pays; {count visit|visits} set free.',
    ],
  ),
  saveAccounts: words(
    [
      'Rappeler cette semaine {count compte mécontent|comptes mécontents}',
      'Call back {count dissatisfied account|dissatisfied accounts} this week',
    ],
    [
      'Toute leur marge annuelle est supposée en jeu.',
      'All of their yearly margin is assumed to be at stake.',
    ],
  ),
  recover: words(
    [
      'Revoir {count compte|comptes} dont le CA recule d’un cinquième ou plus',
      'See {count account|accounts} down by a fifth or more',
    ],
    [
      'Retour au CA de l’an dernier, au taux de marge du compte.',
      'Back to last year’s turnover, at the account’s margin rate.',
    ],
  ),
  develop: words(
    [
      'Développer {count compte|comptes} au potentiel le plus ouvert',
      'Develop {count account|accounts} with most left to win',
    ],
    [
      '{share} de ce qui reste à gagner, dans l’année, au taux de marge du compte.',
      '{share} of what is left to win, within the year, at the account’s margin rate.',
    ],
  ),
  hire: words(
    ['Embaucher un commercial', 'Hire a rep'],
    [
      'Marge des visites qu’il ferait moins son coût annuel, en régime établi ; recrutement à part.',
      'Margin of the visits he would make less his annual cost, once settled; recruitment apart.',
    ],
  ),
  score: words(
    ['Compléter la liste et refaire la notation', 'Complete the list and score again'],
    [
      'Sans prix : tout le reste s’appuie sur ces notes.',
      'Without a price: all the rest leans on those scores.',
    ],
  ),
  book: words(
    [
      'Prendre le rendez-vous suivant à la fin de chaque visite',
      'Make the next appointment at the end of each visit',
    ],
    [
      'Sans prix : moins de visites en retard, moins d’appels.',
      'Without a price: fewer overdue visits, fewer calls.',
    ],
  ),
  writeDown: words(
    ['Noter une ligne par visite dans DC Suivi', 'Write one line per visit in DC Follow-up'],
    [
      'Sans prix : ni ratios, ni obstacles, ni emploi du temps sans elles.',
      'Without a price: no ratios, obstacles or use of time without them.',
    ],
  ),
  ask: words(
    [
      'Demander leur avis aux clients, une fois par an au moins',
      'Ask clients what they think, once a year at least',
    ],
    ['Sans prix : un client perdu se voit d’abord là.', 'Without a price: a lost client shows there first.'],
  ),
  balance: words(
    ['Tenir les bilans à parts égales, avec une action datée', 'Keep reviews even, with a dated action'],
    [
      'Sans prix : une faiblesse sans action revient.',
      'Without a price: a weakness without an action comes back.',
    ],
  ),
} as const satisfies Record<string, RecommendationWords>;
