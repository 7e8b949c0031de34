import { electronicFormatIBAN, friendlyFormatIBAN, isValidIBAN } from 'ibantools'

/** An IBAN without blanks, in capitals. */
export const cleanIban = (typed: string): string => electronicFormatIBAN(typed) ?? ''

/** The length of its country, and the check of its digits. */
export const isIban = (iban: string): boolean => isValidIBAN(iban)

/** In groups of four: `BE68 5390 0754 7034`. */
export const groupIban = (iban: string): string => friendlyFormatIBAN(iban) ?? iban

/** For records that many may read: the country and the last four. */
export const maskedIban = (iban: string): string => `${iban.slice(0, 2)}•• •••• ${iban.slice(-4)}`
