import { CATEGORY_WORDS } from '../../words/frequencyWords';
import { normaliseText } from '../accounts/normalise';
import type { FrequencyTable } from './types';

const SEPARATORS = /[;,|\n+]|\s\/\s/;

/** The categories a cell names, as written. */
export const categoriesIn = (cell: string): string[] =>
  cell
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const holdsWord = (text: string, word: string): boolean => {
  const at = text.indexOf(word);
  return at === 0 || (at > 0 && !/[a-z0-9]/.test(text[at - 1] ?? ''));
};

/** Multiplier of one category: by its own row, else by the kind its words tell (consumable, service, equipment). */
function multiplierOf(category: string, { categories }: FrequencyTable): number | null {
  const text = normaliseText(category);
  const own = categories.find((rule) => normaliseText(rule.category) === text);
  if (own) return own.multiplier;
  const kind = CATEGORY_WORDS.find(({ words }) => words.some((word) => holdsWord(text, word)));
  if (!kind) return null;
  const names = [kind.name.fr, kind.name.en].map(normaliseText);
  return categories.find((rule) => names.includes(normaliseText(rule.category)))?.multiplier ?? null;
}

export interface CategoryEffect {
  /** On the visits of the class; 1 without a known category. */
  readonly multiplier: number;
  /** Categories no row of the table knows: they change nothing, and are said. */
  readonly unknown: readonly string[];
}

/** Several categories in one cell are combined: the largest (one visit serves all) or their sum (different people call). */
export function categoryMultiplier(cell: string, table: FrequencyTable): CategoryEffect {
  const named = categoriesIn(cell).map((category) => ({
    category,
    multiplier: multiplierOf(category, table),
  }));
  const unknown = named.filter(({ multiplier }) => multiplier === null).map(({ category }) => category);
  const known = named.flatMap(({ multiplier }) => (multiplier === null ? [] : [multiplier]));
  if (known.length === 0) return { multiplier: 1, unknown };
  const multiplier =
    table.combination === 'sum' ? known.reduce((sum, one) => sum + one, 0) : Math.max(...known);
  return { multiplier, unknown };
}
