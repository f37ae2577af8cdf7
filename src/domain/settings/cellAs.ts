/** Values of a record row by the type its column's kind promises. */
import type { KindValue } from '../../words/settings/entries';

export const asNumber = (value: KindValue | null | undefined): number | null =>
  typeof value === 'number' ? value : null;

export const asFlag = (value: KindValue | null | undefined): boolean | null =>
  typeof value === 'boolean' ? value : null;

export const asText = (value: KindValue | null | undefined): string =>
  typeof value === 'string' ? value : '';
