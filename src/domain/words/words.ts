export const languages = ['fr', 'nl', 'de', 'en'] as const
export type Language = (typeof languages)[number]

/** The locale of each language in Belgium, for dates and numbers. */
export const localeOf = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-BE' } as const satisfies Record<
  Language,
  string
>
