import { keepFrenchSigns } from '../../words/keepFrenchSigns';
import type { Bilingual, Language } from '../../words/language';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** Figures as a sentence writes them. */
export const figureTexts = (language: Language) => {
  const as = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(LOCALES[language], options);
    return (value: number): string => format.format(value);
  };
  return {
    count: as({ maximumFractionDigits: 0 }),
    percent: as({ style: 'percent', maximumFractionDigits: 0 }),
    euros: as({ style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
    cents: as({ style: 'currency', currency: 'EUR', maximumFractionDigits: 2 }),
  };
};
export type FigureTexts = ReturnType<typeof figureTexts>;

const SLOT = /\{(\w+)(?: ([^|}]+)\|([^}]+))?\}/g;
const isOne = (figure: string, language: Language): boolean =>
  figure === '1' || (language === 'fr' && figure === '0');

/** The sentence with its {names} filled in; "{count compte|comptes}" takes the word its number asks for. */
export const fillWords = (
  sentence: Bilingual,
  values: Readonly<Record<string, string>>,
  language: Language,
): string => {
  const fill = (whole: string, name: string, one?: string, many?: string): string => {
    const figure = values[name];
    if (figure === undefined || one === undefined) return figure ?? whole;
    return `${figure} ${isOne(figure, language) ? one : (many ?? one)}`;
  };
  const text = sentence[language].replaceAll(SLOT, fill);
  return language === 'fr' ? keepFrenchSigns(text) : text;
};
