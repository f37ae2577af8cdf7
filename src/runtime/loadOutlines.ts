import type { Outlines } from '../app/picturePort';
import { fetchOnce } from './fetchOnce';

const load = async (): Promise<Outlines> => {
  const response = await fetch('assets/outlines.json');
  if (!response.ok) throw new Error(`outlines.json: ${response.status}`);
  return (await response.json()) as Outlines;
};

/** The background of maps from beside the page, loaded when first asked for and shared. */
export const loadOutlines = fetchOnce(load);
