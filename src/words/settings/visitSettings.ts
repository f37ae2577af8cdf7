import { choice, choices, flag, number, steps, wholeNumber } from './entries';
import { RESPONSE_SETTINGS } from './responseSettings';
import { UNITS } from './units';

/** When an account is due, and which days are worked. */
export const VISIT_SETTINGS = {
  combination: choice(
    'max',
    {
      max: { fr: 'la plus forte', en: 'the highest' },
      sum: { fr: 'la somme', en: 'the sum' },
    },
    {
      label: { fr: 'Plusieurs catégories de produits', en: 'Several product categories' },
      unit: UNITS.choice,
      why: {
        fr: 'La plus forte : une visite sert à toutes. La somme : des personnes différentes visitent.',
        en: 'The highest: one visit serves all. The sum: different people call.',
      },
    },
  ),
  ladder: steps([0, 1, 2, 4, 6, 12, 24, 47], {
    label: { fr: 'Échelle des fréquences', en: 'Ladder of frequencies' },
    unit: { fr: 'visites/an', en: 'visits/year' },
    why: {
      fr: 'Une fréquence ajustée monte ou descend d’un barreau : des visites entières, qu’on peut expliquer.',
      en: 'An adjusted frequency moves up or down one step: whole visits, that can be explained.',
    },
  }),
  adjusters: choices(
    ['objectives', 'expectations', 'potential', 'figures'],
    {
      objectives: { fr: 'objectifs', en: 'objectives' },
      expectations: { fr: 'attentes', en: 'expectations' },
      potential: { fr: 'potentiel', en: 'potential' },
      figures: { fr: 'chiffres', en: 'figures' },
    },
    {
      label: { fr: 'Ajusteurs de fréquence', en: 'Frequency adjusters' },
      unit: UNITS.list,
      why: {
        fr: 'Ce qui déplace la règle d’un barreau : TOP ou objectif, visites demandées, potentiel à gagner, chiffres. « aucun » : la règle seule.',
        en: 'What moves the rule by a step: TOP or objective, visits asked for, potential to win, figures. “none”: the rule alone.',
      },
    },
  ),
  ...RESPONSE_SETTINGS,
  spacing: choice(
    'strict',
    {
      strict: { fr: 'stricte', en: 'strict' },
      flexible: { fr: 'souple', en: 'flexible' },
    },
    {
      label: { fr: 'Règle d’espacement', en: 'Spacing rule' },
      unit: UNITS.choice,
      why: {
        fr: 'Stricte : une visite qui ne tient pas dans son espacement est laissée de côté, avec sa raison. Souple : elle est placée quand même, signalée dans la colonne Contrôle.',
        en: 'Strict: a visit that does not fit its spacing is left out, with its reason. Flexible: it is planned all the same, told in the column Check.',
      },
    },
  ),
  minSpacing: number(0.5, [0, 1], {
    label: { fr: 'Espacement minimal', en: 'Minimum spacing' },
    unit: UNITS.times,
    why: {
      fr: 'Deux visites ne sont jamais plus proches que cette part de l’intervalle.',
      en: 'Two visits are never closer than this part of the interval.',
    },
  }),
  maxSpacing: number(1.3, [1, 5], {
    label: { fr: 'Espacement maximal', en: 'Maximum spacing' },
    unit: UNITS.times,
    why: {
      fr: 'Deux visites ne sont jamais plus éloignées que cette part de l’intervalle.',
      en: 'Two visits are never further apart than this part of the interval.',
    },
  }),
  dueFrom: number(0.7, [0, 1.3], {
    label: { fr: 'Visite due à partir de', en: 'Visit due from' },
    unit: UNITS.times,
    why: {
      fr: 'Temps depuis la dernière visite, rapporté à l’intervalle.',
      en: 'Time since the last visit, over the interval.',
    },
  }),
  neverVisitedClientDays: wholeNumber(30, [1, 3650], {
    label: { fr: 'Client jamais visité', en: 'Client never visited' },
    unit: UNITS.days,
    why: { fr: 'Délai avant la première visite.', en: 'Delay before the first visit.' },
  }),
  neverVisitedProspectDays: wholeNumber(60, [1, 3650], {
    label: { fr: 'Prospect jamais visité', en: 'Prospect never visited' },
    unit: UNITS.days,
    why: { fr: 'Délai avant la première visite.', en: 'Delay before the first visit.' },
  }),
  country: choice(
    'FR',
    {
      FR: { fr: 'France', en: 'France' },
      BE: { fr: 'Belgique', en: 'Belgium' },
      CH: { fr: 'Suisse', en: 'Switzerland' },
      LU: { fr: 'Luxembourg', en: 'Luxembourg' },
      DE: { fr: 'Allemagne', en: 'Germany' },
      ES: { fr: 'Espagne', en: 'Spain' },
      IT: { fr: 'Italie', en: 'Italy' },
      GB: { fr: 'Royaume-Uni', en: 'United Kingdom' },
      CA: { fr: 'Canada', en: 'Canada' },
      US: { fr: 'États-Unis', en: 'United States' },
    },
    {
      label: { fr: 'Pays des jours fériés', en: 'Country of the public holidays' },
      unit: UNITS.choice,
      why: {
        fr: 'Les jours fériés de ce pays ne sont pas travaillés.',
        en: 'Public holidays of this country are not worked.',
      },
    },
  ),
  regionAlsaceMoselle: choice(
    'byDepartment',
    {
      byDepartment: { fr: 'selon le département', en: 'by department' },
      yes: { fr: 'oui', en: 'yes' },
      no: { fr: 'non', en: 'no' },
    },
    {
      label: { fr: 'Fériés d’Alsace-Moselle', en: 'Alsace-Moselle holidays' },
      unit: UNITS.choice,
      why: {
        fr: '13 jours fériés au lieu de 11 dans les départements 57, 67 et 68.',
        en: '13 public holidays instead of 11 in departments 57, 67 and 68.',
      },
    },
  ),
  whitMondayWorked: flag(false, {
    label: { fr: 'Lundi de Pentecôte travaillé', en: 'Whit Monday worked' },
    unit: UNITS.choice,
    why: { fr: 'Journée de solidarité.', en: 'Day of solidarity.' },
  }),
} as const;
