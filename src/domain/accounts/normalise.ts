/** Words in one form, so that "Évolution  ", "évolution" and "EVOLUTION" are the same. */
const BLANKS = /\s+/gu;

const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const BLANK = 32;
/** Latin letters and signs end here; nearly all texts hold nothing beyond. */
const LATIN_END = 0x250;

/** Lower case, no accents, ligatures undone, single blanks. */
export const normaliseText = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : (normaliseLatin(text) ?? normaliseAny(text));

const normaliseAny = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(BLANKS, ' ')
    .trim();

/** What each Latin sign alone becomes, by normaliseAny itself; 0 where that is not one sign. */
const LATIN = Uint16Array.from({ length: LATIN_END }, (_, code) => {
  const normal = normaliseAny(`a${String.fromCharCode(code)}a`).slice(1, -1);
  return normal.length === 1 ? normal.charCodeAt(0) : 0;
});

/** Long texts are left to normaliseAny. */
const signs = new Uint16Array(256);

const normaliseLatin = (text: string): string | null => {
  const length = normaliseInto(text, signs);
  return length < 0 ? null : String.fromCharCode(...signs.subarray(0, length));
};

/** Writes the normalised signs of a text and tells how many; −1 where a sign is not Latin, becomes several, or does not fit. */
export const normaliseInto = (text: string, into: Uint16Array): number => {
  if (text.length > into.length) return -1;
  let length = 0;
  let last = BLANK;
  for (let i = 0; i < text.length; i++) {
    const sign = LATIN[text.charCodeAt(i)] ?? 0;
    if (sign === 0) return -1;
    if (sign !== BLANK || last !== BLANK) into[length++] = sign;
    last = sign;
  }
  return last === BLANK && length > 0 ? length - 1 : length;
};

/** Words of a header: camelCase, underscores, digits and signs part them; "N°" is "n". */
export const headerWords = (header: string): string[] => {
  const parted = header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2');
  return normaliseText(parted.replace(/%/g, ' pct ').replace(/°/g, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
};

/** Compared without blanks, "CUSTOMERNAME" is "customer name". */
export const squeeze = (words: readonly string[]): string => words.join('');
