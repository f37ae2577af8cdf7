/**
 * What a table holds: accounts, lines of accounts, or neither. A column that names accounts is needed; codes of products,
 * reps or periods are none. Keys that come back on several rows beside dates, orders or quantities make it lines.
 */
import { columnTexts } from './typedCells/readNumberColumn';
import { isDateText, monthOfName } from './typedCells/dateText';
import { readHeader } from './headerEvidence';
import { headerWords } from './normalise';
import { CELL_BLANK, CELL_TEXT, storedColumn } from './tableSource';
import type { TableSource } from './tableSource';
import type { Mapping } from './types';
import type { FieldId } from '../../words/fields';

/** Why a table holds no accounts. */
export type NoAccountsReason = 'empty' | 'headersOnly' | 'noAccountColumn' | 'crossTab' | 'products' | 'reps';

export type TableVerdict =
  { readonly kind: 'accounts' | 'lines' } | { readonly kind: 'none'; readonly reason: NoAccountsReason };

/** A code that says client or account, not just "code": it names accounts without a name beside it. */
const SURE_ID = 0.82;
const SURE = 0.7;
const SURE_NAME_HEADER = 0.8;
const FEWEST_PERIODS = 6;
const SUPPORT: readonly FieldId[] = [
  'turnover',
  'potential',
  'address',
  'postcode',
  'town',
  'phone',
  'email',
  'employees',
  'rep',
  'latitude',
  'lastOrder',
  'orders',
  'status',
  'sector',
  'country',
  'lastVisit',
  'objective',
];
const SITE: readonly FieldId[] = ['address', 'town', 'postcode', 'latitude'];

const none = (reason: NoAccountsReason): TableVerdict => ({ kind: 'none', reason });

export interface Repetition {
  readonly filled: number;
  readonly distinct: number;
}

/** How many cells of a column are filled, and how many differ. */
export const countDistinct = (source: TableSource, column: number): Repetition => {
  const stored = storedColumn(source, column);
  const texts = new Uint8Array(stored?.texts.length ?? 0);
  const numbers = new Set<number>();
  let filled = 0;
  let distinct = 0;
  for (const row of source.table.bodyRows) {
    const index = row - source.cells.rect.top;
    const kind = stored?.kinds[index] ?? CELL_BLANK;
    if (kind === CELL_BLANK) continue;
    filled++;
    const data = stored?.data[index] ?? 0;
    if (kind !== CELL_TEXT) numbers.add(data);
    else if (texts[data] === 0) {
      texts[data] = 1;
      distinct++;
    }
  }
  return { filled, distinct: distinct + numbers.size };
};

const isPeriodHeader = (header: string): boolean => {
  const text = header.trim();
  if (
    /^\d{4}[-/.]\d{1,2}$|^(?:19|20)\d\d$|^[TQSW]\d{1,2}([-/ ]?\d{2,4})?$|^\d{5}(?:\.\d+)?$/i.test(text) ||
    isDateText(text)
  )
    return true;
  const words = headerWords(text);
  return (
    words.length <= 2 &&
    words.length > 0 &&
    monthOfName(words[0] ?? '') !== null &&
    (words[0] ?? '').length <= 10 &&
    /^(?:jan|fev|feb|mar|apr|avr|mai|may|jun|juin|jul|juil|aug|aou|sep|oct|okt|nov|dec|dez|gen|mag|giu|lug|ago|set|ott|dic|ene|abr)/.test(
      words[0] ?? '',
    )
  );
};

const isCrossTab = (source: TableSource): boolean => {
  const periods = source.table.headers.filter(isPeriodHeader).length;
  return periods >= FEWEST_PERIODS && periods * 2 >= source.table.headers.length;
};

/** The column that tells the accounts apart: their code, name, or first and last name; null when nothing does. */
const accountColumn = (mapping: Mapping): number | null => {
  const { fields, confidence, helpers, questions } = mapping;
  const asked = questions.find(({ field }) => field === 'name')?.candidates[0]?.column;
  const name = fields.name ?? asked ?? (helpers?.firstName === undefined ? undefined : helpers.lastName);
  const idConfidence = confidence.id ?? 0;
  if (fields.id !== undefined && (idConfidence >= SURE_ID || (name !== undefined && idConfidence >= SURE)))
    return fields.id;
  return name ?? null;
};

/** The header says by itself that these are accounts. */
const isSurelyNamed = (source: TableSource, { fields, confidence }: Mapping): boolean => {
  if ((confidence.id ?? 0) >= SURE_ID) return true;
  const header = fields.name === undefined ? '' : (source.table.headers[fields.name] ?? '');
  return readHeader(header).matches.some(
    ({ field, weight }) => field === 'name' && weight >= SURE_NAME_HEADER,
  );
};

