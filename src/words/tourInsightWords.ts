/** Words of the parts of `DC Tournées` that judge a plan: gains, reps, weeks, prospects nearby, swaps. */
import type { Bilingual } from './language';

export const GAIN_COLUMNS = {
  against: { fr: 'Comparé à', en: 'Compared with' },
  driveHours: { fr: 'Route gagnée (h)', en: 'Driving saved (h)' },
  km: { fr: 'km évités', en: 'km saved' },
  euros: { fr: 'Dépense évitée (€)', en: 'Cash saved (€)' },
  co2: { fr: 'CO₂ évité (kg)', en: 'CO₂ saved (kg)' },
  visits: { fr: 'Temps rendu (visites)', en: 'Time freed (visits)' },
} as const satisfies Record<string, Bilingual>;

/** Both for as many visits as the plan makes. */
export const GAIN_ROWS = {
  sheetOrder: { fr: 'ordre de la feuille', en: 'order of the sheet' },
  lastPlan: { fr: 'plan précédent', en: 'previous plan' },
} as const satisfies Record<string, Bilingual>;

export const TOTAL_COLUMNS = {
  subject: { fr: 'Total', en: 'Total' },
  visits: { fr: 'Visites', en: 'Visits' },
  hours: { fr: 'Heures', en: 'Hours' },
  possibleHours: { fr: 'Heures possibles', en: 'Possible hours' },
  load: { fr: 'Charge', en: 'Load' },
  visitsA: { fr: 'Visites A', en: 'A visits' },
  visitsB: { fr: 'Visites B', en: 'B visits' },
  visitsC: { fr: 'Visites C', en: 'C visits' },
  visitsD: { fr: 'Visites D', en: 'D visits' },
  cost: { fr: 'Coût (€ HT)', en: 'Cost (€ excl. tax)' },
  margin: { fr: 'Marge attendue (€ HT)', en: 'Expected margin (€ excl. tax)' },
  roi: { fr: 'ROI', en: 'ROI' },
} as const satisfies Record<string, Bilingual>;

export const OFFER_COLUMNS = {
  prospect: { fr: 'Prospect', en: 'Prospect' },
  town: { fr: 'Ville', en: 'Town' },
  rep: { fr: 'Commercial', en: 'Rep' },
  day: { fr: 'Jour', en: 'Day' },
  after: { fr: 'Après', en: 'After' },
  time: { fr: 'Heure', en: 'Time' },
  score: { fr: 'Note', en: 'Score' },
  minutes: { fr: 'Route en plus (min)', en: 'More driving (min)' },
  km: { fr: 'km en plus', en: 'More km' },
  cost: { fr: 'Coût (€ HT)', en: 'Cost (€ excl. tax)' },
} as const satisfies Record<string, Bilingual>;

export const SWAP_COLUMNS = {
  account: { fr: 'Compte', en: 'Account' },
  town: { fr: 'Ville', en: 'Town' },
  from: { fr: 'Aujourd’hui', en: 'Now' },
  to: { fr: 'Mieux placé', en: 'Better placed' },
  minutes: { fr: 'Route gagnée (min)', en: 'Driving saved (min)' },
} as const satisfies Record<string, Bilingual>;
