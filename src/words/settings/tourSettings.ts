import { choice, hourOfDay, number, wholeNumber } from './entries';
import { UNITS } from './units';

/** What a day of tour may be, and when customers receive. */
export const TOUR_SETTINGS = {
  dayStart: hourOfDay(8.5, {
    label: { fr: 'Départ au plus tôt', en: 'Earliest departure' },
    unit: UNITS.hourOfDay,
    why: {
      fr: 'La journée de tournée commence chez le commercial.',
      en: 'A day of tour begins at the rep’s home.',
    },
  }),
  dayEnd: hourOfDay(17.5, {
    label: { fr: 'Retour au plus tard', en: 'Latest return' },
    unit: UNITS.hourOfDay,
    why: { fr: 'Heure à laquelle le commercial est rentré.', en: 'When the rep is back home.' },
  }),
  lunchFrom: hourOfDay(12, {
    label: { fr: 'Déjeuner, à partir de', en: 'Lunch, from' },
    unit: UNITS.hourOfDay,
    why: {
      fr: 'La pause se place entre cette heure et la suivante.',
      en: 'The break lies between this hour and the next one.',
    },
  }),
  lunchTo: hourOfDay(14, {
    label: { fr: 'Déjeuner, fini à', en: 'Lunch, over at' },
    unit: UNITS.hourOfDay,
    why: { fr: 'La pause se place entre les deux heures.', en: 'The break lies between the two hours.' },
  }),
  lunchMinutes: wholeNumber(60, [0, 180], {
    label: { fr: 'Durée du déjeuner', en: 'Length of lunch' },
    unit: UNITS.minutes,
    why: { fr: '0 : pas de pause prévue.', en: '0: no break planned.' },
  }),
  maxDriveHours: number(4, [0.5, 12], {
    label: { fr: 'Conduite par jour, au plus', en: 'Driving a day, at most' },
    unit: UNITS.hoursADay,
    why: {
      fr: 'Au-delà, la journée sert la route plus que les clients.',
      en: 'Beyond, the day serves the road more than customers.',
    },
  }),
  maxVisitsPerDay: wholeNumber(8, [1, 40], {
    label: { fr: 'Visites par jour, au plus', en: 'Visits a day, at most' },
    unit: UNITS.visitsADay,
    why: {
      fr: 'Une visite préparée et suivie demande du temps.',
      en: 'A visit prepared and followed up takes time.',
    },
  }),
  pointMinutes: number(10, [0.1, 600], {
    label: { fr: 'Un point de note vaut', en: 'A point of score is worth' },
    unit: UNITS.minutes,
    why: {
      fr: 'Minutes de route acceptées pour un point de note de plus : plus haut, on va plus loin pour les bons comptes.',
      en: 'Minutes of driving accepted for one more point of score: the higher, the farther one goes for good accounts.',
    },
  }),
  moveMinutes: number(30, [0, 600], {
    label: { fr: 'Déplacer une visite coûte', en: 'Moving a visit costs' },
    unit: UNITS.minutes,
    why: {
      fr: 'Améliorer ne déplace une visite que si cela fait gagner plus de minutes de route.',
      en: 'Improving moves a visit only where that saves more minutes of driving.',
    },
  }),
  customerOpen: hourOfDay(8.5, {
    label: { fr: 'Les clients reçoivent à partir de', en: 'Customers receive from' },
    unit: UNITS.hourOfDay,
    why: {
      fr: 'Du lundi au vendredi, sauf indication du compte.',
      en: 'Monday to Friday, unless the account says otherwise.',
    },
  }),
  customerNoon: hourOfDay(12, {
    label: { fr: 'Fin de matinée chez les clients', en: 'Customers’ morning ends' },
    unit: UNITS.hourOfDay,
    why: { fr: 'Une visite se termine dans sa plage.', en: 'A visit ends within its window.' },
  }),
  customerReopen: hourOfDay(13.5, {
    label: { fr: 'Reprise chez les clients', en: 'Customers’ afternoon begins' },
    unit: UNITS.hourOfDay,
    why: { fr: 'Début de la plage de l’après-midi.', en: 'Beginning of the afternoon window.' },
  }),
  customerClose: hourOfDay(17.5, {
    label: { fr: 'Les clients reçoivent jusqu’à', en: 'Customers receive until' },
    unit: UNITS.hourOfDay,
    why: { fr: 'Une visite se termine dans sa plage.', en: 'A visit ends within its window.' },
  }),
  navigation: choice(
    'google',
    {
      google: { fr: 'Google Maps', en: 'Google Maps' },
      apple: { fr: 'Plans (Apple)', en: 'Apple Maps' },
      waze: { fr: 'Waze', en: 'Waze' },
    },
    {
      label: { fr: 'Application de guidage', en: 'Navigation app' },
      unit: UNITS.choice,
      why: {
        fr: 'Où mènent les liens « Y aller » ; rien n’est envoyé avant qu’on les touche. Google Maps seul prend toute une journée.',
        en: 'Where the links “Go there” lead; nothing is sent before one is tapped. Google Maps alone takes a whole day.',
      },
    },
  ),
} as const;
