/** Words in one form, so that "Évolution  ", "évolution" and "EVOLUTION" are the same. */
const BLANKS = /\s+/gu;

const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** Lower case, no accents, ligatures undone, single blanks. */
export const normaliseText = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : normaliseAny(text);

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
