/**
 * Every failure: what happened, how to mend it. `…Plain` replaces a sentence when one of its values is not known;
 * `remedyCommandLine` is said on the command line, where there is nothing to click.
 */
export const errors = {
  NO_ACCOUNTS: {
    message: 'Aucune liste de comptes n’a été trouvée sur cette feuille.',
    remedy:
      'Ouvrez la feuille de vos clients ou prospects : une ligne d’en-têtes, puis une ligne par compte.',
    remedyCommandLine:
      'Indiquez la bonne feuille avec --sheet NOM (il y a aussi : {{sheets}}), ou une colonne avec --map name="En-tête".',
    remedyCommandLinePlain: 'Indiquez la colonne des noms avec --map name="En-tête".',
  },
  EMPTY_SHEET: {
    message: 'Cette feuille est vide.',
    remedy: 'Collez-y votre liste de comptes, ouvrez une autre feuille ou insérez l’exemple.',
    remedyCommandLine: 'Indiquez une autre feuille avec --sheet NOM ; il y a : {{sheets}}.',
    remedyCommandLinePlain: 'Le classeur n’en a pas d’autre : choisissez un autre fichier.',
  },
  CHART_SHEET: {
    message: 'Cette feuille ne contient qu’un graphique.',
    remedy: 'Ouvrez la feuille de calcul où se trouve votre liste de comptes.',
    remedyCommandLine: 'Indiquez la feuille de la liste avec --sheet NOM.',
  },
  HEADERS_ONLY: {
    message: 'Ce tableau a des en-têtes, mais aucune ligne de compte.',
    remedy: 'Ajoutez au moins un compte sous les en-têtes, puis recommencez.',
  },
  FILE_UNREADABLE: {
    message: 'Ce fichier n’a pas pu être lu : il est abîmé, incomplet ou d’un autre format.',
    remedy: 'Ouvrez-le dans Excel, enregistrez-le en .xlsx ou en .csv, puis recommencez.',
  },
  FILE_ENCRYPTED: {
    message: 'Ce fichier est protégé par un mot de passe.',
    remedy:
      'Retirez le mot de passe dans Excel (Fichier > Informations > Protéger le classeur), puis recommencez.',
  },
  FILE_TOO_LARGE: {
    message: 'Ce fichier dépasse la taille admise ({{limit}}).',
    messagePlain: 'Ce fichier dépasse la taille admise.',
    remedy: 'Gardez la feuille des comptes et les colonnes utiles dans un fichier à part, puis recommencez.',
  },
  SHEET_PROTECTED: {
    message: 'La feuille « {{sheet}} » est protégée : rien ne peut y être écrit.',
    messagePlain: 'Cette feuille est protégée : rien ne peut y être écrit.',
    remedy: 'Ôtez la protection (Révision > Ôter la protection de la feuille), puis recommencez.',
  },
  WORKBOOK_PROTECTED: {
    message: 'La structure du classeur est protégée : aucune feuille ne peut y être ajoutée.',
    remedy: 'Ôtez la protection (Révision > Protéger le classeur), puis recommencez.',
  },
  CELL_EDIT_MODE: {
    message: 'Une cellule est en cours de saisie.',
    remedy: 'Validez-la avec Entrée, ou quittez-la avec Échap, puis recommencez.',
  },
  MAPPING_AMBIGUOUS: {
    message: 'Plusieurs colonnes peuvent être « {{field}} » : {{candidates}}.',
    messagePlain: 'Plusieurs colonnes peuvent convenir au même champ.',
    remedy: 'Choisissez la bonne colonne dans la liste.',
    remedyCommandLine: 'Ajoutez --map {{fieldId}}="En-tête" avec la bonne colonne.',
    remedyCommandLinePlain: 'Ajoutez --map champ="En-tête" avec la bonne colonne.',
  },
  MAPPING_UNKNOWN: {
    message: 'La colonne « {{header}} » n’existe pas dans ce tableau.',
    messagePlain: 'Une colonne choisie n’existe plus dans ce tableau.',
    remedy: 'Choisissez une colonne du tableau.',
    remedyCommandLine: 'Vérifiez l’en-tête, ou donnez la lettre de la colonne : --map {{fieldId}}=@F.',
    remedyCommandLinePlain: 'Vérifiez l’en-tête, ou donnez la lettre de la colonne : --map champ=@F.',
  },
  TARGET_OCCUPIED: {
    message: 'La place à droite du tableau est déjà occupée.',
    remedy: 'Choisissez d’insérer des colonnes ou d’écrire sur une feuille à part.',
    remedyCommandLine: 'Libérez les colonnes à droite du tableau, puis recommencez.',
  },
  HOST_LIMIT: {
    message: 'Une limite d’Excel est atteinte : {{limit}}.',
    messagePlain: 'Une limite d’Excel est atteinte.',
    remedy: 'Allégez le tableau (lignes ou colonnes inutiles) ou écrivez sur une feuille à part.',
  },
  HOST_FAILED: {
    message: 'Excel a interrompu l’opération ({{reason}}).',
    messagePlain: 'Excel a interrompu l’opération.',
    remedy: 'Recommencez. Si cela se reproduit, enregistrez le classeur, fermez-le et rouvrez-le.',
  },
  CANCELLED: {
    message: 'Opération arrêtée à votre demande. Le classeur est comme avant.',
    remedy: 'Relancez-la quand vous voulez.',
  },
  NOTHING_TO_RESTORE: {
    message: 'Ce classeur ne contient aucune écriture de DC Pilot à annuler.',
    remedy: 'Il n’y a rien à faire.',
  },
  NOTHING_TO_REPAIR: {
    message: 'Aucune cellule de « {{sheet}} » ne peut être réparée.',
    messagePlain: 'Aucune cellule ne peut être réparée.',
    remedy: 'Corrigez les cellules à la main : « DC Qualité » dit lesquelles et comment.',
  },
  ACCOUNT_GONE: {
    message: 'Le compte « {{key}} » n’est plus dans la liste.',
    messagePlain: 'Un compte n’est plus dans la liste.',
    remedy: 'Remettez-le dans la liste, ou relancez la notation pour en tenir compte.',
  },
  SHEET_NOT_FOUND: {
    message: 'La feuille « {{sheet}} » n’existe pas dans ce classeur.',
    messagePlain: 'Cette feuille n’existe plus dans le classeur.',
    remedy: 'Ouvrez la feuille de vos comptes, puis recommencez.',
    remedyCommandLine: 'Vérifiez le nom donné à --sheet. Feuilles présentes : {{sheets}}.',
    remedyCommandLinePlain: 'Vérifiez le nom donné à --sheet.',
  },
  SETTING_UNKNOWN: {
    message: 'Le réglage « {{setting}} » n’existe pas.',
    messagePlain: 'Un réglage demandé n’existe pas.',
    remedy: 'Réglages possibles : {{known}}.',
    remedyPlain: 'Vérifiez son nom dans DC Paramètres.',
  },
  SETTING_INVALID: {
    message: 'La valeur « {{value}} » ne convient pas au réglage « {{setting}} ».',
    messagePlain: 'La valeur d’un réglage ne convient pas.',
    remedy: 'Valeur attendue : {{expected}}.',
    remedyPlain: 'Corrigez-la dans DC Paramètres.',
  },
  UNFINISHED_JOB: {
    message: 'Une écriture précédente n’est pas allée au bout.',
    remedy: 'Terminez-la, ou remettez le classeur comme avant.',
    remedyCommandLine: 'Lancez d’abord : dcpilot restore FICHIER.',
  },
  NO_PLACES: {
    message: 'Aucun compte à visiter n’a de lieu connu.',
    remedy: 'Ajoutez le code postal et la ville, ou la latitude et la longitude.',
  },
  PLACES_IN_METRES: {
    message:
      'Aucun compte n’a de lieu connu : « {{east}} » et « {{north}} » sont des mètres (sans doute {{projection}}), pas des degrés.',
    messagePlain: 'Aucun compte n’a de lieu connu : les coordonnées sont des mètres, pas des degrés.',
    remedy:
      'Convertissez-les en latitude et longitude (degrés, WGS 84), ou ajoutez le code postal et la ville.',
  },
  NO_VISITS_DUE: {
    message: 'Aucune visite n’est due sur la période demandée.',
    remedy: 'Allongez la période, ou revoyez les fréquences.',
  },
  NO_TOURS_AHEAD: {
    message: 'Toutes les tournées de ce classeur sont passées (la dernière : {{week}}).',
    messagePlain: 'Toutes les tournées de ce classeur sont passées.',
    remedy: 'Planifiez une nouvelle période : les onglets passés restent.',
  },
  STOP_UNKNOWN: {
    message: 'La visite « {{visit}} » n’est dans aucun onglet de tournée.',
    messagePlain: 'Cette visite n’est dans aucun onglet de tournée.',
    remedy: 'Relisez les tournées, puis recommencez.',
  },
  PLACES_MISSING: {
    message: 'La table des lieux n’a pas pu être chargée.',
    remedy: 'Réessayez ; si cela dure, rechargez le volet.',
  },
  SERVICE_ADDRESS: {
    message: '« {{value}} » n’est pas une adresse de serveur pour {{service}}.',
    messagePlain: 'Il manque l’adresse d’un serveur.',
    remedy: 'Donnez une adresse https (http pour cet ordinateur seul) au réglage « {{setting}} ».',
    remedyPlain: 'Donnez une adresse https dans Services en ligne.',
  },
  SERVICE_KEY: {
    message: '{{service}} ({{host}}) demande une clé, ou refuse celle de ce poste.',
    messagePlain: 'Le service demande une clé.',
    remedy: 'Saisissez votre clé dans Tournées, Services en ligne.',
    remedyCommandLine: 'Mettez-la dans la variable DCPILOT_OPENROUTESERVICE_KEY.',
  },
  SERVICE_UNREACHABLE: {
    message: '{{service}} ({{host}}) ne répond pas : {{reason}}.',
    messagePlain: 'Le service en ligne ne répond pas.',
    remedy: 'Réessayez ; si cela dure, vérifiez l’adresse, ou remettez « aucun » dans Services en ligne.',
    remedyCommandLine: 'Réessayez, vérifiez l’adresse, ou retirez le service.',
  },
  SERVICE_BUSY: {
    message: '{{service}} ({{host}}) a trop de demandes et nous fait attendre.',
    messagePlain: 'Le service en ligne a trop de demandes.',
    remedy: 'Réessayez plus tard.',
  },
  SERVICE_REFUSED: {
    message: '{{service}} ({{host}}) a refusé la demande : {{reason}}.',
    messagePlain: 'Le service en ligne a refusé la demande.',
    remedy: 'Vérifiez le service choisi et ses limites, ou remettez « aucun » dans Services en ligne.',
    remedyCommandLine: 'Vérifiez le service choisi et ses limites.',
  },
  SERVICE_ANSWER_WRONG: {
    message: '{{service}} ({{host}}) a répondu ce qu’il ne devait pas : {{reason}}.',
    messagePlain: 'Le service en ligne a répondu ce qu’il ne devait pas.',
    remedy: 'Vérifiez l’adresse dans Services en ligne. Rien n’a été écrit.',
    remedyCommandLine: 'Vérifiez l’adresse donnée. Rien n’a été écrit.',
  },
  ACCOUNT_UNKNOWN: {
    message: '« {{account}} » n’est pas un compte de la liste, ou plusieurs s’appellent ainsi.',
    messagePlain: 'Le compte n’est pas dans la liste.',
    remedy: 'Donnez son nom ou son code comme dans la liste.',
  },
  VISIT_UNKNOWN: {
    message: 'Aucun rendez-vous « {{visit}} » dans DC Agenda.',
    messagePlain: 'Ce rendez-vous n’est pas dans DC Agenda.',
    remedy: 'Choisissez un rendez-vous de DC Agenda, ou donnez le compte.',
  },
  VISIT_CLOSED: {
    message: 'Le rendez-vous « {{visit}} » est déjà clos.',
    messagePlain: 'Ce rendez-vous est déjà clos.',
    remedy: 'Changez son statut dans DC Agenda si c’est une erreur.',
  },
  NO_TURNOVER: {
    message: 'Aucune colonne de chiffre d’affaires n’a été reconnue.',
    remedy: 'Choisissez la colonne du chiffre d’affaires. Les tournées, elles, se planifient sans chiffres.',
    remedyCommandLine: 'Ajoutez --map turnover="En-tête" ; tours n’en a pas besoin.',
  },
  NO_TOURS: {
    message: 'Ce classeur n’a pas encore d’onglet de tournée avec des visites.',
    remedy: 'Planifiez et écrivez d’abord les tournées.',
    remedyCommandLine: 'Écrivez d’abord les tournées : dcpilot tours FICHIER --out FICHIER.xlsx.',
  },
  REP_UNKNOWN: {
    message: 'De quel commercial est la tournée ? Il y a : {{known}}.',
    messagePlain: 'De quel commercial est la tournée ?',
    remedy: 'Choisissez-le dans la liste.',
    remedyCommandLine: 'Ajoutez --rep "NOM".',
  },
  BOOK_STRANGER: {
    message: 'Ce classeur n’est pas celui attendu ici : rien de ce que DC Pilot a envoyé n’y est reconnu.',
    remedy:
      'Choisissez le classeur renvoyé, avec ses colonnes d’origine : une tournée se reprend dans Tournées, la liste d’appels dans Rendez-vous.',
  },
  NO_CALLS: {
    message: 'DC Assistant n’a personne à appeler, ou n’existe pas encore.',
    remedy: 'Préparez d’abord l’agenda dans Rendez-vous.',
    remedyCommandLine: 'Préparez d’abord l’agenda : dcpilot agenda FICHIER --out FICHIER.xlsx.',
  },
  USAGE: {
    message: 'Commande mal formée : {{reason}}.',
    messagePlain: 'Commande mal formée.',
    remedy: 'Les commandes, leurs options et un exemple de chacune : dcpilot help.',
  },
} as const;
