import { choice, choices, flag, wholeNumber } from './entries';
import { UNITS } from './units';

/** Who is on the TOP lists, in which order. */
export const TOP_SETTINGS = {
  lists: choices(
    ['5', '20', '30', '50'],
    {
      '5': { fr: '5', en: '5' },
      '20': { fr: '20', en: '20' },
      '30': { fr: '30', en: '30' },
      '50': { fr: '50', en: '50' },
    },
    {
      label: { fr: 'Listes TOP à écrire', en: 'TOP lists to write' },
      unit: UNITS.list,
      why: {
        fr: 'Longueurs des listes, séparées par « / » ; « aucun » pour ne pas en écrire.',
        en: 'Lengths of the lists, parted by “/”; “none” to write none.',
      },
    },
  ),
  topPopulation: choice(
    'prospects',
    {
      prospects: { fr: 'prospects', en: 'prospects' },
      clients: { fr: 'clients', en: 'clients' },
      both: { fr: 'clients et prospects', en: 'clients and prospects' },
    },
    {
      label: { fr: 'TOP : population', en: 'TOP: population' },
      unit: UNITS.choice,
      why: {
        fr: 'Qui concourt. Moins de cinq prospects notés : tous les comptes, et le titre le dit.',
        en: 'Who competes. Fewer than five scored prospects: all accounts, and the title says so.',
      },
    },
  ),
  topKey: choice(
    'score',
    {
      score: { fr: 'note', en: 'score' },
      potential: { fr: 'potentiel', en: 'potential' },
      appetite: { fr: 'appétence', en: 'appetite' },
    },
    {
      label: { fr: 'TOP : clé de classement', en: 'TOP: ranking key' },
      unit: UNITS.choice,
      why: {
        fr: 'note = 0,8 × note + 0,2 × appétence (1 à 5 → 0 à 100) ; sans appétence, la note. Ex æquo : note, puis CA ou potentiel, puis nom.',
        en: 'score = 0.8 × score + 0.2 × appetite (1 to 5 → 0 to 100); without appetite, the score. Ties: score, then turnover or potential, then name.',
      },
    },
  ),
  challenge: flag(false, {
    label: { fr: 'Challenge en cours', en: 'Challenge on' },
    unit: UNITS.choice,
    why: {
      fr: 'Oui : les listes TOP ont des colonnes Contacté, Rencontré, Devis et Gagné, et DC Challenge fait le point par commercial.',
      en: 'Yes: TOP lists have the columns Contacted, Met, Quoted and Won, and DC Challenge shows where each rep stands.',
    },
  }),
  repTargets: wholeNumber(5, [0, 1000], {
    label: { fr: 'TOP : cibles par commercial', en: 'TOP: targets per rep' },
    unit: { fr: 'comptes', en: 'accounts' },
    why: {
      fr: 'Objectif du challenge quand DC Commerciaux n’en donne pas.',
      en: 'Target of the challenge where DC Reps gives none.',
    },
  }),
} as const;
