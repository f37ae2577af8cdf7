/**
 * Which activities buy better than average: among scored clients of a sector, the share in class A or B, over the same
 * share of all scored clients. Sectors with fewer than five clients say nothing.
 */
import { STATUSES, type AccountTable } from '../accounts/types';
import { foldText } from './foldText';
import { CLASSES, NO_CLASS, type SectorAffinity } from './types';

const FEWEST_CLIENTS = 5;
/** The table of the grid stays readable; the sectors with most clients are kept. */
const MOST_SECTORS = 300;
const CLIENT = STATUSES.indexOf('client');
const B = CLASSES.indexOf('B');

interface Tally {
  name: string;
  clients: number;
  good: number;
}

const rounded = (ratio: number): number => Math.round(ratio * 1e4) / 1e4;

/** Sorted by name; [] without a sector column or without any A or B client. `classes` as in ScoredAccounts. */
export function fitSectors(table: AccountTable, classes: Uint8Array): readonly SectorAffinity[] {
  const column = table.texts.sector;
  if (!column) return [];
  const folded = column.dictionary.map(foldText);
  const tallies = new Map<string, Tally>();
  const all: Tally = { name: '', clients: 0, good: 0 };
  for (let i = 0; i < table.count; i++) {
    if (table.statuses[i] !== CLIENT || classes[i] === NO_CLASS) continue;
    const good = (classes[i] ?? 0) <= B ? 1 : 0;
    all.clients++;
    all.good += good;
    const index = column.indices[i] ?? -1;
    const sector = folded[index];
    if (!sector) continue;
    const name = column.dictionary[index] ?? '';
    let tally = tallies.get(sector);
    if (!tally) tallies.set(sector, (tally = { name, clients: 0, good: 0 }));
    if (name < tally.name) tally.name = name;
    tally.clients++;
    tally.good += good;
  }
  if (all.good === 0) return [];
  return [...tallies.values()]
    .filter(({ clients }) => clients >= FEWEST_CLIENTS)
    .sort((a, b) => b.clients - a.clients || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_SECTORS)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, clients, good }) => ({
      sector: name,
      affinity: rounded(good / clients / (all.good / all.clients)),
    }));
}
