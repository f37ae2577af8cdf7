export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** One wording per language. */
export type Bilingual = Readonly<Record<Language, string>>;
