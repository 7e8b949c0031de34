import { hasRole, type Role } from './community.schema.ts'

/** A role that a group gave, and what the user had from people before it. */
export type GivenRole = { role: Role; before: Role | null }

type Held = {
  /** what the groups of the user give in this community; several: the highest counts */
  byGroups: Role[]
  /** the role now; null: no user of the community */
  role: Role | null
  /** how it came by it, when a group gave it */
  given: GivenRole | null
  /** how many others administer the community */
  otherAdmins: number
}

/**
 * What becomes of a role at a sign-in through a service that tells the groups of its users. A group raises and never lowers
 * what people have given by hand; when it is gone, what they gave is there again. The last administrator stays one.
 */
export function roleByGroups({ byGroups, role, given, otherAdmins }: Held): {
  role: Role | null
  given: GivenRole | null
} {
  const asked = byGroups.reduce<Role | null>(
    (most, each) => (most && hasRole(most, each) ? most : each),
    null,
  )
  // Somebody has changed it by hand since the group gave it: then the hand counts.
  const byHand = given?.role === role ? given.before : role
  const isMore = asked !== null && !(byHand && hasRole(byHand, asked))
  const next = isMore ? asked : byHand
  if (role === 'admin' && next !== 'admin' && otherAdmins === 0) return { role, given }
  return { role: next, given: isMore ? { role: asked, before: byHand } : null }
}
