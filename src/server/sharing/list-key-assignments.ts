import type { KeyAssignment } from '../../domain/sharing/key-assignment.schema.ts'
import type { Work } from '../db/in-community.ts'
import { assignmentsOf } from './key-assignments.store.ts'

/** Every key that an operation had, has, will have, waits for or was refused, the newest first. */
export const listKeyAssignments = (work: Work, operationId: string): Promise<KeyAssignment[]> =>
  assignmentsOf(work, { operationId })
