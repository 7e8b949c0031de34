/** The ten digits of an enterprise (BCE/KBO) or Belgian VAT number, whichever way it was typed: `BE 0202.239.951`. */
export function cleanEnterpriseNumber(typed: string): string {
  const digits = typed.replace(/[\s.\-–/]/g, '').replace(/^BE/i, '')
  // Older papers have it without the first zero.
  return /^\d{9}$/.test(digits) ? `0${digits}` : digits
}

/** Ten digits that begin with 0 or 1, of which the last two are 97 less the rest of the first eight divided by 97. */
export const isEnterpriseNumber = (digits: string): boolean =>
  /^[01]\d{9}$/.test(digits) && 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8))

/** `0202.239.951` */
export const groupEnterpriseNumber = (n: string): string => `${n.slice(0, 4)}.${n.slice(4, 7)}.${n.slice(7)}`
