import { choice, flag, forOneRun, optionalChoice, optionalDay, optionalText } from './entries';

/** Options of one run (`--set`): what is about the moment, or about where this run writes, has no row in the sheet. */
export const RUN_OPTIONS = {
  today: forOneRun(
    optionalDay({
      label: { fr: 'Jour de l’exécution', en: 'Day of the run' },
      why: { fr: 'Vide : aujourd’hui.', en: 'Empty: today.' },
    }),
  ),
  visit: forOneRun(
    optionalText(300, {
      label: { fr: 'Visite', en: 'Visit' },
      why: { fr: 'Son identifiant dans DC Agenda.', en: 'Its identifier in DC Appointments.' },
    }),
  ),
  account: forOneRun(
    optionalText(300, {
      label: { fr: 'Compte', en: 'Account' },
      why: { fr: 'Son nom, son code ou sa clé.', en: 'Its name, code or key.' },
    }),
  ),
  apply: forOneRun(
    flag(false, {
      label: { fr: 'Appliquer les résultats', en: 'Apply results' },
      why: {
        fr: 'oui : ce que DC Assistant a obtenu est inscrit dans DC Agenda.',
        en: 'yes: what DC Assistant obtained is entered in DC Appointments.',
      },
    }),
  ),
  icsPer: forOneRun(
    choice(
      'rep',
      {
        rep: { fr: 'par commercial', en: 'per rep' },
        week: { fr: 'par semaine', en: 'per week' },
        visit: { fr: 'par rendez-vous', en: 'per appointment' },
      },
      {
        label: { fr: 'Un fichier de calendrier', en: 'One calendar file' },
        why: {
          fr: 'Par commercial, par commercial et semaine, ou par rendez-vous.',
          en: 'Per rep, per rep and week, or per appointment.',
        },
      },
    ),
  ),
  liftFieldShare: forOneRun(
    flag(false, {
      label: { fr: 'Sans la limite du temps terrain', en: 'Without the limit of field time' },
      why: {
        fr: 'oui : ce plan peut dépasser la part terrain de la semaine ; il le dit.',
        en: 'yes: this plan may exceed the field share of the week; it says so.',
      },
    }),
  ),
  mailing: forOneRun(
    flag(false, {
      label: { fr: 'Diagnostic à envoyer', en: 'Diagnosis to send' },
      why: {
        fr: 'oui : une feuille de plus, sans lien ni formule.',
        en: 'yes: one more sheet, without links or formulas.',
      },
    }),
  ),
  improve: forOneRun(
    flag(false, {
      label: { fr: 'Améliorer les tournées qui sont là', en: 'Improve the tours that stand' },
      why: {
        fr: 'oui : part des onglets, garde ce qui est épinglé, confirmé ou fait, change le moins possible.',
        en: 'yes: begins with the tabs, keeps what is pinned, confirmed or done, changes as little as possible.',
      },
    }),
  ),
  target: forOneRun(
    optionalChoice(
      {
        beside: { fr: 'à droite du tableau', en: 'beside the table' },
        insertColumns: { fr: 'colonnes insérées', en: 'inserted columns' },
        ownSheet: { fr: 'feuille à part', en: 'own sheet' },
      },
      {
        label: { fr: 'Où écrire', en: 'Where to write' },
        why: {
          fr: 'Vide : à droite, et demandé si la place est prise.',
          en: 'Empty: beside, and asked where taken.',
        },
      },
    ),
  ),
} as const;
