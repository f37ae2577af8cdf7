import { TOUR_OBJECTIVES } from '../tourObjectives';
import { SECTOR_PATTERNS } from '../tourSectors';
import { choice, flag, number, wholeNumber } from './entries';
import { UNITS } from './units';

/** What a plan of tours aims at, and what it offers beside. */
export const PLAN_SETTINGS = {
  tourObjective: choice('time', TOUR_OBJECTIVES, {
    label: { fr: 'But du plan', en: 'Aim of the plan' },
    unit: UNITS.choice,
    why: {
      fr: 'Ce que le plan réduit, à côté de la valeur des visites laissées de côté : temps de route, km, coût (temps et km), retour au plus tôt ; « valeur d’abord » va plus loin pour les bons comptes.',
      en: 'What the plan makes small beside the value of visits left out: driving time, km, cost (time and km), earliest return; “value first” goes farther for good accounts.',
    },
  }),
  balanceDays: flag(true, {
    label: { fr: 'Équilibrer les journées', en: 'Balance the days' },
    unit: UNITS.choice,
    why: {
      fr: 'Dans une semaine, une visite passe de la journée la plus longue à la plus courte quand cela coûte peu de route.',
      en: 'Within a week a visit goes from the longest day to the shortest where that costs little driving.',
    },
  }),
  sameWeekday: flag(false, {
    label: { fr: 'Même jour de la semaine', en: 'Same weekday' },
    unit: UNITS.choice,
    why: {
      fr: 'Toutes les visites d’un compte tombent le même jour de la semaine.',
      en: 'All visits of an account fall on the same weekday.',
    },
  }),
  sectorPattern: choice('free', SECTOR_PATTERNS, {
    label: { fr: 'Secteurs par jour', en: 'Sectors by day' },
    unit: UNITS.choice,
    why: {
      fr: 'Marguerite ou trèfle : un secteur autour du domicile par jour ; spirale : du plus près au plus loin ; ligne brisée : le plus loin d’abord, puis le retour. Libre : le plus court.',
      en: 'Daisy or clover: one sector around home a day; spiral: from near to far; broken line: the farthest first, then back. Free: the shortest.',
    },
  }),
  hidePastTabs: flag(true, {
    label: { fr: 'Masquer les onglets passés', en: 'Hide past tabs' },
    unit: UNITS.choice,
    why: {
      fr: 'Planifier masque les onglets des semaines passées, sans les supprimer ; ils restent lus. Clic droit sur un onglet, Afficher, les montre.',
      en: 'Planning hides the tabs of weeks gone by and deletes none; they are still read. Right-click a tab, Unhide, shows them.',
    },
  }),
  nightCost: number(110, [0, 1000], {
    label: { fr: 'Coût d’une nuitée', en: 'Cost of a night away' },
    unit: UNITS.euros,
    why: {
      fr: 'Hôtel et repas. Une nuitée n’est prévue que si DC Commerciaux en permet et si elle vaut son coût en route.',
      en: 'Hotel and meals. A night is only planned where DC Reps allows some and it is worth its cost in driving.',
    },
  }),
  nightFromMinutes: wholeNumber(60, [15, 600], {
    label: { fr: 'Nuitée à partir de', en: 'Night away from' },
    unit: UNITS.minutes,
    why: {
      fr: 'Route du retour à partir de laquelle une nuit sur place est envisagée.',
      en: 'Way home from which a night there is considered.',
    },
  }),
  offersPerDay: wholeNumber(3, [0, 10], {
    label: { fr: 'Prospects proposés par jour', en: 'Prospects offered a day' },
    unit: { fr: 'prospects/jour', en: 'prospects/day' },
    why: {
      fr: 'Prospects TOP proposés dans les trous de la journée, près de la route. 0 : aucun.',
      en: 'TOP prospects offered in the gaps of the day, near the route. 0: none.',
    },
  }),
  offerDetourMinutes: wholeNumber(30, [1, 240], {
    label: { fr: 'Détour au plus', en: 'Detour, at most' },
    unit: UNITS.minutes,
    why: {
      fr: 'Route de plus qu’un prospect proposé peut coûter.',
      en: 'More driving a prospect offered may cost.',
    },
  }),
} as const;
