import type { Bilingual } from './language';

/** What the diagnosis looks at, in the order of the work. */
export const THEMES = {
  targeting: { fr: 'Ciblage', en: 'Targeting' },
  visits: { fr: 'Visites', en: 'Visits' },
  costs: { fr: 'Coûts et rentabilité', en: 'Costs and return' },
  tours: { fr: 'Tournées', en: 'Tours' },
  appointments: { fr: 'Rendez-vous', en: 'Appointments' },
  followup: { fr: 'Suivi commercial', en: 'Follow-up' },
  satisfaction: { fr: 'Satisfaction', en: 'Satisfaction' },
} as const satisfies Record<string, Bilingual>;
export type ThemeId = keyof typeof THEMES;
export const THEME_IDS = Object.keys(THEMES) as readonly ThemeId[];

/** Answers from 0 to 4; a blank is no answer. */
export const ANSWERS: readonly Bilingual[] = [
  { fr: 'Jamais', en: 'Never' },
  { fr: 'Rarement', en: 'Rarely' },
  { fr: 'Parfois', en: 'Sometimes' },
  { fr: 'Souvent', en: 'Often' },
  { fr: 'Toujours', en: 'Always' },
];

export interface Question extends Bilingual {
  readonly id: string;
  readonly theme: ThemeId;
}

const question = (theme: ThemeId, number: number, fr: string, en: string): Question => ({
  id: `${theme}${number}`,
  theme,
  fr,
  en,
});

/** Statements; the more they hold, the better. */
export const QUESTIONS: readonly Question[] = [
  question(
    'targeting',
    1,
    'Les comptes sont notés sur des critères écrits, les mêmes pour tous.',
    'Accounts are scored on written criteria, the same for all.',
  ),
  question(
    'targeting',
    2,
    'Ces critères ont été arrêtés à plusieurs (ventes, finance, direction).',
    'Those criteria were agreed by several people (sales, finance, management).',
  ),
  question(
    'targeting',
    3,
    'Les notes sont refaites au moins une fois par an.',
    'Scores are redone at least once a year.',
  ),
  question(
    'targeting',
    4,
    'Chaque commercial connaît ses vingt premières cibles.',
    'Every rep knows his first twenty targets.',
  ),
  question(
    'targeting',
    5,
    'Le temps va aux comptes les mieux notés, pas aux plus agréables.',
    'Time goes to the best scored accounts, not to the most pleasant ones.',
  ),
  question(
    'visits',
    1,
    'Chaque classe de comptes a une fréquence de visite écrite.',
    'Every class of accounts has a written visit frequency.',
  ),
  question(
    'visits',
    2,
    'Les fréquences tiennent compte du potentiel et des attentes du client.',
    'Frequencies take potential and the customer’s expectations into account.',
  ),
  question(
    'visits',
    3,
    'Le total des visites demandées tient dans le temps de chacun.',
    'The visits asked for fit into everyone’s time.',
  ),
  question(
    'visits',
    4,
    'Un appel ou une visio remplace la visite qui ne se justifie pas.',
    'A call or a video meeting replaces a visit that does not pay.',
  ),
  question(
    'visits',
    5,
    'Les comptes en retard de visite sont connus chaque semaine.',
    'Accounts overdue for a visit are known every week.',
  ),
  question(
    'costs',
    1,
    'Le coût d’une visite est connu et partagé avec l’équipe.',
    'The cost of a visit is known and shared with the team.',
  ),
  question(
    'costs',
    2,
    'La marge d’un compte est comparée au coût de ses visites.',
    'An account’s margin is compared with the cost of its visits.',
  ),
  question(
    'costs',
    3,
    'Chaque commercial a un objectif chiffré et son réalisé sous les yeux.',
    'Every rep has a target in figures and his results in view.',
  ),
  question(
    'costs',
    4,
    'Une embauche est décidée sur la charge de travail et le retour attendu.',
    'A hire is decided on workload and expected return.',
  ),
  question(
    'tours',
    1,
    'Les tournées sont préparées au moins une semaine à l’avance.',
    'Tours are prepared at least a week ahead.',
  ),
  question(
    'tours',
    2,
    'Les visites d’un même jour sont proches les unes des autres.',
    'Visits of one day are close to each other.',
  ),
  question(
    'tours',
    3,
    'Un prospect du TOP est vu quand on passe près de chez lui.',
    'A TOP prospect is seen when one passes nearby.',
  ),
  question('tours', 4, 'Le temps de route est mesuré et baisse.', 'Driving time is measured and falls.'),
  question(
    'tours',
    5,
    'Un imprévu se replanifie sans refaire toute la semaine.',
    'The unexpected is replanned without redoing the whole week.',
  ),
  question(
    'appointments',
    1,
    'Le rendez-vous suivant est pris à la fin de chaque visite.',
    'The next appointment is made at the end of each visit.',
  ),
  question(
    'appointments',
    2,
    'Les comptes à rythme stable sont planifiés pour l’année.',
    'Accounts with a stable rhythm are planned for the year.',
  ),
  question(
    'appointments',
    3,
    'La prise de rendez-vous est confiée à une assistante ou un assistant.',
    'Making appointments is entrusted to an assistant.',
  ),
  question(
    'appointments',
    4,
    'Chaque rendez-vous est confirmé et rappelé la veille.',
    'Every appointment is confirmed and recalled the day before.',
  ),
  question(
    'followup',
    1,
    'Chaque visite donne lieu à un compte rendu le jour même.',
    'Every visit is reported the same day.',
  ),
  question(
    'followup',
    2,
    'Les obstacles rencontrés sont notés et traités.',
    'Obstacles met are written down and dealt with.',
  ),
  question(
    'followup',
    3,
    'Forces et faiblesses de chacun sont revues à parts égales.',
    'Everyone’s strengths and weaknesses are reviewed in equal measure.',
  ),
  question(
    'followup',
    4,
    'Les outils qui ne servent pas sont abandonnés ou corrigés.',
    'Tools that do not help are dropped or mended.',
  ),
  question(
    'satisfaction',
    1,
    'La satisfaction est mesurée au moins une fois par an.',
    'Satisfaction is measured at least once a year.',
  ),
  question(
    'satisfaction',
    2,
    'Un client mécontent est rappelé dans la semaine.',
    'A dissatisfied customer is called back within a week.',
  ),
  question(
    'satisfaction',
    3,
    'Les causes de mécontentement changent la façon de travailler.',
    'Causes of dissatisfaction change the way of working.',
  ),
];
