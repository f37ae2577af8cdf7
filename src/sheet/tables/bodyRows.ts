/**
 * Which rows under a header are accounts: no totals, subtotals, section labels, repeated headers, blank rows, and no notes
 * below the table. A company may be called Total: a word alone makes no total row, its row must be emptier than the others,
 * add up, or close the table. A row that only has a name stays an account.
 */
import { TOTAL_WORDS } from '../../words/valueWords';
import { normaliseText } from '../../domain/accounts/normalise';
import type { Rect } from '../rect';
import { LOOK_NOTHING, LOOK_NUMBER, LOOK_WORDS } from './cellView';
import type { CellView } from './cellView';

export interface BodyOfTable {
  readonly bodyRows: Int32Array;
  readonly totalsRows: readonly number[];
  /** Last row of the table, totals included, notes not. */
  readonly bottom: number;
}

const TOTALS: ReadonlySet<string> = new Set(TOTAL_WORDS);
const NOTE =
  /^(?:\*|notes?\b|nb\b|n\.b\.|source|sources|\(\*?\d*\)|\\\d|remarques?\b|comments?\b|commentaires?\b|legende|legend\b|see\b|voir\b)/;
const LONG_NOTE = 60;

/** Words that name a total: exactly, before a colon, or "… total" at the end. */
const namesTotal = (text: string): boolean => {
  const plain = normaliseText(text).replace(/[\s:=.*]+$/u, '');
  return (
    TOTALS.has(plain) ||
    /^(?:grand |sous[- ]|sub[- ]?)?total(?: general)? ?[:=]/.test(normaliseText(text)) ||
    (/^.+[ -](?:total|totale|сумма|ergebnis)$/.test(plain) && plain.length < 60) ||
    /^(?:sous-total|subtotal|sub total) /.test(plain)
  );
};

const MAYBE_TOTAL =
  /tot|som|sum|сум|ges|erg|insg|ensem|cumul|overall|^all|average|moyenne|mean|mittel|media|promedio|report|итог/i;

const mayNameTotal = (text: string): boolean =>
  text.length <= 60 && MAYBE_TOTAL.test(text) && namesTotal(text);

const UNREAD = 0;
const PLAIN = 1;
const TOTAL = 2;

/** Tells whether a text of a column, by its index, names a total; each is read once. */
const totalTexts = (texts: readonly string[]): ((index: number) => boolean) => {
  const known = new Uint8Array(texts.length);
  return (index) => {
    if (known[index] === UNREAD) known[index] = mayNameTotal(texts[index] ?? '') ? TOTAL : PLAIN;
    return known[index] === TOTAL;
  };
};

interface RowFacts {
  readonly filled: number;
  readonly words: number;
  readonly numbers: number;
  readonly firstFilled: number;
  readonly hasTotalWord: boolean;
}

/** Facts of all rows, gathered column by column. */
class Facts {
  readonly #filled: Uint16Array;
  readonly #words: Uint16Array;
  readonly #numbers: Uint16Array;
  readonly #firstFilled: Int32Array;
  readonly #hasTotalWord: Uint8Array;

  constructor(
    view: CellView,
    readonly rect: Rect,
  ) {
    const rows = rect.bottom - rect.top + 1;
    this.#filled = new Uint16Array(rows);
    this.#words = new Uint16Array(rows);
    this.#numbers = new Uint16Array(rows);
    this.#firstFilled = new Int32Array(rows).fill(-1);
    this.#hasTotalWord = new Uint8Array(rows);
    for (let column = rect.left; column <= rect.right; column++) this.#addColumn(view, column);
  }

  #addColumn(view: CellView, column: number): void {
    const looks = view.looks(column);
    const offset = this.rect.top - view.grid.rect.top;
    const { data, texts } = view.grid.column(column - view.grid.rect.left);
    const isTotal = totalTexts(texts);
    for (let i = 0; i < this.#filled.length; i++) {
      const look = looks[offset + i] ?? LOOK_NOTHING;
      if (look === LOOK_NOTHING) continue;
      this.#filled[i] = (this.#filled[i] ?? 0) + 1;
      if (this.#firstFilled[i] === -1) this.#firstFilled[i] = column;
      if (look === LOOK_NUMBER) this.#numbers[i] = (this.#numbers[i] ?? 0) + 1;
      if (look !== LOOK_WORDS) continue;
      this.#words[i] = (this.#words[i] ?? 0) + 1;
      if (isTotal(data[offset + i] ?? 0)) this.#hasTotalWord[i] = 1;
    }
  }

