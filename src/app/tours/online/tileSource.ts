/** Where pictures of maps come from, if from anywhere: the user's choice on this machine, as text he typed or as IGN's plan. */
import { parseServiceAddress } from '../../../domain/geo/serviceAddress';

export const TILE_SERVICES = ['outlines', 'ign', 'own'] as const;
export type TileService = (typeof TILE_SERVICES)[number];

/** What the user chose and typed; `isAllowed` holds for that very address. */
export interface TileChoice {
  readonly service: TileService;
  readonly template: string;
  readonly attribution: string;
  readonly isAllowed: boolean;
}

export interface TileSource {
  /** With {z}, {x} and {y}. */
  readonly template: string;
  readonly attribution: string;
  readonly host: string;
}

export type TileOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'addressMissing' | 'addressWrong' }
  | { readonly kind: 'source'; readonly source: TileSource };

export const NO_TILES: TileChoice = { service: 'outlines', template: '', attribution: '', isAllowed: false };

/** Plan IGN of the Géoplateforme: free, without a key (WMTS, tile matrix of the web maps). */
const IGN: TileSource = {
  template:
    'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2' +
    '&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}',
  attribution: '© IGN – Géoplateforme',
  host: 'data.geopf.fr',
};

/** A server's address and nothing but numbers to fill in: no key, no name of a server that changes. */
const ownSource = ({ template, attribution }: TileChoice): TileOutcome => {
  const text = template.trim();
  if (text === '') return { kind: 'addressMissing' };
  const filled = text.replace(/\{[zxy]\}/g, '0');
  const address = parseServiceAddress(filled.split('?')[0] ?? '');
  const isWhole = ['{z}', '{x}', '{y}'].every((slot) => text.includes(slot)) && !/[{}\s]/.test(filled);
  if (!address || !isWhole || !text.includes('://')) return { kind: 'addressWrong' };
  return { kind: 'source', source: { template: text, attribution: attribution.trim(), host: address.host } };
};

export const tileSourceOf = (choice: TileChoice): TileOutcome => {
  if (choice.service === 'outlines') return { kind: 'none' };
  return choice.service === 'ign' ? { kind: 'source', source: IGN } : ownSource(choice);
};
