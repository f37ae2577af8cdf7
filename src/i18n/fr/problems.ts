import { agendaProblems } from './agendaProblems';
import { placeProblems } from './placeProblems';
import { scenarioProblems } from './scenarioProblems';
import { tourTabProblems } from './tourTabProblems';

/** Every problem of the data: what it is, how to mend it. `repair` is said when the mended value is known. */
export const problems = {
  NUMBER_UNREADABLE: {
    what: '« {{value}} » n’est pas un nombre.',
    remedy: 'Saisissez un nombre, ou videz la cellule.',
  },
  NUMBER_AS_TEXT: {
    what: '« {{value}} » est un nombre saisi comme texte : Excel ne le compte pas dans une somme.',
    remedy: 'Convertissez la cellule en nombre.',
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
  PHONE_AS_NUMBER: {
    what: 'Le téléphone « {{value}} » est devenu un nombre : il a perdu son + ou son zéro.',
    remedy: 'Mettez la colonne au format Texte et complétez le numéro.',
  },
  PHONE_UNREADABLE: {
    what: '« {{value}} » n’est pas un téléphone : le numéro a été pris pour un calcul.',
    remedy: 'Mettez la cellule au format Texte et saisissez le numéro à nouveau.',
  },
  ...placeProblems,
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
  RATE_ZERO: {
    what: 'Une marge de 0 % ne paie aucune visite.',
    remedy: 'Vérifiez le taux ; videz la cellule s’il n’est pas connu : le taux par défaut servira.',
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
  HEADER_MISSING: {
    what: 'La colonne « {{value}} » manque : les valeurs par défaut sont utilisées.',
    remedy: 'Rétablissez l’en-tête « {{value}} ».',
  },
  ROW_TWICE: {
    what: '« {{subject}} » est décrit sur plusieurs lignes : la première compte.',
    remedy: 'Gardez une seule ligne.',
  },
  ROW_INCOMPLETE: {
    what: 'Il manque « {{header}} » : la ligne ne compte pas.',
    remedy: 'Complétez la ligne, ou supprimez-la.',
  },
  SETTING_UNREADABLE: {
    what: '« {{value}} » ne convient pas à « {{subject}} ». Utilisé : {{used}}.',
    remedy: 'Valeur attendue : {{expected}}.',
  },
  SETTING_OUT_OF_BOUNDS: {
    what: '« {{value}} » est hors limites pour « {{subject}} ». Utilisé : {{used}}.',
    remedy: 'Valeur attendue : {{expected}}.',
  },
  SETTING_KEY_UNKNOWN: {
    what: '« {{value}} » n’est pas un réglage.',
    remedy: 'Corrigez la clé, ou videz-la si la ligne est à vous.',
  },
  DATES_REVERSED: {
    what: 'La fin ({{value}}) précède le début : la ligne ne compte pas.',
    remedy: 'Corrigez l’une des deux dates.',
  },
  REP_UNKNOWN: {
    what: '« {{value}} » n’est pas dans DC Commerciaux.',
    remedy: 'Corrigez le nom, ou ajoutez ce commercial.',
  },
  ...scenarioProblems,
  GRID_WORD_UNKNOWN: {
    what: '« {{value}} » n’est pas connu : le critère garde sa dernière règle valable.',
    remedy: 'Écrivez {{expected}}.',
  },
  GRID_NUMBER_UNREADABLE: {
    what: '« {{value}} » n’est pas un nombre : le critère garde sa dernière règle valable.',
    remedy: 'Saisissez un nombre.',
  },
  GRID_LABEL_UNREADABLE: {
    what: 'Le libellé « {{value}} » ne se lit pas : le critère garde sa dernière règle valable.',
    remedy: 'Écrivez par exemple « < 80 % », « reste » ou « Q1 ».',
  },
  GRID_RULES_MIXED: {
    what: '« {{subject}} » mélange des règles : il garde sa dernière règle valable.',
    remedy: 'Donnez la même règle à toutes les lignes du critère.',
  },
  GRID_UNNAMED: {
    what: 'Cette ligne ne dit pas de quel barème elle est : elle ne compte pas.',
    remedy: 'Écrivez le nom du barème dans la première colonne.',
  },
  GRID_NUMBERS_DIFFER: {
    what: 'Les lignes de « {{subject}} » se contredisent ({{header}} : {{value}} ici) : le critère garde sa dernière règle valable.',
    remedy: 'Écrivez la même valeur sur toutes ses lignes.',
  },
  GRID_LABEL_TWICE: {
    what: 'Le libellé « {{value}} » de « {{subject}} » figure deux fois : le critère garde sa dernière règle valable.',
    remedy: 'Gardez une seule ligne par libellé.',
  },
  GRID_SCALE_UNREADABLE: {
    what: 'L’échelle de « {{subject}} » ne se lit pas : le critère garde sa dernière règle valable.',
    remedy:
      'Donnez-lui au moins deux lignes : dans « De » deux valeurs différentes, leurs points, et « À » vide.',
  },
  GRID_CAP_TWICE: {
    what: 'Ce plafond figure deux fois : le premier compte.',
    remedy: 'Gardez une seule ligne de plafond par groupe.',
  },
  GRID_CLASSES_UNREADABLE: {
    what: 'Les classes A, B et C ne se lisent pas ici : les dernières valables servent.',
    remedy:
      'Donnez à A, B et C une ligne chacune, de même règle : des notes qui baissent, des rangs ou des parts qui montent.',
  },
  GRID_NOTHING: {
    what: 'Cette feuille ne contient aucun barème : celui de départ est utilisé.',
    remedy: 'Supprimez la feuille pour retrouver le barème de départ.',
  },
  GRID_BAND_OVERLAP: {
    what: 'Deux tranches de « {{subject}} » se chevauchent à partir de {{value}} : la plus haute l’emporte.',
    remedy: 'Faites finir une tranche là où la suivante commence.',
  },
  GRID_BAND_HOLE: {
    what: 'Aucune tranche de « {{subject}} » ne prend les valeurs à partir de {{value}} : elles ne comptent pas.',
    remedy: 'Faites commencer une tranche là où la précédente finit.',
  },
  GRID_BAND_EMPTY: {
    what: 'Une tranche de « {{subject}} » ne prend aucune valeur (à partir de {{value}}).',
    remedy: 'Donnez-lui une fin plus grande que son début, ou supprimez-la.',
  },
  GRID_BAND_OPEN_BELOW: {
    what: 'Aucune tranche de « {{subject}} » ne prend les valeurs sous {{value}} : le critère ne compte pas pour elles.',
    remedy: 'Ajoutez une tranche dont « De » est vide, à 0 point s’il le faut.',
  },
  GRID_BAND_OPEN_ABOVE: {
    what: 'Aucune tranche de « {{subject}} » ne prend {{value}} et plus : le critère ne compte pas pour ces valeurs.',
    remedy: 'Videz la cellule « À » de la plus haute tranche, ou ajoutez une tranche.',
  },
  GRID_LABEL_WITHOUT_POINTS: {
    what: 'Sans points dans « {{subject}} » : {{value}}. Le critère ne compte pas pour ces comptes.',
    remedy: 'Ajoutez une ligne par libellé, à 0 point s’il le faut.',
  },
  GRID_POINTS_ABOVE_MAXIMUM: {
    what: '« {{subject}} » peut donner plus de points que son maximum : seul le maximum compte.',
    remedy: 'Relevez le maximum ou baissez les points.',
  },
  GRID_MAXIMUM_UNREACHABLE: {
    what: 'Aucune tranche de « {{subject}} » ne donne le maximum : la note ne peut pas atteindre 100.',
    remedy: 'Baissez le maximum ou relevez les points.',
  },
  GRID_COEFFICIENT_NEGATIVE: {
    what: 'Le coefficient de « {{subject}} » est négatif.',
    remedy: 'Saisissez un coefficient positif ; pour un malus, coefficient 0 et points négatifs.',
  },
  GRID_CRITERION_TWICE: {
    what: '« {{subject}} » figure deux fois dans le même barème.',
    remedy: 'Gardez un seul critère.',
  },
  GRID_CAP_WITHOUT_CRITERIA: {
    what: 'Le plafond de « {{value}} » ne porte sur aucun critère.',
    remedy: 'Écrivez ce groupe sur les lignes des critères, ou supprimez le plafond.',
  },
  GRID_CAP_NEVER_REACHED: {
    what: 'Le plafond de « {{value}} » n’est jamais atteint : la somme des maximums × coefficients ne le dépasse pas.',
    remedy: 'Baissez le plafond, ou supprimez-le.',
  },
  GRID_GROUP_WITHOUT_CAP: {
    what: 'Le groupe « {{value}} » de « {{subject}} » n’a pas de plafond.',
    remedy: 'Ajoutez une ligne « plafond » pour ce groupe, ou corrigez son nom.',
  },
  GRID_WITHOUT_CRITERIA: {
    what: 'Le barème « {{subject}} » n’a aucun critère.',
    remedy: 'Ajoutez un critère, ou supprimez le barème.',
  },
  GRID_UNREACHABLE: {
    what: 'Aucun compte ne peut relever du barème « {{subject}} » : un barème plus haut les prend tous.',
    remedy: 'Changez ses statuts ou ses typologies.',
  },
  CLASS_UNREADABLE: {
    what: '« {{value}} » n’est pas une classe : la décision ne compte pas.',
    remedy: 'Écrivez A, B, C ou D.',
  },
  PIN_EXPIRED: {
    what: 'La décision du {{value}} est échue : la règle s’applique de nouveau.',
    remedy: 'Videz la cellule « DC Fixé le » pour la confirmer, ou effacez la décision.',
  },
  FILTER_HIDES_ROWS: {
    what: 'Un filtre masque des lignes ({{value}} masquées) : il reste tel que vous l’avez mis, sans les nouvelles colonnes DC. Les lignes masquées sont notées comme les autres.',
    remedy: 'Avant de trier par son menu, effacez-le et remettez-le sur toutes les colonnes.',
  },
  AMOUNT_NOT_MONEY: {
    what: '« {{header}} » ne compte pas de l’argent : cette colonne sert à noter ; coûts, marge, ROI et décisions restent vides.',
    remedy:
      'Confirmez-le sous la colonne, dans le volet (ou --set unit.{{subject}}=none) : les coûts seront calculés. Sinon dites l’unité, par exemple € ou k€.',
  },
  AMOUNT_FOREIGN: {
    what: '« {{header}} » est en {{value}} : cette colonne sert à noter ; coûts, marge, ROI et décisions restent vides.',
    remedy:
      'Confirmez la devise sous la colonne, dans le volet (ou --set unit.{{subject}}={{value}}) : vos coûts compteront dans la même devise, sans conversion.',
  },
  FREQUENCY_UNREADABLE: {
    what: '« {{value}} » n’est pas une fréquence de visite.',
    remedy: 'Écrivez par exemple « 2 par mois », « trimestriel » ou un nombre par an.',
  },
  FREQUENCY_NEGATIVE: {
    what: 'La fréquence {{value}} est négative : elle n’est pas utilisée.',
    remedy: 'Saisissez un nombre de visites, 0 pour aucune.',
  },
  FREQUENCY_IS_DATE: {
    what: '« {{value}} » est une date : Excel a transformé la fréquence saisie.',
    remedy: 'Mettez la colonne au format Texte, puis ressaisissez la fréquence, sans doute {{expected}}.',
  },
  FREQUENCY_DOUBTFUL: {
    what: '« {{value}} » a deux sens ; le plus probable est utilisé.',
    remedy: 'Écrivez la fréquence en toutes lettres, par exemple « toutes les 2 semaines ».',
  },
  VISITS_EXCEED_DAYS: {
    what: '{{value}} visites par an : plus que de jours où ce compte peut être visité.',
    remedy: 'Réduisez la fréquence, ou faites une partie des visites par téléphone.',
  },
  CATEGORY_MISSING: {
    what: 'Pas de catégorie : la fréquence est celle de la classe seule.',
    remedy: 'Saisissez une catégorie de DC Fréquences, par exemple « service ».',
  },
  CATEGORY_UNKNOWN: {
    what: 'La catégorie « {{value}} » n’a pas de ligne dans DC Fréquences : elle ne change pas les visites.',
    remedy: 'Ajoutez-lui une ligne avec son multiplicateur.',
  },
  ABSENCES_OVERLAP: {
    what: 'Cette absence en recouvre une autre ({{value}}) : les jours communs comptent une fois.',
    remedy: 'Corrigez les dates de l’une des deux.',
  },
  REP_WITHOUT_HOURS: {
    what: '{{value}} a des comptes mais aucune heure de terrain.',
    remedy: 'Indiquez ses jours, ses heures ou sa part terrain dans DC Commerciaux.',
  },
  CELL_OUT_OF_BOUNDS: {
    what: '« {{value}} » sort de ce qui est attendu : la cellule ne compte pas.',
    remedy: 'Valeur attendue : {{expected}}.',
  },
  WORD_UNKNOWN: {
    what: '« {{value}} » n’est pas dans la liste : la cellule ne compte pas.',
    remedy: 'Choisissez dans la liste : {{expected}}.',
  },
  ROW_ACCOUNT_UNKNOWN: {
    what: '« {{value}} » n’est pas un compte de la liste : la ligne compte pour l’équipe, pas pour un compte.',
    remedy: 'Écrivez le nom ou le code du compte comme dans la liste.',
  },
  ROW_ACCOUNT_SHARED: {
    what: 'Plusieurs comptes s’appellent « {{value}} » : la ligne compte pour l’équipe, pas pour un compte.',
    remedy: 'Écrivez le code du compte à la place du nom.',
  },
  ...tourTabProblems,
  VISIT_NOT_PLANNED: {
    what: 'Visite jamais prévue : la fréquence de « {{value}} » n’en donne aucune. Elle est comptée.',
    remedy: 'Donnez une fréquence à ce compte, ou laissez la visite comme exception.',
  },
  DATE_AHEAD: {
    what: 'Notée faite le {{value}}, dans le futur : elle ne compte pas comme faite.',
    remedy: 'Corrigez la date ou le statut.',
  },
  ...agendaProblems,
  SLOT_UNREADABLE: {
    what: '« {{value}} » n’est pas un créneau : la ligne n’est pas appliquée.',
    remedy: 'Choisissez 1, 2 ou 3, ou écrivez une date et une heure : 14/12/2026 9:30.',
  },
} as const;

export const problemWords = {
  repair: 'Valeur proposée : {{repair}}.',
  cell: '{{sheet}}!{{address}}',
  cellWithHeader: '{{sheet}}!{{address}} (colonne « {{header}} »)',
  row: '{{sheet}}, ligne {{row}}',
  emptyValue: '(vide)',
} as const;
