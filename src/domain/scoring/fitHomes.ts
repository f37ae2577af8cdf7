/**
 * Where distances to a rep are measured from as long as no home is known: the middle of the accounts he has. The
 * median of latitudes and of longitudes was taken rather than the mean: one wrong coordinate does not move it, and it
 * does not depend on the rows' order.
 */
import { VALUE, type AccountTable } from '../accounts/types';
import { foldText } from './foldText';
import { medianOf } from '../ranking/selectNumber';
import type { RepHome } from './types';

/** Four decimals are about ten metres. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

const middle = (degrees: readonly number[]): number => rounded(medianOf(Float64Array.from(degrees)));

interface Places {
  name: string;
  readonly latitudes: number[];
  readonly longitudes: number[];
}

/** One home per rep, and one named "" for accounts without a rep; [] when the table has no coordinates. Sorted by name. */
export function fitHomes(table: AccountTable): readonly RepHome[] {
  const { latitude, longitude } = table.numbers;
  if (!latitude || !longitude) return [];
  const reps = table.texts.rep;
  const folded = reps?.dictionary.map(foldText) ?? [];
  const places = new Map<string, Places>();
  for (let i = 0; i < table.count; i++) {
    if (latitude.kinds[i] !== VALUE || longitude.kinds[i] !== VALUE) continue;
    const index = reps?.indices[i] ?? -1;
    const rep = folded[index] ?? '';
    const name = rep === '' ? '' : (reps?.dictionary[index] ?? '');
    let place = places.get(rep);
    if (!place) places.set(rep, (place = { name, latitudes: [], longitudes: [] }));
    if (name < place.name) place.name = name;
    place.latitudes.push(latitude.values[i] ?? 0);
    place.longitudes.push(longitude.values[i] ?? 0);
  }
  return [...places.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { name, latitudes, longitudes }]) => ({
      rep: name,
      latitude: middle(latitudes),
      longitude: middle(longitudes),
    }));
}
