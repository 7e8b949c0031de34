import { companySizes, memberKinds } from '../member.codes.ts'

// The columns of a table of members, in their order. Their titles are in domain/words (`memberColumn.<name>`). The national
// register number is none of them: it never leaves in a file.

const addressColumns = ['street', 'houseNumber', 'box', 'postalCode', 'city'] as const
export const memberColumns = [
  ...(['kind', 'name', 'firstName', 'email', 'phone'] as const),
  ...(['enterpriseNumber', 'vatLiable', 'size', 'socialTariff'] as const),
  ...addressColumns,
  ...(['billingStreet', 'billingHouseNumber', 'billingBox', 'billingPostalCode', 'billingCity'] as const),
  ...(['iban', 'accountHolder', 'representativeName', 'representativeEmail', 'representativePhone'] as const),
] as const
export type MemberColumn = (typeof memberColumns)[number]

/** Columns that a list of members has besides: they follow from other things. */
export const followingMemberColumns = ['status', 'joinedOn', 'meterCount'] as const

/** The words of the codes of a column, `memberKind`; null for one without a list. */
export const codesOfMember: Partial<Record<MemberColumn, { list: string; codes: readonly string[] }>> = {
  kind: { list: 'memberKind', codes: memberKinds },
  size: { list: 'companySize', codes: companySizes },
}
