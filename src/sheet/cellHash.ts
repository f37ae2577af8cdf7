/**
 * Hash of a run of cells, to tell later whether they still hold what was written: two 32-bit multiplicative hashes
 * (the widely used cyrb53 mix) give 53 bits, enough that an edited cell is not taken for an untouched one.
 * Not a cryptographic hash: nobody gains by forging a score in his own workbook, and SubtleCrypto would make it asynchronous.
 */
import type { RawCell } from './cellGrid';

/** Rows of one column that share a hash. */
export const HASHED_ROWS = 1000;

const mix = (state: Int32Array, code: number): void => {
  state[0] = Math.imul((state[0] ?? 0) ^ code, 2654435761);
  state[1] = Math.imul((state[1] ?? 0) ^ code, 1597334677);
};

const finish = (state: Int32Array): string => {
  const a = state[0] ?? 0;
  const b = state[1] ?? 0;
  const low = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  const high = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
};

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

/** Numbers by their bits: writing them out as text would cost more than all the rest. */
const mixNumber = (state: Int32Array, value: number): void => {
  double[0] = value === 0 ? 0 : value;
  mix(state, words[0] ?? 0);
  mix(state, words[1] ?? 0);
};

/** Takes cells one after the other and gives one hash per `HASHED_ROWS` of them. */
export class CellHasher {
  readonly #hashes: string[] = [];
  #state = Int32Array.of(0x6dc_917, 0x41c6ce57);
  #count = 0;

  add(value: RawCell): void {
    if (typeof value === 'number') {
      mixNumber(this.#state, value);
    } else {
      const text = value === null ? '' : String(value);
      for (let i = 0; i < text.length; i++) mix(this.#state, text.charCodeAt(i));
    }
    mix(this.#state, typeof value === 'number' ? 0x2f_ffff : 0x1f_ffff);
    this.#count++;
    if (this.#count % HASHED_ROWS === 0) this.#close();
  }

  /** Hashes of all cells added; the last one may stand for fewer rows. */
  hashes(): string[] {
    return this.#count % HASHED_ROWS === 0 ? [...this.#hashes] : [...this.#hashes, finish(this.#state)];
  }

  #close(): void {
    this.#hashes.push(finish(this.#state));
    this.#state = Int32Array.of(0x6dc_917, 0x41c6ce57);
  }
}

export const hashCells = (values: Iterable<RawCell>): string[] => {
  const hasher = new CellHasher();
  for (const value of values) hasher.add(value);
  return hasher.hashes();
};
