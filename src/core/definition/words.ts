/** The languages every word on screen exists in. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. */
export type Words = Readonly<Record<Language, string>>;
