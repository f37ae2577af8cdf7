/** What is wrong with where an account is, and when it receives. */
export const placeProblems = {
  COORDINATE_INVALID: {
    what: '« {{value}} » n’est pas une latitude ou une longitude en degrés.',
    remedy: 'Saisissez des degrés décimaux, par exemple 48,8566.',
  },
  COORDINATES_IN_METRES: {
    what: '« {{value}} » : des mètres (projection probable : {{subject}}), pas des degrés. La ville écrite sert à la place.',
    remedy: 'Convertissez ces colonnes en latitude et longitude, en degrés (WGS 84).',
  },
  COORDINATE_SWAPPED: {
    what: 'Latitude et longitude semblent inversées ; les tournées les échangent.',
    remedy: 'Échangez les deux valeurs, ou les deux colonnes dans la correspondance.',
  },
  COORDINATE_AT_SEA: {
    what: '{{value}} est loin de toute ville ; la ville écrite a servi à la place.',
    remedy: 'Vérifiez la latitude et la longitude, ou videz-les.',
  },
  COORDINATE_ELSEWHERE: {
    what: '{{value}} n’est pas dans le pays écrit ; la ville écrite a servi à la place.',
    remedy: 'Vérifiez les coordonnées ou le pays.',
  },
  TOWN_MISSPELT: {
    what: 'La ville « {{value}} » a été comprise comme une autre orthographe.',
    remedy: 'Corrigez l’orthographe si elle n’est pas voulue.',
  },
  TOWN_UNKNOWN: {
    what: 'La ville de « {{value}} » n’est pas connue ; le code postal a servi à la place.',
    remedy: 'Vérifiez l’orthographe de la ville ou le code postal.',
  },
  PLACE_AMBIGUOUS: {
    what: 'Plusieurs villes s’appellent « {{value}} ».',
    remedy: 'Ajoutez le code postal ou le pays.',
  },
  PLACE_UNKNOWN: {
    what: 'Le lieu « {{value}} » n’est pas connu : ce compte ne peut pas entrer dans une tournée.',
    remedy: 'Vérifiez la ville et le code postal, ou saisissez latitude et longitude.',
  },
  HOURS_UNREADABLE: {
    what: 'Les horaires « {{value}} » ne sont pas compris ; les heures usuelles servent à la place.',
    remedy: 'Écrivez par exemple « lun-ven 8h30-12h, 14h-17h30 ».',
  },
  VISIT_DAYS_UNREADABLE: {
    what: 'Les jours « {{value}} » ne sont pas compris ; tous les jours ouvrés servent à la place.',
    remedy: 'Écrivez par exemple « mardi, jeudi » ou « sauf mercredi ».',
  },
  CLOSURES_UNREADABLE: {
    what: 'La fermeture « {{value}} » n’est pas comprise ; elle ne compte pas.',
    remedy: 'Écrivez par exemple « 03/08-21/08 ; 24/12-01/01 » ou « août ».',
  },
  HOURS_EXCLUDE_EACH_OTHER: {
    what: 'Horaires, jours de visite et fermetures s’excluent ({{value}}) : aucune visite n’est possible.',
    remedy: 'Vérifiez ces colonnes : il faut au moins un jour ouvert.',
  },
  VISIT_LONGER_THAN_HOURS: {
    what: 'La visite ({{value}} min) est plus longue que toutes les plages d’ouverture : elle ne peut pas s’y terminer.',
    remedy: 'Raccourcissez la visite ou élargissez les horaires.',
  },
  SKILL_MISSING: {
    what: 'Aucun commercial n’a la compétence « {{value}} », ou le sien ne l’a pas.',
    remedy: 'Ajoutez-la dans la colonne Compétences de DC Commerciaux, ou changez de commercial.',
  },
  HOME_UNKNOWN: {
    what: 'Le lieu « {{value}} » n’est pas connu : le domicile est supposé au milieu des comptes.',
    remedy: 'Écrivez un code postal et une ville, ou la latitude et la longitude.',
  },
  VISIT_UNTIL_PAST: {
    what: 'À visiter jusqu’au {{value}} : c’est avant le début du plan, aucune visite n’est prévue.',
    remedy: 'Mettez une date à venir, ou videz la cellule.',
  },
} as const;
