/**
 * Invented accounts to try the product on: names made of two parts, real towns, figures from a seeded generator, so that
 * every sample is the same. Prospects have a potential and no turnover; a few cells are blank, as in real lists.
 */
import { toSerial } from '../domain/calendar/serialDate';
import type { Language } from '../words/language';
import type { NewSheet } from './workbookPort';

const ACCOUNT_COUNT = 120;
const SEED = 20_260_101;

const FIRST = [
  'Ateliers',
  'Maison',
  'Comptoir',
  'Établissements',
  'Menuiserie',
  'Garage',
  'Transports',
  'Fonderie',
  'Laiterie',
  'Imprimerie',
  'Scierie',
  'Clinique',
];
const SECOND = [
  'Morvan',
  'du Lac',
  'Kermarec',
  'des Halles',
  'Bellecour',
  'Saint-Luc',
  'Vauban',
  'de l’Erdre',
  'Roussel',
  'du Parc',
  'Lemaire',
  'des Tilleuls',
  'Garonne',
];
const TOWNS = [
  ['44000', 'Nantes'],
  ['35000', 'Rennes'],
  ['49000', 'Angers'],
  ['72000', 'Le Mans'],
  ['56100', 'Lorient'],
  ['29200', 'Brest'],
  ['85000', 'La Roche-sur-Yon'],
  ['79000', 'Niort'],
  ['86000', 'Poitiers'],
  ['37000', 'Tours'],
  ['53000', 'Laval'],
  ['22000', 'Saint-Brieuc'],
] as const;
const REPS = ['Anne Le Goff', 'Karim Benali', 'Julie Marchand'];
const SECTORS = ['Industrie', 'Commerce', 'Santé', 'Services', 'Bâtiment'];

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Code client',
    'Raison sociale',
    'Statut',
    'Code postal',
    'Ville',
    'Secteur',
    'Commercial',
    'Effectif',
    'CA N (€ HT)',
    'CA N-1 (€ HT)',
    'Potentiel (€ HT)',
    'Taux de marge',
    'Dernière commande',
    'Appétence (1-5)',
  ],
  en: [
    'Customer code',
    'Company',
    'Status',
    'Postcode',
    'Town',
    'Sector',
    'Rep',
    'Employees',
    'Turnover (€ excl. tax)',
    'Previous turnover (€ excl. tax)',
    'Potential (€ excl. tax)',
    'Margin rate',
    'Last order',
    'Appetite (1-5)',
  ],
};

/** Park–Miller: enough for a sample, the same on every machine. */
const makeRandom = (seed: number): (() => number) => {
  let state = seed % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
};

const pick = <T>(items: readonly T[], random: number): T => {
  const item = items[Math.floor(random * items.length)];
  if (item === undefined) throw new RangeError('Nothing to pick from.');
  return item;
};

/** Few large accounts and many small ones, as in any list of customers. */
const turnoverOf = (random: number): number => Math.round((1800 + 260_000 * random ** 5) / 10) * 10;

const sampleRow = (index: number, today: number, random: () => number): (string | number)[] => {
  const isProspect = random() < 0.3;
  const [postcode, town] = pick(TOWNS, random());
  const name = `${pick(FIRST, random())} ${pick(SECOND, random())}`;
  const turnover = turnoverOf(random());
  const growth = 0.75 + 0.5 * random();
  const potential = Math.round((turnover * (1 + 1.5 * random())) / 100) * 100;
  const daysAgo = Math.floor(20 + 500 * random() ** 2);
  const blank = random() < 0.06;
  return [
    `C${String(1001 + index)}`,
    name,
    isProspect ? 'Prospect' : 'Client',
    postcode,
    town,
    pick(SECTORS, random()),
    pick(REPS, random()),
    Math.floor(2 + 300 * random() ** 3),
    isProspect ? '' : turnover,
    isProspect || blank ? '' : Math.round(turnover / growth),
    blank ? '' : potential,
    isProspect ? '' : Math.round(100 * (0.15 + 0.35 * random())) / 100,
    isProspect ? '' : today - daysAgo,
    Math.floor(1 + 5 * random()),
  ];
};

const NUMBER_FORMATS = [
  '@',
  '@',
  '@',
  '@',
  '@',
  '@',
  '@',
  '0',
  '#,##0',
  '#,##0',
  '#,##0',
  '0%',
  'dd/mm/yyyy',
  '0',
];
const WIDTHS_POINTS = [64, 170, 60, 66, 110, 76, 96, 56, 90, 90, 96, 76, 104, 88];

/** The sample as of a day; `dateSystem` is the workbook's. */
export const sampleSheet = (language: Language, today: number, dateSystem: 1900 | 1904): NewSheet => {
  const random = makeRandom(SEED);
  const shown = dateSystem === 1904 ? today - (toSerial({ year: 1904, month: 1, day: 1 }) ?? 0) : today;
  return {
    name: language === 'fr' ? 'Comptes (exemple)' : 'Accounts (sample)',
    headers: HEADERS[language],
    rows: Array.from({ length: ACCOUNT_COUNT }, (_, index) => sampleRow(index, shown, random)),
    numberFormats: NUMBER_FORMATS,
    widthsPoints: WIDTHS_POINTS,
  };
};
