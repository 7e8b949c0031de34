import type { memberStatuses } from './member.codes.ts'
import type { MemberChange } from './member-record.schema.ts'

/** By what a community knows a member: once a manager has accepted it, a plain member no longer changes it. */
export const settledFields = ['name', 'firstName', 'enterpriseNumber'] as const

/**
 * What of a change of its own record a plain member may not make. It fills in everything while it waits for a manager;
 * afterwards what it is called, and its number, are the managers' to change. Its status never is its own.
 */
export function notOwn(status: (typeof memberStatuses)[number], change: MemberChange) {
  if (status === 'pending') return []
  return settledFields.filter((path) => path in change).map((path) => ({ path, code: 'managers-only' }))
}