  of(row: number): RowFacts {
    const i = row - this.rect.top;
    return {
      filled: this.#filled[i] ?? 0,
      words: this.#words[i] ?? 0,
      numbers: this.#numbers[i] ?? 0,
      firstFilled: this.#firstFilled[i] ?? -1,
      hasTotalWord: this.#hasTotalWord[i] === 1,
    };
  }
}

/** What rows usually hold, from at most 400 of them. */
interface Usual {
  readonly filled: number;
  readonly words: number;
  readonly columnShare: Float64Array;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const usualRow = (view: CellView, rect: Rect, all: Facts): Usual => {
  const step = Math.max(1, Math.floor((rect.bottom - rect.top + 1) / 400));
  const filled: number[] = [];
  const words: number[] = [];
  const columnShare = new Float64Array(rect.right - rect.left + 1);
  for (let row = rect.top; row <= rect.bottom; row += step) {
    const facts = all.of(row);
    if (facts.filled < 2 && rect.right > rect.left) continue;
    if (facts.filled === 0) continue;
    filled.push(facts.filled);
    words.push(facts.words);
    for (let c = 0; c < columnShare.length; c++)
      if (view.isFilled(row, rect.left + c)) columnShare[c] = (columnShare[c] ?? 0) + 1;
  }
  return {
    filled: median(filled),
    words: median(words),
    columnShare: columnShare.map((n) => (filled.length === 0 ? 0 : n / filled.length)),
  };
};

/** Sums of the numbers above: since the top, since the last total, since the last blank row; to tell a row that adds up. */
class RunningSums {
  readonly #columns: number;
  readonly #sums: readonly { readonly values: Float64Array; rows: number }[];
  readonly #waiting: number[] = [];

  constructor(
    readonly view: CellView,
    readonly rect: Rect,
  ) {
    this.#columns = rect.right - rect.left + 1;
    this.#sums = [0, 1, 2].map(() => ({ values: new Float64Array(this.#columns), rows: 0 }));
  }

  /** Rows are added up only when a sum is asked for: most tables never ask. */
  add(row: number): void {
    this.#waiting.push(row);
  }

