import { readFile } from 'node:fs/promises';
import type { Outlines } from '../../src/app/picturePort';
import { assetPath } from './assetPath';

let loading: Promise<Outlines> | null = null;

/** The background of maps from the project's assets, read when first asked for. */
export const loadOutlines = (): Promise<Outlines> => {
  loading ??= readFile(assetPath('outlines.json'), 'utf8').then((text) => JSON.parse(text) as Outlines);
  return loading;
};
