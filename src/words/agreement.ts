/**
 * Sentences whose words agree with the number before them, for texts outside the pane (whose wording has its own plurals):
 * agreeFr`${3} visite(s) reçue(s)` → "3 visites reçues". Only the words written here agree; what is put into them never does.
 * Writing both forms at each place would double the sentence; rewriting the finished text would touch names that hold "(s)".
 */
type Value = string | number | undefined;

const MARK = /\((e?s)\)/g;

const agreeing =
  (isOne: (count: number) => boolean) =>
  (words: TemplateStringsArray, ...values: readonly Value[]): string => {
    let count = NaN;
    return words.reduce((text, part, at) => {
      const value = values[at - 1];
      if (typeof value === 'number') count = value;
      const ending = isOne(count) ? '' : '$1';
      return `${text}${value ?? ''}${Number.isNaN(count) ? part : part.replace(MARK, ending)}`;
    }, '');
  };

/** None and one and a half are still one in French. */
export const agreeFr = agreeing((count) => Math.abs(count) < 2);
export const agreeEn = agreeing((count) => Math.abs(count) === 1);
