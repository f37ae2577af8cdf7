/** A host whose sheet holds N accounts of 15 columns, as an export of a customer base looks. */
import { createHost } from '../workbench/host';
import { seeded } from './measure';

export const HEADERS = [
  'Code client',
  'Raison sociale',
  'Statut',
  'Commercial',
  'Adresse',
  'Code postal',
  'Ville',
  'Effectif',
  'Secteur',
  'CA 2025 HT',
  'CA 2024 HT',
  'Potentiel HT',
  'Taux de marge',
  'Dernière commande',
  'Nb commandes',
];
const TOWNS = ['Lyon', 'Nantes', 'Lille', 'Brest', 'Toulouse', 'Dijon', 'Rouen', 'Metz'];
const SECTORS = ['Industrie', 'Commerce', 'Santé', 'Hôtellerie', 'Transport'];
const BLOCK_ROWS = 10_000;

function accountRow(index: number, random: () => number): (string | number | null)[] {
  const turnover = Math.round(Math.exp(6 + random() * 6));
  const isClient = random() < 0.6;
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return [
    `C${String(index).padStart(7, '0')}`,
    `Société ${index} ${pick(SECTORS)}`,
    isClient ? 'Client' : 'Prospect',
    `Commercial ${1 + (index % 6)}`,
    `${1 + (index % 200)} rue de la Gare`,
    String(10000 + (index % 85000)),
    pick(TOWNS),
    Math.ceil(random() * 400),
    pick(SECTORS),
    isClient ? turnover : null,
    isClient ? Math.round(turnover * (0.7 + random() * 0.6)) : null,
    Math.round(turnover * (1 + random() * 2)),
    Math.round(random() * 50) / 100,
    isClient ? 45_000 + Math.floor(random() * 1000) : null,
    isClient ? Math.ceil(random() * 30) : null,
  ];
}

/** The same accounts for the same count. */
export function accountHost(rows: number) {
  const host = createHost({ locale: 'fr-FR' });
  const sheet = host.model.sheets[0];
  if (!sheet) throw new Error('The host has no sheet.');
  const random = seeded(20260301);
  sheet.cells.writeValues(0, 0, [HEADERS]);
  for (let first = 0; first < rows; first += BLOCK_ROWS) {
    const count = Math.min(BLOCK_ROWS, rows - first);
    const block = Array.from({ length: count }, (_, i) => accountRow(first + i, random));
    sheet.cells.writeValues(1 + first, 0, block);
  }
  return host;
}
