const VOWEL = /^[aàâäeéèêëiîïoôöuùûü]/i;

/** « de Martin », « d’Auvergne ». Before an h both are said, by the name: « de » is never wrong to read. */
export const ofFrench = (name: string): string => (VOWEL.test(name) ? `d’${name}` : `de ${name}`);
