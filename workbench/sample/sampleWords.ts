/** Words of the sample: French first, English beside. Firms are made of invented syllables. */
export type SampleLanguage = 'fr' | 'en';

export interface SampleColumn {
  readonly fr: string;
  readonly en: string;
  readonly format: string;
  readonly widthPoints: number;
}
const column = (fr: string, en: string, format: string, widthPoints: number): SampleColumn => ({
  fr,
  en,
  format,
  widthPoints,
});

export const SAMPLE_COLUMNS: readonly SampleColumn[] = [
  column('Code client', 'Customer code', '@', 63),
  column('Raison sociale', 'Company', 'General', 162),
  column('Statut', 'Status', 'General', 60),
  column('Commercial', 'Sales rep', 'General', 99),
  column('Adresse', 'Address', 'General', 150),
  column('Code postal', 'Postcode', '@', 66),
  column('Ville', 'Town', 'General', 120),
  column('Téléphone', 'Phone', '@', 90),
  column('Effectif', 'Employees', '#,##0', 60),
  column('Secteur', 'Sector', 'General', 111),
  column('CA 2025 HT', 'Turnover 2025 excl. tax', '#,##0\\ "€"', 90),
  column('CA 2024 HT', 'Turnover 2024 excl. tax', '#,##0\\ "€"', 90),
  column('Potentiel HT', 'Potential excl. tax', '#,##0\\ "€"', 90),
  column('Taux de marge', 'Margin rate', '0.0%', 84),
  column('Dernière commande', 'Last order', 'dd/mm/yyyy', 108),
  column('Nb commandes', 'Orders', '#,##0', 84),
  column('Appétence (1-5)', 'Appetite (1-5)', '0', 87),
  column('Dernière visite', 'Last visit', 'dd/mm/yyyy', 90),
  column('Catégorie produit', 'Product category', 'General', 111),
];

export const STATUSES = { client: ['Client', 'Customer'], prospect: ['Prospect', 'Prospect'] } as const;

/** Sector, its English name, what firms of that sector call themselves, and how good a customer it is (0, 1, 2). */
export const SECTORS: readonly (readonly [
  fr: string,
  en: string,
  trades: readonly string[],
  standing: number,
])[] = [
  [
    'Agroalimentaire',
    'Food industry',
    ['Laiterie', 'Conserverie', 'Biscuiterie', 'Salaisons', 'Minoterie'],
    2,
  ],
  ['Bâtiment', 'Construction', ['Menuiserie', 'Charpentes', 'Maçonnerie', 'Couverture', 'Plomberie'], 1],
  ['Métallurgie', 'Metalworking', ['Fonderie', 'Chaudronnerie', 'Tôlerie', 'Mécanique', 'Forges'], 2],
  ['Plasturgie', 'Plastics', ['Plastiques', 'Moulages', 'Injection', 'Emballages'], 1],
  ['Négoce', 'Wholesale', ['Comptoir', 'Négoce', 'Fournitures', 'Distribution'], 0],
  ['Transport', 'Transport', ['Transports', 'Logistique', 'Messageries'], 1],
  ['Santé', 'Health care', ['Clinique', 'Laboratoire', 'Résidence'], 2],
  ['Hôtellerie', 'Hospitality', ['Hôtel', 'Auberge', 'Traiteur'], 0],
  ['Services', 'Services', ['Nettoyage', 'Maintenance', 'Bureau d’études', 'Imprimerie'], 0],
];
export const CATEGORIES = [
  ['Consommables', 'Consumables'],
  ['Équipements', 'Equipment'],
  ['Pièces', 'Parts'],
  ['Contrats de service', 'Service contracts'],
] as const;

export const NAME_PARTS = {
  first:
    'Bal Bré Cor Dar Fal Gar Jou Ker Lam Mor Nor Per Quin Ral Sar Tré Val Ver Vil Dol Mar Por Ros Cas'.split(
      ' ',
    ),
  middle: 'a an i o ou ian é on ar in'.split(' '),
  last: 'din lier montel neuil rac say tier vaux zac gnac reau dec lon vel brac try quin nec'.split(' '),
  forms: ['SARL', 'SAS', 'Éts', '', '', ''],
} as const;

export const STREETS = {
  kinds: ['rue', 'avenue', 'boulevard', 'chemin', 'impasse', 'allée', 'route', 'place'],
  names: [
    'des Tilleuls',
    'de la Gare',
    'du Moulin',
    'des Artisans',
    'de l’Industrie',
    'du Stade',
    'des Lilas',
    'de la Fontaine',
    'du Château',
    'des Acacias',
    'de la République',
    'du Général-Leclerc',
    'des Écoles',
    'Victor-Hugo',
    'Jean-Jaurès',
    'Pasteur',
  ],
} as const;
