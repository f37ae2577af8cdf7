import { HashIndex, stir } from '../../hashIndex';

/** Numbers pairs of numbers in order of first appearance; equal pairs get the same number. */
export class PairIndex {
  readonly #index = new HashIndex();
  readonly #firsts: number[] = [];
  readonly #seconds: number[] = [];

  get count(): number {
    return this.#firsts.length;
  }

  add(first: number, second: number): number {
    const hash = stir(Math.imul(first, 0x01000193) ^ stir(second));
    let entry = this.#index.first(hash);
    while (entry >= 0 && (this.#firsts[entry] !== first || this.#seconds[entry] !== second))
      entry = this.#index.next(hash);
    if (entry >= 0) return entry;
    this.#firsts.push(first);
    this.#seconds.push(second);
    return this.#index.add(hash);
  }
}
