/** A national register number without its dots, dashes and blanks. */
export const cleanNationalNumber = (typed: string): string => typed.replace(/[\s.\-–/]/g, '')

export const isNationalNumber = (digits: string): boolean => /^\d{11}$/.test(digits)

/**
 * Do the last two digits fit the first nine: 97 less the rest of the division by 97. Whoever is born from 2000 on has a 2
 * before them in the sum. A number that does not is doubted, not refused.
 */
export function nationalNumberFits(digits: string): boolean {
  const check = Number(digits.slice(9))
  return [Number(digits.slice(0, 9)), Number(`2${digits.slice(0, 9)}`)].some((n) => 97 - (n % 97) === check)
}

/** What everybody sees of it: that there is one. */
export const maskedNationalNumber = '••.••.••-•••.••'

/** As on an identity card: `85.07.30-033.28`. */
export const groupNationalNumber = (n: string): string =>
  `${n.slice(0, 2)}.${n.slice(2, 4)}.${n.slice(4, 6)}-${n.slice(6, 9)}.${n.slice(9)}`
