import type { Language } from '../../src/words/language';

/**
 * The form of a formula (method R23): a ";" outside texts, sheet names and braces separates arguments, as French Excel
 * writes them; without one it is English.
 */
export const formulaLanguage = (formula: string): Language => {
  let quote = '';
  let depth = 0;
  for (const sign of formula) {
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (sign === ';' && depth === 0) return 'fr';
  }
  return 'en';
};
