/** An EAN as typed or pasted, down to its digits: without spaces, dots, dashes and what Excel wraps around it (`="…"`, a leading `'`). What is no digit stays, so that it can be refused. */
export function cleanEan(text: string): string {
  const unwrapped = /^\s*="?(.*?)"?\s*$/.exec(text)?.[1] ?? text
  return unwrapped.replace(/^\s*'/, '').replace(/[\s.\u2010-\u2015\u2212-]/g, '')
}

/** Exactly 18 digits; the text must have been cleaned. */
export const isEan = (clean: string): boolean => /^\d{18}$/.test(clean)

/** GS1 check digit of the first 17 digits: from the right weights 3, 1, 3, 1 …, then (10 − sum mod 10) mod 10. */
export function eanCheckDigit(first17: string): number {
  let sum = 0
  for (let i = 0; i < 17; i++) sum += Number(first17[i]) * (i % 2 === 0 ? 3 : 1)
  return (10 - (sum % 10)) % 10
}

export type EanDoubt = 'ean-check-digit' | 'ean-prefix'

/** What is doubtful about an EAN of 18 digits, without being refused: a wrong check digit, a prefix other than Belgium's 541. */
export function eanDoubts(ean: string): EanDoubt[] {
  const doubts: EanDoubt[] = []
  if (eanCheckDigit(ean.slice(0, 17)) !== Number(ean[17])) doubts.push('ean-check-digit')
  if (!ean.startsWith('541')) doubts.push('ean-prefix')
  return doubts
}

/** An EAN in groups of six, whole or while it is typed: `541449 123456 789012`. */
export const groupEan = (ean: string): string => (cleanEan(ean).match(/.{1,6}/gsu) ?? []).join(' ')
