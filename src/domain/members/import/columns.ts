import alsoMetersNamed from '../../meters/import/also-named.json' with { type: 'json' }
import { serverWords } from '../../words/server-words.ts'
import { companySizes, memberKinds } from '../member.codes.ts'
import alsoNamed from './also-named.json' with { type: 'json' }

// The columns of a table of members, in their order: what the template has, what an import reads and what the export of the
// list writes. Their titles are in domain/words (`memberColumn.<name>`). The national register number is none of them: it
// neither leaves nor comes in a file, whose content nobody seals.

export const homeColumns = ['street', 'houseNumber', 'box', 'postalCode', 'city'] as const
export const memberColumns = [
  ...(['number', 'kind', 'name', 'firstName', 'email', 'phone'] as const),
  ...(['enterpriseNumber', 'vatLiable', 'size', 'socialTariff'] as const),
  ...homeColumns,
  ...(['billingStreet', 'billingHouseNumber', 'billingBox', 'billingPostalCode', 'billingCity'] as const),
  ...(['iban', 'accountHolder', 'representativeName', 'representativeEmail', 'representativePhone'] as const),
] as const
export type MemberColumn = (typeof memberColumns)[number]

/** Columns that a list of members has besides: they follow from other things. */
export const followingMemberColumns = ['status', 'joinedOn', 'meterCount'] as const
/** What an import leaves aside, so that it is told. */
export const asideMemberColumns = [...followingMemberColumns, 'nationalNumber'] as const

const yesNo = ['yes', 'no'].map((code) => ({ code, word: `memberTable.${code}` }))
const coded = (list: string, codes: readonly string[]) =>
  codes.map((code) => ({ code, word: `${list}.${code}` }))

/** What a cell of a column can say, when that is a list: each code with the key of its word. */
export const choicesOfMember: Partial<Record<MemberColumn, { code: string; word: string }[]>> = {
  kind: coded('memberKind', memberKinds),
  size: coded('companySize', companySizes),
  vatLiable: yesNo,
  socialTariff: yesNo,
}

/** These are called as in a table of meters, which names its holders: one file may be a table of both. */
const asOfMeters: Partial<Record<string, keyof typeof alsoMetersNamed>> = {
  street: 'street',
  houseNumber: 'houseNumber',
  box: 'box',
  postalCode: 'postalCode',
  city: 'city',
  email: 'holderEmail',
  firstName: 'holderFirstName',
  name: 'holderName',
  kind: 'holderKind',
}
const words = Object.values(serverWords)
const also: Partial<Record<string, readonly string[]>> = alsoNamed

function titles(list: string, column: string): string[] {
  const ours = words.map((word) => word[list]![column]!)
  const ofMeters = asOfMeters[column]
  const theirs = ofMeters
    ? [...words.map((word) => word.column![ofMeters]!), ...alsoMetersNamed[ofMeters]]
    : []
  return [...new Set([...ours, ...theirs, ...(also[column] ?? [])])]
}

/** The titles under which `matchColumns` finds each column, and what an import leaves aside. */
export const memberColumnNames: Record<string, string[]> = Object.fromEntries([
  ...memberColumns.map((column) => [column, titles('memberColumn', column)]),
  ...asideMemberColumns.map((column) => [column, titles('otherMemberColumn', column)]),
])
