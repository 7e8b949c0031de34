export const languages = ['fr', 'nl', 'de', 'en'] as const
export type Language = (typeof languages)[number]

/** Each language by its own name, so that whoever does not read the present one finds theirs. */
export const languageNames: Record<Language, string> = {
  fr: 'Français',
  nl: 'Nederlands',
  de: 'Deutsch',
  en: 'English',
}

/** The locale of each language in Belgium, for dates and numbers. */
export const localeOf = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-BE' } as const satisfies Record<
  Language,
  string
>
