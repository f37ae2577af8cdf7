/**
 * What is left of a company's name without legal forms, signs and case, read sign by sign into a buffer: a list of half a
 * million names takes a tenth of a second this way; split and joined as texts it takes three.
 */
import { LEGAL_FORMS } from '../../../words/valueWords';
import { HashIndex, hashOfText, stir } from '../../hashIndex';
import { normaliseInto, normaliseText } from '../normalise';

const DROPPED: readonly string[] = [...LEGAL_FORMS, 'et', 'and'];
const POINT = 46;
const OTHER_WORD_SIGN = /^[\p{L}\p{N}]$/u;
/** Normalised, a text as long as a cell may be. */
const MOST_SIGNS = 32_767 * 2;
const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const WORD_SIGNS = Uint8Array.from({ length: 128 }, (_, code) => (isDigit(code) || isLetter(code) ? 1 : 0));
/** What \b takes for a part of a word. */
const isInWord = (code: number): boolean =>
  isLetter(code) || isDigit(code) || code === 95 || (code >= 65 && code <= 90);

const hashOfSigns = (signs: Uint16Array, from: number, to: number): number => {
  let hash = HASH_START;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (signs[i] ?? 0), HASH_FACTOR);
  return stir(hash);
};

const droppedWords = new HashIndex();
for (const word of DROPPED) {
  const hash = hashOfText(word);
  droppedWords.first(hash);
  droppedWords.add(hash);
}

const spells = (word: string, signs: Uint16Array, from: number): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== signs[from + i]) return false;
  return true;
};

const isDropped = (signs: Uint16Array, from: number, to: number): boolean => {
  const hash = hashOfSigns(signs, from, to);
  let entry = droppedWords.first(hash);
  while (entry >= 0) {
    const word = DROPPED[entry] ?? '';
    if (word.length === to - from && spells(word, signs, from)) return true;
    entry = droppedWords.next(hash);
  }
  return false;
};

/** Reads one name after the other; `signs` and `length` hold the core of the last one. */
export class NameCoreReader {
  readonly signs = new Uint16Array(MOST_SIGNS);
  length = 0;
  readonly #text = new Uint16Array(MOST_SIGNS);
  #textLength = 0;

  /** "SARL Dupont & Fils" and "DUPONT ET FILS" have the same core; a name of nothing but legal forms keeps them. */
  read(name: string): void {
    this.#normalise(name);
    const [text, signs] = [this.#text, this.signs];
    let length = 0;
    let wordStart = 0;
    for (let i = 0; i < this.#textLength; i++) {
      const code = text[i] ?? 0;
      if (code < 128 ? WORD_SIGNS[code] === 1 : this.#isOtherWordSign(i)) signs[length++] = code;
      else if (length > wordStart && !(code === POINT && this.#isInAbbreviation(i))) {
        if (isDropped(signs, wordStart, length)) length = wordStart;
        wordStart = length;
      }
    }
    if (length > wordStart && isDropped(signs, wordStart, length)) length = wordStart;
    this.length = length;
    if (length === 0) this.#takeAllWords();
  }

  /** Equal cores have equal hashes. */
  hash(): number {
    return hashOfSigns(this.signs, 0, this.length);
  }

  text(): string {
    let text = '';
    for (let i = 0; i < this.length; i++) text += String.fromCharCode(this.signs[i] ?? 0);
    return text;
  }

  #normalise(name: string): void {
    this.#textLength = normaliseInto(name, this.#text);
    if (this.#textLength >= 0) return;
    const text = normaliseText(name).slice(0, MOST_SIGNS);
    this.#textLength = text.length;
    for (let i = 0; i < text.length; i++) this.#text[i] = text.charCodeAt(i);
  }

  /** Letters beyond ASCII; some take two signs. */
  #isOtherWordSign(i: number): boolean {
    const code = this.#text[i] ?? 0;
    const at = code >= 0xdc00 && code < 0xe000 ? i - 1 : i;
    return OTHER_WORD_SIGN.test(
      code >= 0xd800 && code < 0xe000
        ? String.fromCharCode(this.#text[at] ?? 0, this.#text[at + 1] ?? 0)
        : String.fromCharCode(code),
    );
  }

  /** The points of "s.a.r.l" part no words: each stands between single letters. */
  #isInAbbreviation(i: number): boolean {
    const at = (index: number): number =>
      index >= 0 && index < this.#textLength ? (this.#text[index] ?? 0) : 0;
    return isLetter(at(i - 1)) && !isInWord(at(i - 2)) && isLetter(at(i + 1)) && !isInWord(at(i + 2));
  }

  #takeAllWords(): void {
    for (let i = 0; i < this.#textLength; i++) {
      const code = this.#text[i] ?? 0;
      if (code < 128 ? WORD_SIGNS[code] === 1 : this.#isOtherWordSign(i)) this.signs[this.length++] = code;
    }
  }
}

const shared = new NameCoreReader();

/** The core of one name, as a text. */
export const nameCore = (name: string): string => {
  shared.read(name);
  return shared.text();
};
