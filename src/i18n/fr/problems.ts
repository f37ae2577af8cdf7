/** Every problem of the data: what it is, how to mend it. `repair` is said when the mended value is known. */
export const problems = {
  NUMBER_UNREADABLE: {
    what: '« {{value}} » n’est pas un nombre.',
    remedy: 'Saisissez un nombre, ou videz la cellule.',
  },
  DATE_UNREADABLE: {
    what: '« {{value}} » n’est pas une date.',
    remedy: 'Saisissez une date, par exemple 31/12/2025.',
  },
  DATE_AMBIGUOUS: {
    what: '« {{value}} » peut se lire jour/mois ou mois/jour.',
    remedy: 'Saisissez le mois en lettres ou sous la forme 2025-12-31.',
  },
  CELL_ERROR: {
    what: 'La cellule est en erreur ({{value}}).',
    remedy: 'Corrigez la formule, ou remplacez-la par sa valeur.',
  },
  NAME_MISSING: {
    what: 'Ce compte n’a pas de nom.',
    remedy: 'Saisissez le nom du compte, ou supprimez la ligne.',
  },
  KEY_DUPLICATE: {
    what: 'Le code « {{value}} » désigne plusieurs lignes.',
    remedy: 'Donnez à chaque compte un code unique, ou réunissez les lignes.',
  },
  KEY_MISSING: {
    what: 'Ce compte n’a pas de code ; son nom et son code postal en tiennent lieu.',
    remedy: 'Saisissez un code client.',
  },
  PROBABLE_DUPLICATE: {
    what: '« {{value}} » semble être le même compte qu’une autre ligne.',
    remedy: 'Vérifiez, puis gardez une seule ligne.',
  },
  POSTCODE_SHORT: {
    what: 'Le code postal « {{value}} » a perdu un zéro.',
    remedy: 'Mettez la colonne au format Texte et complétez le code.',
  },
  COORDINATE_INVALID: {
    what: '« {{value}} » n’est pas une latitude ou une longitude en degrés.',
    remedy: 'Saisissez des degrés décimaux, par exemple 48,8566.',
  },
  COORDINATE_SWAPPED: {
    what: 'Latitude et longitude semblent inversées.',
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
  AMOUNT_NEGATIVE: {
    what: 'Le montant {{value}} est négatif ; il ne compte pas dans les totaux.',
    remedy: 'Vérifiez s’il s’agit d’un avoir ou d’une erreur de signe.',
  },
  POTENTIAL_BELOW_TURNOVER: {
    what: 'Le potentiel ({{value}}) est inférieur au chiffre d’affaires.',
    remedy: 'Mettez le potentiel à jour : il comprend ce qui est déjà acheté.',
  },
  RATE_OUT_OF_RANGE: {
    what: 'Le taux « {{value}} » est hors limites.',
    remedy: 'Saisissez un taux entre −100 % et 100 %, par exemple 30 %.',
  },
  SCORE_INCOMPLETE: {
    what: 'Trop de données manquent pour noter ce compte.',
    remedy: 'Renseignez au moins le chiffre d’affaires ou le potentiel.',
  },
  ENCODING_BROKEN: {
    what: '« {{value}} » contient des caractères mal décodés.',
    remedy: 'Réimportez le fichier en UTF-8, ou corrigez le texte.',
  },
  VALUE_OUT_OF_SCALE: {
    what: '« {{value}} » sort de l’échelle attendue.',
    remedy: 'Saisissez une valeur de l’échelle, par exemple de 1 à 5.',
  },
  STATUS_UNKNOWN: {
    what: 'Le statut « {{value}} » n’est pas connu.',
    remedy: 'Écrivez client, prospect, suspect, inactif ou exclu.',
  },
  ACCOUNT_GONE: {
    what: 'Le compte « {{value}} » n’est plus dans la liste.',
    remedy: 'Remettez-le dans la liste ; ses informations sont conservées.',
  },
} as const;

export const problemWords = {
  repair: 'Valeur proposée : {{repair}}.',
  cell: '{{sheet}}!{{address}}',
  cellWithHeader: '{{sheet}}!{{address}} (colonne « {{header}} »)',
  row: '{{sheet}}, ligne {{row}}',
  emptyValue: '(vide)',
} as const;

/** Where a failure happened: the parts known, one after another. */
export const placeWords = {
  file: 'fichier {{file}}',
  cells: '{{sheet}}!{{address}}',
  sheet: 'feuille « {{sheet}} »',
  address: 'cellules {{address}}',
  header: 'colonne « {{header}} »',
  setting: 'réglage « {{setting}} »',
  separator: ', ',
} as const;
