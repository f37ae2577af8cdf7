/** What a scenario changes and why it comes to what it comes to, in plain sentences. */
import { CLASSES } from '../../domain/scoring/types';
import type { ScenarioChange } from '../../domain/settings/types';
import type { Language } from '../../words/language';
import { SCENARIO_DECISIONS } from '../../words/settings/scenarioWords';
import { inCurrency } from './inCurrency';
import type { ScenarioFigures } from './scenarioTypes';

const numberIn = (value: number, language: Language, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    maximumFractionDigits: 1,
    ...options,
  }).format(value);

const percentIn = (share: number, language: Language): string =>
  numberIn(share, language, { style: 'percent', maximumFractionDigits: 0 });

const signed = (value: number, language: Language): string =>
  `${value < 0 ? '−' : '+'}\u00a0${numberIn(Math.abs(value), language)}`;

/** "+ 1 visite", "− 2 visites"; one and a half is still one in French, several in English. */
const counted = (value: number, language: Language, [one, many]: readonly [string, string]): string => {
  const count = Math.abs(value);
  const isOne = language === 'fr' ? count < 2 : count === 1;
  return `${signed(value, language)} ${isOne ? one : many}`;
};

type Words = (change: ScenarioChange) => readonly (string | false)[];

const inFrench: Words = (change) => {
  const { fieldShare, extraReps, travelMinutes, durationShare, annualCost, marginPoints, decisions } = change;
  const n = (value: number): string => numberIn(value, 'fr');
  return [
    fieldShare !== undefined && `part terrain ${percentIn(fieldShare, 'fr')}`,
    !!extraReps && counted(extraReps, 'fr', ['commercial', 'commerciaux']),
    ...CLASSES.map((letter) => {
      const visits = change[`visits${letter}`];
      return !!visits && `${counted(visits, 'fr', ['visite', 'visites'])} par compte ${letter}`;
    }),
    travelMinutes !== undefined && `trajet ${n(travelMinutes)}\u00a0min par visite`,
    durationShare !== undefined && `durée chez le client à ${percentIn(durationShare, 'fr')} d’aujourd’hui`,
    annualCost !== undefined && `coût annuel ${n(annualCost)}\u00a0€ par commercial`,
    !!marginPoints && `${counted(marginPoints, 'fr', ['point', 'points'])} de marge`,
    !!decisions?.length &&
      `décisions appliquées\u00a0: ${decisions.map((id) => SCENARIO_DECISIONS[id].fr).join(' et ')}`,
  ];
};

const inEnglish: Words = (change) => {
  const { fieldShare, extraReps, travelMinutes, durationShare, annualCost, marginPoints, decisions } = change;
  const n = (value: number): string => numberIn(value, 'en');
  return [
    fieldShare !== undefined && `field share ${percentIn(fieldShare, 'en')}`,
    !!extraReps && counted(extraReps, 'en', ['rep', 'reps']),
    ...CLASSES.map((letter) => {
      const visits = change[`visits${letter}`];
      return !!visits && `${counted(visits, 'en', ['visit', 'visits'])} per ${letter} account`;
    }),
    travelMinutes !== undefined && `travel ${n(travelMinutes)} min a visit`,
    durationShare !== undefined && `time at the customer ${percentIn(durationShare, 'en')} of today’s`,
    annualCost !== undefined && `annual cost ${n(annualCost)} € a rep`,
    !!marginPoints && `${counted(marginPoints, 'en', ['margin point', 'margin points'])}`,
    !!decisions?.length &&
      `decisions carried out: ${decisions.map((id) => SCENARIO_DECISIONS[id].en).join(' and ')}`,
  ];
};

/** "part terrain 60 %, + 1 commercial"; "" where nothing changes. */
export const changesSentence = (change: ScenarioChange, language: Language): string =>
  (language === 'fr' ? inFrench : inEnglish)(change)
    .filter((part) => part !== false)
    .join(', ');

type Compared = Pick<ScenarioFigures, 'inReach' | 'payroll' | 'load' | 'visits' | 'hours' | 'capacityHours'>;

const NO_LOAD = '–';

const loadIn = ({ load }: Compared, language: Language): string =>
  load === null ? NO_LOAD : percentIn(load, language);

/** How many more visits like these the hours leave room for; how many nobody can make where negative. */
const roomFor = ({ visits, hours, capacityHours }: Compared): number =>
  hours > 0 ? Math.trunc(((capacityHours - hours) * visits) / hours) : 0;

const loadSentence = (figures: Compared, today: Compared, language: Language): string => {
  const isFrench = language === 'fr';
  const loads = `${loadIn(today, language)} → ${loadIn(figures, language)}`;
  const room = roomFor(figures);
  const visits = numberIn(Math.abs(room), language);
  if (room < 0)
    return isFrench
      ? `Charge ${loads}, ${visits} visites que personne n’a le temps de faire.`
      : `Load ${loads}, ${visits} visits nobody has the time for.`;
  return isFrench
    ? `Charge ${loads}, place pour ${visits} visites de plus.`
    : `Load ${loads}, room for ${visits} more visits.`;
};

/** "€", or the sign of the currency the user confirmed. */
const signOf = (currency: string): string => inCurrency('"€"', currency).replaceAll('"', '');

/**
 * Where the difference of the net comes from, to the euro: margin in reach, and reps. `currency` as in the report's `money`.
 * Only the load is compared where there is no money to compare.
 */
export const whySentence = (
  figures: Compared,
  today: Compared,
  { language, currency }: { readonly language: Language; readonly currency: string },
): string => {
  const isFrench = language === 'fr';
  const load = loadSentence(figures, today, language);
  if (figures.inReach === null || today.inReach === null) return load;
  const euros = (value: number): string =>
    `${signed(Math.round(value), language)}${isFrench ? '\u00a0' : ' '}${signOf(currency)}`;
  const reach = Math.round(figures.inReach) - Math.round(today.inReach);
  const reps = Math.round(figures.payroll) - Math.round(today.payroll);
  const parts = isFrench
    ? `Marge à portée ${euros(reach)}, commerciaux ${euros(reps)}\u00a0: net ${euros(reach - reps)}.`
    : `Margin in reach ${euros(reach)}, reps ${euros(reps)}: net ${euros(reach - reps)}.`;
  return `${parts} ${load}`;
};

/** What the two figures mean that nobody knows by name. */
export const SCENARIO_NOTES = {
  fr: [
    'Marge à portée : ce qui reste de la marge attendue quand les visites sont toutes espacées pour tenir dans les heures possibles (courbes de réponse de DC Paramètres).',
    'Net = marge à portée − coût annuel des commerciaux. Le temps libéré n’y est pas compté en euros ; les leviers disent ce qu’il vaut une fois vendu en visites. Vos comptes ne changent pas.',
  ],
  en: [
    'Margin in reach: what remains of the expected margin once all visits are stretched to fit the hours there are (response curves of DC Settings).',
    'Net = margin in reach − annual cost of the reps. Time freed is not counted in euros here; the levers say what it is worth once spent on visits. Your accounts do not change.',
  ],
} as const;
