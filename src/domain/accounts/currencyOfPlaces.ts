/**
 * The currency of amounts that name none, by where the accounts are: a country that does not pay in euros, or American
 * states, in four cells of five (method R3: read from content, shown, and to be confirmed). Elsewhere nothing is supposed.
 */
import { COUNTRIES_BY_CURRENCY, STATE_HEADERS, US_STATES } from '../../words/currencyPlaces';
import { headerWords, normaliseText } from './normalise';
import { CELL_TEXT } from './tableSource';
import type { SourceColumn, TableSource } from './tableSource';
import type { Mapping } from './types';

const ENOUGH = 0.8;

const CURRENCY_OF_COUNTRY: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRIES_BY_CURRENCY).flatMap(([currency, names]) =>
    names.map((name) => [normaliseText(name), currency] as const),
  ),
);
const STATES: ReadonlySet<string> = new Set(US_STATES);
const EMPTY: SourceColumn = { kinds: new Uint8Array(0), data: new Float64Array(0), texts: [] };
const HEADERS: ReadonlySet<string> = new Set(STATE_HEADERS);

/** How many cells of a column hold each of its texts, normalised; numbers and blanks do not count. */
const textCounts = ({ cells, table }: TableSource, column: number): ReadonlyMap<string, number> => {
  const { kinds, data, texts } = cells.columns[table.rect.left + column - cells.rect.left] ?? EMPTY;
  const counts = new Map<string, number>();
  for (const row of table.bodyRows) {
    const at = row - cells.rect.top;
    const text = kinds[at] === CELL_TEXT ? (texts[data[at] ?? -1] ?? '') : '';
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
};

/** The currency most texts of a column speak for; null where fewer than four of five agree. */
const currencyOfColumn = (
  source: TableSource,
  column: number,
  currencyOf: (text: string) => string | undefined,
): string | null => {
  const votes = new Map<string, number>();
  let filled = 0;
  for (const [text, count] of textCounts(source, column)) {
    filled += count;
    const currency = currencyOf(normaliseText(text));
    if (currency !== undefined) votes.set(currency, (votes.get(currency) ?? 0) + count);
  }
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  return best && best[1] >= ENOUGH * filled ? best[0] : null;
};

/** ISO 4217; null where the places say nothing, or the euro. A country column decides where there is one. */
export const currencyOfPlaces = (source: TableSource, { fields: { country } }: Mapping): string | null => {
  if (country !== undefined)
    return currencyOfColumn(source, country, (text) => CURRENCY_OF_COUNTRY.get(text));
  const state = source.table.headers.findIndex((header) => HEADERS.has(headerWords(header).join(' ')));
  return state < 0 ? null : currencyOfColumn(source, state, (text) => (STATES.has(text) ? 'USD' : undefined));
};
