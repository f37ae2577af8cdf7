import type { Language } from '../words/language';

/** Language of the page now: the pane writes the user's choice there. */
export const spokenLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'fr');

/** French unless Office shows itself in another language; then English. */
export const languageOf = (displayLanguage: string): Language =>
  /^fr\b/i.test(displayLanguage) ? 'fr' : 'en';
