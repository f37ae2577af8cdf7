import { number, share } from './entries';
import { UNITS } from './units';

/** Money: all amounts without tax unless said. */
export const MONEY_SETTINGS = {
  vatRate: share(0.2, [0, 1], {
    label: { fr: 'Taux de TVA', en: 'VAT rate' },
    unit: UNITS.share,
    why: {
      fr: 'Pour la référence seulement : 150 € TTC = 125 € HT. Un salaire ne porte pas de TVA.',
      en: 'For the reference only: 150 € incl. tax = 125 € excl. tax. Payroll bears no VAT.',
    },
  }),
  referenceVisitCost: number(150, [1, 10_000], {
    label: { fr: 'Coût de visite de référence', en: 'Reference cost of a visit' },
    unit: UNITS.eurosWithTax,
    why: {
      fr: 'Montré à côté de votre propre coût, pour 1 h 30 trajet compris.',
      en: 'Shown beside your own cost, for 1 h 30 travel included.',
    },
  }),
  referenceVisitMinutes: number(90, [1, 600], {
    label: { fr: 'Durée de la visite de référence', en: 'Time of the reference visit' },
    unit: UNITS.minutes,
    why: { fr: 'Trajet compris.', en: 'Travel included.' },
  }),
  marginRate: share(0.3, [0.001, 1], {
    label: { fr: 'Taux de marge', en: 'Margin rate' },
    unit: UNITS.shareOfTurnover,
    why: {
      fr: 'Sans colonne de marge : 161 € ÷ 30 % = 537 € de CA paient une visite.',
      en: 'Without a margin column: 161 € ÷ 30 % = 537 € of turnover pay one visit.',
    },
  }),
  kmCost: number(0.43, [0, 10], {
    label: { fr: 'Coût complet du km', en: 'Full cost of a km' },
    unit: UNITS.eurosAKm,
    why: {
      fr: 'Ajouté seulement si la voiture n’est pas dans le coût annuel.',
      en: 'Added only where the car is not in the annual cost.',
    },
  }),
  kmCash: number(0.2, [0, 10], {
    label: { fr: 'Dépense évitée par km', en: 'Cash saved per km' },
    unit: UNITS.eurosAKm,
    why: { fr: 'Pour les gains : carburant et usure.', en: 'For savings: fuel and wear.' },
  }),
  kgCo2PerKm: number(0.218, [0, 5], {
    label: { fr: 'CO₂ par km', en: 'CO₂ per km' },
    unit: UNITS.kgAKm,
    why: { fr: 'Voiture moyenne, ordre de grandeur à vérifier.', en: 'Average car, to be checked.' },
  }),
  potentialShare: share(0.1, [0, 1], {
    label: { fr: 'Part du reste à gagner', en: 'Share of what is left to win' },
    unit: UNITS.share,
    why: {
      fr: 'CA attendu d’un client = CA 12 mois + cette part de (potentiel − CA).',
      en: 'Expected turnover of a client = 12 months + this share of (potential − turnover).',
    },
  }),
  probabilityA: share(0.2, [0, 1], {
    label: { fr: 'Chance de gagner un prospect A', en: 'Chance to win an A prospect' },
    unit: UNITS.share,
    why: {
      fr: 'CA attendu = potentiel × chance (suspect : la moitié).',
      en: 'Expected turnover = potential × chance (suspect: half).',
    },
  }),
  probabilityB: share(0.1, [0, 1], {
    label: { fr: 'Chance de gagner un prospect B', en: 'Chance to win a B prospect' },
    unit: UNITS.share,
    why: { fr: 'Comme pour A.', en: 'As for A.' },
  }),
  probabilityC: share(0.05, [0, 1], {
    label: { fr: 'Chance de gagner un prospect C', en: 'Chance to win a C prospect' },
    unit: UNITS.share,
    why: { fr: 'Comme pour A.', en: 'As for A.' },
  }),
  probabilityD: share(0.02, [0, 1], {
    label: { fr: 'Chance de gagner un prospect D', en: 'Chance to win a D prospect' },
    unit: UNITS.share,
    why: { fr: 'Comme pour A.', en: 'As for A.' },
  }),
  carryOver2: share(0.5, [0, 1], {
    label: { fr: 'Report de l’effet, année 2', en: 'Carry-over, year 2' },
    unit: UNITS.share,
    why: {
      fr: 'Part du gain d’une année d’effort qui reste l’année suivante.',
      en: 'Share of the gain of a year’s effort left the year after.',
    },
  }),
  carryOver3: share(0.25, [0, 1], {
    label: { fr: 'Report de l’effet, année 3', en: 'Carry-over, year 3' },
    unit: UNITS.share,
    why: { fr: 'Part qui reste la troisième année.', en: 'Share left in the third year.' },
  }),
  rampUp: share(0.5, [0, 1], {
    label: { fr: 'Montée en charge, année 1', en: 'Ramp-up, year 1' },
    unit: UNITS.share,
    why: {
      fr: 'Rendement d’un nouveau commercial la première année (compte sur 3 ans seulement).',
      en: 'Yield of a new rep in the first year (3-year account only).',
    },
  }),
  recruitmentCost: number(10_000, [0, 1_000_000], {
    label: { fr: 'Coût du recrutement', en: 'Recruitment cost' },
    unit: UNITS.euros,
    why: { fr: 'Annonces, entretiens, formation.', en: 'Adverts, interviews, training.' },
  }),
} as const;
