import type { OwnOperations } from '../../domain/sharing/operation.schema.ts'
import type { Work } from '../db/in-community.ts'
import { ownMembers } from '../members/own-members.ts'
import { operationsOf } from './operations.store.ts'

/** The operations in which meters of whoever asks take or took part, on days on which it held them. */
export const listOwnOperations = async (work: Work): Promise<OwnOperations> => ({
  items: await operationsOf(work, await ownMembers(work)),
})
