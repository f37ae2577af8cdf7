/**
 * Finds things again by a 32-bit hash: open addressing in two typed arrays, what is found being the caller's own.
 * Taken where hundreds of thousands of texts or rows are told apart; a Map of them takes three times as long to fill and
 * its growing tables are moved by the garbage collector again and again.
 */
const FIRST_SLOTS = 64;

/** Mixed over all signs of a text (FNV-1a and a last stir); equal texts have equal hashes. */
export const hashOfText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return stir(hash);
};

/** Spreads what differs in a few bits over all 32. */
export const stir = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return once ^ (once >>> 13);
};

export class HashIndex {
  /** Entry + 1, 0 where free; a power of two, at least half of them free. */
  #slots = new Int32Array(FIRST_SLOTS);
  #hashes = new Int32Array(FIRST_SLOTS / 2);
  #count = 0;
  /** Where the last search stopped. */
  #slot = 0;

  /** The first entry of this hash, or −1; the caller compares what it stands for and asks for the next where it differs. */
  first(hash: number): number {
    this.#slot = hash & (this.#slots.length - 1);
    return this.#seek(hash);
  }

  next(hash: number): number {
    this.#slot = (this.#slot + 1) & (this.#slots.length - 1);
    return this.#seek(hash);
  }

  /** Adds an entry after a search that came to −1 and gives its number: 0, 1, 2, … */
  add(hash: number): number {
    if (this.#count === this.#hashes.length) {
      this.#grow();
      this.#slot = this.#freeSlot(hash);
    }
    this.#hashes[this.#count] = hash;
    this.#slots[this.#slot] = ++this.#count;
    return this.#count - 1;
  }

  #seek(hash: number): number {
    const mask = this.#slots.length - 1;
    for (;;) {
      const entry = (this.#slots[this.#slot] ?? 0) - 1;
      if (entry < 0 || this.#hashes[entry] === hash) return entry;
      this.#slot = (this.#slot + 1) & mask;
    }
  }

  #freeSlot(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = new Int32Array(hashes.length * 2);
    for (let entry = 0; entry < this.#count; entry++)
      this.#slots[this.#freeSlot(hashes[entry] ?? 0)] = entry + 1;
  }
}
