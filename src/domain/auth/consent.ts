import { z } from 'zod'

/**
 * What people agree to (words/legal.*.json), each in the version of the day since which it stands as it is. A text that says
 * something new gets a new day: everybody is asked again, and what was agreed to before stays on record.
 */
export const legalVersions = { terms: '2026-11-27', privacy: '2026-11-27' } as const
export type LegalText = keyof typeof legalVersions
export const legalTexts = Object.keys(legalVersions) as [LegalText, ...LegalText[]]

/** Agreed, to the texts as they are now: whoever has seen older ones has to look again. */
export const consent = z.object({
  terms: z.literal(legalVersions.terms, 'consent-needed'),
  privacy: z.literal(legalVersions.privacy, 'consent-needed'),
})
export type Consent = z.output<typeof consent>

export const consents = z.object({
  /** newest first; of older versions too */
  given: z.array(z.object({ text: z.enum(legalTexts), version: z.string(), at: z.iso.datetime() })),
  /** the texts to whose present version nobody has agreed for this account */
  due: z.array(z.enum(legalTexts)),
})
export type Consents = z.output<typeof consents>

/** The texts that are to be agreed to, given what was. */
export const textsDue = (given: readonly { text: string; version: string }[]): LegalText[] =>
  legalTexts.filter((text) => !given.some((one) => one.text === text && one.version === legalVersions[text]))
