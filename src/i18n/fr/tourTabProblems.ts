/** What is wrong in a tour tab that was edited. */
export const tourTabProblems = {
  TOUR_ROW_UNKNOWN: {
    what: '« {{value}} » n’est pas un compte de la liste : la ligne reste à sa place, sans horaire.',
    remedy: 'Écrivez le nom ou le code du compte comme dans la liste, puis recalculez.',
  },
  TOUR_ROW_SHARED: {
    what: 'Plusieurs comptes s’appellent « {{value}} » : la ligne reste à sa place, sans horaire.',
    remedy: 'Écrivez le code du compte à la place du nom, puis recalculez.',
  },
  TOUR_DAY_UNREADABLE: {
    what: '« {{value}} » n’est pas un jour : la visite reste où elle était.',
    remedy: 'Écrivez une date, par exemple 02/12, ou un jour de la semaine.',
  },
  TOUR_DAY_OUTSIDE: {
    what: '« {{value}} » n’est pas dans les treize semaines à venir : la visite reste où elle était.',
    remedy: 'Écrivez une date à venir, de ces tournées.',
  },
  TOUR_TIME_UNREADABLE: {
    what: '« {{value}} » n’est pas une heure : elle est recalculée.',
    remedy: 'Écrivez une heure, par exemple 14:30 ou 14h30.',
  },
  TOUR_PIN_UNKNOWN: {
    what: '« {{value}} » n’est pas une épingle : rien n’est retenu.',
    remedy: 'Écrivez X (arrêt), H (heure), J (jour) ou S (semaine).',
  },
  TOUR_STATUS_UNKNOWN: {
    what: '« {{value}} » n’est pas un statut : la visite compte comme à prendre.',
    remedy: 'Choisissez dans la liste de la colonne.',
  },
  TOUR_TAB_COPY: {
    what: 'L’onglet « {{sheet}} » est la copie d’une autre tournée : il n’est pas lu.',
    remedy: 'Supprimez la copie, ou déplacez ses lignes dans l’onglet d’origine.',
  },
};
