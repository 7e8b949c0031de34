import type { MemberRecord } from '../member-record.schema.ts'
import type { MemberColumn } from './columns.ts'

/** What an import may change of a member, and an undo puts back. Its register number is not in it: no file has one. */
export type MemberState = Omit<MemberRecord, 'nationalNumber'> & {
  id: string
  /** null: the next one is given when it is written */
  number: number | null
}

type Written = Pick<MemberState, Exclude<keyof MemberState, 'id'>>

/** What the cell of a column says of a member; null is an empty one. */
export function cellOf(member: Written, column: MemberColumn): string | number | null {
  const { homeAddress, billingAddress, representative, ...own } = member
  if (column in own) {
    const value = own[column as keyof typeof own]
    return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
  }
  const [part, name] = placeOf(column)
  const from = { homeAddress, billingAddress, representative }[part]
  return (from as Record<string, string | null> | null)?.[name] ?? null
}

type Part = 'homeAddress' | 'billingAddress' | 'representative'

/** The part of the record a column is in, and its name there. */
export function placeOf(column: MemberColumn): [part: Part, name: string] {
  const lowered = (from: string) => column.charAt(from.length).toLowerCase() + column.slice(from.length + 1)
  if (column.startsWith('billing')) return ['billingAddress', lowered('billing')]
  if (column.startsWith('representative')) return ['representative', lowered('representative')]
  return ['homeAddress', column]
}
