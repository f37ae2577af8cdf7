import { flag, number, share, wholeNumber } from './entries';
import { UNITS } from './units';

/** What a rep can do in a year, and what it costs. */
export const CAPACITY_SETTINGS = {
  workDays: number(226, [1, 366], {
    label: { fr: 'Jours travaillés', en: 'Worked days' },
    unit: UNITS.daysAYear,
    why: {
      fr: '365 − week-ends, 25 jours de congés et fériés (forfait jours : 218). Les absences sont déduites après.',
      en: '365 − weekends, 25 days of leave and public holidays (day contracts: 218). Absences are deducted after.',
    },
  }),
  hoursPerDay: number(7, [0.5, 24], {
    label: { fr: 'Heures par jour', en: 'Hours a day' },
    unit: UNITS.hoursADay,
    why: { fr: 'Durée légale : 35 h sur 5 jours.', en: 'French legal time: 35 h over 5 days.' },
  }),
  fieldShare: share(0.5, [0.01, 1], {
    label: { fr: 'Part terrain', en: 'Field share' },
    unit: UNITS.share,
    why: {
      fr: 'Part du temps passée en visites et sur la route : 50 % au plus en général. Réunions et jour de bureau sont dans le reste.',
      en: 'Share of time spent on visits and on the road: 50 % at most as a rule. Meetings and the office day are in the rest.',
    },
  }),
  workedWeeks: number(47, [1, 53], {
    label: { fr: 'Semaines travaillées', en: 'Worked weeks' },
    unit: UNITS.weeksAYear,
    why: { fr: '52 − 5 semaines de congés.', en: '52 − 5 weeks of leave.' },
  }),
  workedMonths: number(12, [1, 12], {
    label: { fr: 'Mois travaillés', en: 'Worked months' },
    unit: UNITS.monthsAYear,
    why: { fr: 'Mois où l’on visite.', en: 'Months with visits.' },
  }),
  visitMinutes: number(60, [5, 600], {
    label: { fr: 'Durée chez le client', en: 'Time at the customer' },
    unit: UNITS.minutes,
    why: {
      fr: '60 min sur place + 30 min de trajet = 1 h 30 par visite.',
      en: '60 min there + 30 min of travel = 1 h 30 a visit.',
    },
  }),
  travelMinutes: number(30, [0, 600], {
    label: { fr: 'Trajet par visite', en: 'Travel per visit' },
    unit: UNITS.minutes,
    why: {
      fr: 'Forfait avant qu’une tournée existe ; ensuite la moyenne du dernier plan.',
      en: 'Flat before a tour exists; then the mean of the last plan.',
    },
  }),
  annualCost: number(85_000, [1000, 1_000_000], {
    label: { fr: 'Coût annuel d’un commercial', en: 'Annual cost of a rep' },
    unit: UNITS.eurosAYear,
    why: {
      fr: 'Tout compris (salaire, charges, voiture, frais) : 85 000 € ÷ 527 visites = 161 € par visite.',
      en: 'All in (pay, charges, car, expenses): 85,000 € ÷ 527 visits = 161 € a visit.',
    },
  }),
  annualCostLow: number(70_000, [1000, 1_000_000], {
    label: { fr: 'Coût annuel, bas de fourchette', en: 'Annual cost, low end' },
    unit: UNITS.eurosAYear,
    why: {
      fr: 'Montré tant que seule la fourchette 70–100 k€ est connue.',
      en: 'Shown while only the range 70–100 k€ is known.',
    },
  }),
  annualCostHigh: number(100_000, [1000, 1_000_000], {
    label: { fr: 'Coût annuel, haut de fourchette', en: 'Annual cost, high end' },
    unit: UNITS.eurosAYear,
    why: {
      fr: 'Montré tant que seule la fourchette 70–100 k€ est connue.',
      en: 'Shown while only the range 70–100 k€ is known.',
    },
  }),
  costIncludesCar: flag(true, {
    label: { fr: 'Voiture et frais compris', en: 'Car and expenses included' },
    unit: UNITS.choice,
    why: {
      fr: 'Oui : aucun coût au km n’est ajouté au coût annuel.',
      en: 'Yes: no cost per km is added to the annual cost.',
    },
  }),
  phoneMinutes: number(20, [1, 600], {
    label: { fr: 'Durée d’un appel', en: 'Time of a call' },
    unit: UNITS.minutes,
    why: { fr: 'Compté au temps de bureau.', en: 'Counted as office time.' },
  }),
  phoneShare: share(0.25, [0, 1], {
    label: { fr: 'Un appel vaut', en: 'A call is worth' },
    unit: UNITS.shareOfVisit,
    why: {
      fr: 'Part de visite pour la couverture ; aucune heure terrain.',
      en: 'Share of a visit for coverage; no field hours.',
    },
  }),
  videoMinutes: number(45, [1, 600], {
    label: { fr: 'Durée d’une visio', en: 'Time of a video call' },
    unit: UNITS.minutes,
    why: { fr: 'Compté au temps de bureau.', en: 'Counted as office time.' },
  }),
  videoShare: share(0.5, [0, 1], {
    label: { fr: 'Une visio vaut', en: 'A video call is worth' },
    unit: UNITS.shareOfVisit,
    why: {
      fr: 'Part de visite pour la couverture ; aucune heure terrain.',
      en: 'Share of a visit for coverage; no field hours.',
    },
  }),
  missedShare: share(0, [0, 0.9], {
    label: { fr: 'Visites manquées', en: 'Missed visits' },
    unit: UNITS.share,
    why: {
      fr: 'Part des visites prévues qui n’ont pas lieu. 0 : non compté ; 15 % est courant.',
      en: 'Share of planned visits that do not happen. 0: not counted; 15 % is usual.',
    },
  }),
  missedMinutes: number(0, [0, 240], {
    label: { fr: 'Temps perdu par visite manquée', en: 'Time lost per missed visit' },
    unit: UNITS.minutes,
    why: {
      fr: 'En plus de son trajet : attente, appel, report. Ne compte que si des visites sont manquées.',
      en: 'Besides its travel: waiting, calling, moving it. Counts only where visits are missed.',
    },
  }),
  idleMinutes: number(0, [0, 480], {
    label: { fr: 'Temps mort en fin de journée', en: 'Idle time at the end of the day' },
    unit: { fr: 'min/jour de terrain', en: 'min/field day' },
    why: {
      fr: 'Reste trop court pour une visite de plus, ôté des heures possibles. 0 : non compté ; une demi-visite (45 min) est courante.',
      en: 'What is left, too short for one more visit, taken off the hours possible. 0: not counted; half a visit (45 min) is usual.',
    },
  }),
  repDaysPerWeek: wholeNumber(3, [1, 7], {
    label: { fr: 'Jours de terrain par semaine', en: 'Field days a week' },
    unit: { fr: 'jours/semaine', en: 'days/week' },
    why: {
      fr: 'Au plus, quand DC Commerciaux ne coche pas de jours.',
      en: 'At most, where DC Reps ticks no days.',
    },
  }),
} as const;
