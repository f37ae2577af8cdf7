import { useCallback, useState } from 'react';
import { readMapTiles, writeMapTiles } from '../../preferences';
import {
  NO_TILES,
  TILE_SERVICES,
  tileSourceOf,
  type TileChoice,
  type TileSource,
} from '../../../app/tours/online/tileSource';

/** As it was allowed on this machine; what was not is not remembered. */
const remembered = (): TileChoice => {
  const [service, template = '', attribution = ''] = readMapTiles();
  const known = TILE_SERVICES.find((one) => one === service);
  return known === undefined ? NO_TILES : { service: known, template, attribution, isAllowed: true };
};

const remember = ({ service, template, attribution, isAllowed }: TileChoice): void =>
  writeMapTiles(isAllowed && service !== 'outlines' ? [service, template.trim(), attribution.trim()] : []);

export interface Tiles {
  readonly choice: TileChoice;
  readonly change: (choice: TileChoice) => void;
  /** What the map shows now; null: outlines. */
  readonly source: TileSource | null;
  /** The server did not answer: outlines stand in until something is chosen anew. */
  readonly hasFailed: boolean;
  readonly fail: () => void;
}

/** The background of the map: chosen, allowed, and given up where its server is away. */
export const useTiles = (): Tiles => {
  const [choice, setChoice] = useState(remembered);
  const [hasFailed, setFailed] = useState(false);
  const change = useCallback((changed: TileChoice) => {
    setChoice(changed);
    setFailed(false);
    remember(changed);
  }, []);
  const fail = useCallback(() => setFailed(true), []);
  const outcome = tileSourceOf(choice);
  const source = outcome.kind === 'source' && choice.isAllowed && !hasFailed ? outcome.source : null;
  return { choice, change, source, hasFailed, fail };
};
