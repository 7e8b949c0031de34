import type { KeyAssignment } from '../../domain/sharing/key-assignment.schema.ts'
import type { Work } from '../db/in-community.ts'
import { assignmentsOf, countUses, deleteRejected } from './key-assignments.store.ts'

/** Where a key was proposed, in any of its versions, and what came of it, the newest first. */
export const usesOfKey = (work: Work, keyId: string): Promise<KeyAssignment[]> =>
  assignmentsOf(work, { keyId })

/** In how many operations each of these keys waits, is, was or will be in force; those without any are left out. */
export const countUsesOfKeys = (work: Work, keyIds: string[]): Promise<Map<string, number>> =>
  countUses(work, keyIds)

/** That a key was rejected is forgotten, so that it can be deleted. */
export const forgetRejectedKey = (work: Work, keyId: string) => deleteRejected(work, keyId)