const hasSupport = ({ fields, helpers, questions }: Mapping): boolean =>
  SUPPORT.some((field) => fields[field] !== undefined) ||
  helpers?.orderId !== undefined ||
  questions.some(({ field }) => field === 'turnover');

/** One row per rep: every rep once, no account beside. */
const isRepList = (source: TableSource, mapping: Mapping): boolean => {
  const { rep } = mapping.fields;
  if (rep === undefined || mapping.fields.name !== undefined || mapping.fields.id !== undefined) return false;
  const { filled, distinct } = countDistinct(source, rep);
  return filled > 0 && distinct === filled;
};

const PRODUCT_HEADER =
  /^(?:id |code |nom |ref |reference )?(?:produit|product|article|item)s?(?: id| code| name)?$/;

/** One row per product. */
const isProductList = (source: TableSource): boolean =>
  source.table.headers.some((header, column) => {
    if (!PRODUCT_HEADER.test(headerWords(header).join(' '))) return false;
    const { filled, distinct } = countDistinct(source, column);
    return filled >= 2 && distinct >= filled * 0.98;
  });

/** A name only on the first row of its group stands for the rows below it. */
export const areGroupHeads = (
  isNamed: (row: number) => boolean,
  rowCount: number,
  distinct: number,
): boolean => {
  let named = 0;
  for (let row = 0; row < rowCount; row++) if (isNamed(row)) named++;
  const blanks = rowCount - named;
  return rowCount > 0 && named > 0 && isNamed(0) && blanks >= rowCount * 0.2 && distinct >= named * 0.9;
};

const isGrouped = (source: TableSource, column: number): boolean => {
  const stored = storedColumn(source, column);
  const { bodyRows } = source.table;
  const isNamed = (i: number): boolean =>
    (stored?.kinds[(bodyRows[i] ?? 0) - source.cells.rect.top] ?? CELL_BLANK) !== CELL_BLANK;
  return areGroupHeads(isNamed, bodyRows.length, countDistinct(source, column).distinct);
};

/** Dates of orders, quantities and order numbers say that a row is a line, not an account. */
const hasLineEvidence = (source: TableSource, mapping: Mapping): boolean => {
  const { helpers = {}, fields } = mapping;
  const date = fields.lastOrder === undefined ? undefined : (source.table.headers[fields.lastOrder] ?? '');
  const isLineDate =
    date !== undefined &&
    (readHeader(date).matches.find(({ field }) => field === 'lastOrder')?.weight ?? 0) < 0.9;
  return (
    helpers.orderId !== undefined ||
    helpers.quantity !== undefined ||
    helpers.year !== undefined ||
    isLineDate
  );
};

const accountsOrLines = (source: TableSource, mapping: Mapping, key: number): TableVerdict => {
  const { filled, distinct } = countDistinct(source, key);
  const repeated = filled - distinct;
  const isRepeated = repeated >= 2 && (repeated / Math.max(1, filled) >= 0.1 || filled < 20);
  const hasLines = hasLineEvidence(source, mapping);
  if (mapping.helpers?.orderId !== undefined && repeated >= 1) return { kind: 'lines' };
  const hasSites = SITE.some((field) => mapping.fields[field] !== undefined);
  if (key !== mapping.fields.id && (hasLines || !hasSites) && isGrouped(source, key))
    return { kind: 'lines' };
  return { kind: isRepeated && (hasLines || !hasSites) ? 'lines' : 'accounts' };
};

const hasAnyHeader = (source: TableSource): boolean => source.table.headers.some((header) => header !== '');
const hasText = (source: TableSource, column: number): boolean => columnTexts(source, column).length > 0;

/** Account list (one row per account), lines (several rows per account), or neither and why. */
export const judgeTable = (source: TableSource, mapping: Mapping): TableVerdict => {
  if (source.table.bodyRows.length === 0) return none(hasAnyHeader(source) ? 'headersOnly' : 'empty');
  const isChosen = (mapping.chosen ?? []).some(
    (field) =>
      (field === 'turnover' || field === 'name' || field === 'id') && mapping.fields[field] !== undefined,
  );
  const key = accountColumn(mapping);
  if (isChosen) return key === null ? { kind: 'accounts' } : accountsOrLines(source, mapping, key);
  if (isRepList(source, mapping)) return none('reps');
  if (isCrossTab(source) && mapping.fields.turnover === undefined) return none('crossTab');
  if (key === null) return none(isProductList(source) ? 'products' : 'noAccountColumn');
  if (!isSurelyNamed(source, mapping) && !hasSupport(mapping)) return none('noAccountColumn');
  return hasText(source, key) || (mapping.confidence.id ?? 0) >= SURE
    ? accountsOrLines(source, mapping, key)
    : none('noAccountColumn');
};
