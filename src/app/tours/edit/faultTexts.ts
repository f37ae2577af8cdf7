/** What a stop breaks, in the words of its column `Contrôle`. */
import type { PlanFault } from '../../../domain/tours/edit/faultsOfPlan';
import type { Bilingual } from '../../../words/language';
import type { KeptRow } from './standingTours';

export const FAULT_SENTENCES: Readonly<Record<PlanFault, Bilingual>> = {
  DAY_OFF: {
    fr: 'jour non travaillé : week-end, jour férié, absence ou jour sans terrain',
    en: 'day off: weekend, holiday, absence or no field day',
  },
  CUSTOMER_CLOSED: { fr: 'le client ne reçoit pas ce jour-là', en: 'the customer receives nobody that day' },
  OUTSIDE_WINDOW: { fr: 'hors des heures du client', en: 'outside the customer’s hours' },
  TOO_LATE: { fr: 'l’heure fixée ne peut pas être tenue', en: 'the fixed time cannot be kept' },
  OVER_HOURS: {
    fr: 'hors de la journée du commercial (départ ou retour)',
    en: 'outside the rep’s day (leaving or coming back)',
  },
  DRIVE_EXCEEDED: { fr: 'trop de conduite ce jour-là', en: 'too much driving that day' },
  LOAD_EXCEEDED: { fr: 'trop de visites ce jour-là', en: 'too many visits that day' },
  TOO_CLOSE: { fr: 'trop près d’une autre visite du compte', en: 'too near another visit of the account' },
  TOO_FAR_APART: { fr: 'trop loin de la visite précédente', en: 'too far from the visit before' },
  FIELD_DAYS_EXCEEDED: { fr: 'trop de jours terrain cette semaine', en: 'too many field days this week' },
  WEEK_EXCEEDED: { fr: 'trop d’heures terrain cette semaine', en: 'too many field hours this week' },
};

export const KEPT_SENTENCES: Readonly<Record<Exclude<KeptRow['why'], 'left'>, Bilingual>> = {
  unknown: {
    fr: 'compte inconnu : ligne gardée sans horaire',
    en: 'unknown account: row kept without a time',
  },
  shared: {
    fr: 'plusieurs comptes de ce nom : écrivez le code',
    en: 'several accounts of this name: write the code',
  },
  gone: { fr: 'ce compte n’est plus dans la liste', en: 'this account is no longer in the list' },
  skipped: { fr: 'annulée ou reportée : ne compte pas', en: 'cancelled or postponed: not counted' },
  past: { fr: '', en: '' },
  nowhere: { fr: 'adresse inconnue : pas d’horaire', en: 'unknown address: no time' },
};

/** A visit whose row stays only for what the user wrote beside it. */
export const GONE_SENTENCE: Bilingual = {
  fr: 'n’est plus dans la tournée : ligne gardée pour ce que vous y avez écrit',
  en: 'no longer in the tour: row kept for what you wrote in it',
};
