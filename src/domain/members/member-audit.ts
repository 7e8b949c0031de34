import { maskedIban } from './iban.ts'
import type { MemberChange } from './member-record.schema.ts'
import { maskedNationalNumber } from './national-number.ts'

/** What the audit keeps of a record, for years and for whoever reads it: no register number, no whole IBAN. */
export function masked<T extends Pick<MemberChange, 'nationalNumber' | 'iban'>>(record: T): T {
  const shown = { ...record }
  if (shown.nationalNumber) shown.nationalNumber = maskedNationalNumber
  if (shown.iban) shown.iban = maskedIban(shown.iban)
  return shown
}
