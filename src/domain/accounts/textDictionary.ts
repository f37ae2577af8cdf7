import { HashIndex, hashOfText } from '../hashIndex';

/** Different texts in order of first appearance. */
export class TextDictionary {
  readonly texts: string[] = [];
  readonly #index = new HashIndex();
  /** Exports repeat the cell above more often than any other. */
  #last = -1;

  /** Index of the text, added when new. */
  add(text: string): number {
    if (text !== this.texts[this.#last]) this.#last = this.#find(text);
    return this.#last;
  }

  #find(text: string): number {
    const hash = hashOfText(text);
    let entry = this.#index.first(hash);
    while (entry >= 0 && this.texts[entry] !== text) entry = this.#index.next(hash);
    if (entry >= 0) return entry;
    this.texts.push(text);
    return this.#index.add(hash);
  }
}
