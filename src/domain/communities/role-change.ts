import { hasRole, type Role } from './community.schema.ts'

type Change = {
  /** the role of whoever asks for it */
  by: Role
  /** does somebody change its own role, or leave */
  isSelf: boolean
  from: Role
  /** null: no longer a user of the community */
  to: Role | null
  /** how many others administer the community */
  otherAdmins: number
}

/**
 * Why a role cannot change so; null when it can. Only an administrator gives and takes roles, everybody may leave, and a
 * community keeps an administrator.
 */
export function roleRefusal({
  by,
  isSelf,
  from,
  to,
  otherAdmins,
}: Change): 'admins-only' | 'last-admin' | null {
  const isLeaving = isSelf && to === null
  if (!isLeaving && by !== 'admin') return 'admins-only'
  if (from === 'admin' && to !== 'admin' && otherAdmins === 0) return 'last-admin'
  return null
}

/** Managers ask members to join; only an administrator asks somebody to manage or to administer. */
export const mayInvite = (by: Role, role: Role): boolean =>
  role === 'member' ? hasRole(by, 'manager') : by === 'admin'
