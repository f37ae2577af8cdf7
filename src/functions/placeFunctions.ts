import { dcGeo } from './dcGeo';
import { dcKm } from './dcKm';
import type { FunctionEntry } from './functionEntry';

const degrees = (fr: string, en: string) => ({
  name: { fr, en },
  description: { fr: 'En degrés décimaux, ou plage', en: 'In decimal degrees, or a range' },
});

/** Where places are and how far apart. */
export const PLACE_FUNCTIONS: readonly FunctionEntry[] = [
  {
    id: 'DCKM',
    description: {
      fr: 'Kilomètres par la route, estimés : vol d’oiseau × 1,3. Avec 1 en dernier argument : à vol d’oiseau.',
      en: 'Kilometres by road, estimated: as the crow flies × 1.3. With 1 as last argument: as the crow flies.',
    },
    parameters: [
      degrees('latitude1', 'latitude1'),
      degrees('longitude1', 'longitude1'),
      degrees('latitude2', 'latitude2'),
      degrees('longitude2', 'longitude2'),
      {
        name: { fr: 'vol_d_oiseau', en: 'asTheCrowFlies' },
        description: {
          fr: '1 : à vol d’oiseau ; absent : par la route',
          en: '1: as the crow flies; absent: by road',
        },
        isOptional: true,
      },
    ],
    work: dcKm,
  },
  {
    id: 'DCGEO',
    description: {
      fr: 'Latitude et longitude d’un code postal et d’une ville, côte à côte, sans réseau.',
      en: 'Latitude and longitude of a postcode and town, side by side, without a network.',
    },
    parameters: [
      {
        name: { fr: 'code_postal', en: 'postcode' },
        description: { fr: 'Code postal, ou plage', en: 'Postcode, or a range' },
      },
      {
        name: { fr: 'ville', en: 'town' },
        description: {
          fr: 'Ville, ou plage ; absente : le code postal seul',
          en: 'Town, or a range; absent: the postcode alone',
        },
        isOptional: true,
      },
    ],
    workWithPlaces: dcGeo,
  },
];