  #addWaiting(): void {
    for (const row of this.#waiting) {
      for (let c = 0; c < this.#columns; c++) {
        if (this.view.look(row, this.rect.left + c) !== LOOK_NUMBER) continue;
        const number = this.view.number(row, this.rect.left + c) ?? 0;
        for (const { values } of this.#sums) values[c] = (values[c] ?? 0) + number;
      }
      for (const sum of this.#sums) sum.rows++;
    }
    this.#waiting.length = 0;
  }

  afterTotal(): void {
    this.#addWaiting();
    for (const sum of this.#sums.slice(1)) this.#clear(sum);
  }

  afterBlank(): void {
    if (this.#waiting.length === 0 && this.#sums[2]?.rows === 0) return;
    this.#addWaiting();
    for (const sum of this.#sums.slice(2)) this.#clear(sum);
  }

  #clear(sum: { readonly values: Float64Array; rows: number }): void {
    sum.values.fill(0);
    sum.rows = 0;
  }

  /** True when most numbers of the row, zeros aside, are sums of at least two rows above it. */
  addsUp(row: number): boolean {
    this.#addWaiting();
    let agreeing = 0;
    let numbers = 0;
    for (let c = 0; c < this.#columns; c++) {
      if (this.view.look(row, this.rect.left + c) !== LOOK_NUMBER) continue;
      const number = this.view.number(row, this.rect.left + c) ?? 0;
      if (number === 0) continue;
      numbers++;
      if (this.#sums.some(({ values, rows }) => isSum(number, values[c] ?? 0, rows))) agreeing++;
    }
    return agreeing > 0 && agreeing * 2 >= numbers;
  }
}

const isSum = (number: number, sum: number, rows: number): boolean =>
  rows >= 2 && Math.abs(number - sum) <= Math.max(0.006 * Math.sqrt(rows), Math.abs(sum) * 1e-6);

interface RowPlace {
  readonly row: number;
  readonly bottom: number;
  readonly usual: Usual;
  readonly sums: RunningSums;
}

const isTotalsRow = (facts: RowFacts, { row, bottom, usual, sums }: RowPlace): boolean => {
  if (facts.hasTotalWord) {
    const isEmptier = facts.words * 2 <= usual.words || facts.filled * 2 <= usual.filled;
    return isEmptier || sums.addsUp(row) || (row === bottom && facts.words <= 1 && usual.words <= 1);
  }
  const isNameless = facts.words === 0 && facts.numbers > 0 && usual.words > 0;
  return isNameless && facts.filled * 2 <= Math.max(usual.filled, 2) && sums.addsUp(row);
};

/** One label alone, in a column that is empty in most rows or under no header. */
const isSectionRow = (facts: RowFacts, usual: Usual, rect: Rect, headers: readonly string[]): boolean => {
  if (facts.filled !== 1 || facts.words !== 1 || usual.filled < 3) return false;
  const column = facts.firstFilled - rect.left;
  return (usual.columnShare[column] ?? 0) < 0.5 || headers[column] === '';
};

/** The header printed again, as on a new page. */
const repeatsHeader = (view: CellView, rect: Rect, row: number, headers: readonly string[]): boolean => {
  let same = 0;
  for (let c = 0; c < headers.length; c++) {
    const header = headers[c] ?? '';
    if (header === '' || view.look(row, rect.left + c) !== LOOK_WORDS) continue;
    if (view.text(row, rect.left + c) !== header) return false;
    same++;
  }
  return same >= 2 && same * 2 >= headers.filter((header) => header !== '').length;
};

/** Words that say a note, or a lone long text, or one where accounts have nothing. */
const isNoteText = (text: string, columnShare: number, filled: number): boolean =>
  NOTE.test(normaliseText(text)) || (filled === 1 && (text.length > LONG_NOTE || columnShare < 0.2));

/** Last row that is no note. */
const withoutNotes = (view: CellView, rect: Rect, all: Facts, usual: Usual): number => {
  const isNote = (row: number): boolean => {
    const { filled, numbers, firstFilled } = all.of(row);
    if (filled === 0) return true;
    if (filled > 2 || numbers > 0 || usual.filled < 3) return false;
    return isNoteText(view.text(row, firstFilled), usual.columnShare[firstFilled - rect.left] ?? 0, filled);
  };
  let bottom = rect.bottom;
  while (bottom >= rect.top && isNote(bottom)) bottom--;
  return Math.max(bottom, rect.top - 1);
};

/** Sorts the rows below a header; `rect` is the part below it. */
export const readBodyRows = (view: CellView, rect: Rect, headers: readonly string[]): BodyOfTable => {
  if (rect.top > rect.bottom) return { bodyRows: new Int32Array(0), totalsRows: [], bottom: rect.top - 1 };
  const all = new Facts(view, rect);
  const usual = usualRow(view, rect, all);
  const bottom = withoutNotes(view, rect, all, usual);
  const rows: number[] = [];
  const totalsRows: number[] = [];
  const sums = new RunningSums(view, rect);
  for (let row = rect.top; row <= bottom; row++) {
    const facts = all.of(row);
    if (facts.filled === 0) {
      sums.afterBlank();
      continue;
    }
    if (isTotalsRow(facts, { row, bottom, usual, sums })) {
      totalsRows.push(row);
      sums.afterTotal();
    } else if (
      !isSectionRow(facts, usual, rect, headers) &&
      !(facts.numbers === 0 && repeatsHeader(view, rect, row, headers))
    ) {
      rows.push(row);
      sums.add(row);
    }
  }
  return { bodyRows: Int32Array.from(rows), totalsRows, bottom };
};
