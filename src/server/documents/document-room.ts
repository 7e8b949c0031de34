import { roomLeft } from '../../domain/documents/document-room.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { bytesOfDocuments } from './documents.store.ts'

/** How many bytes the documents of the community take, and how many they may. */
export const documentRoom = async (work: Work, limit: number) => ({
  used: await bytesOfDocuments(work),
  limit,
})

/**
 * 409 when a file of this size does not fit any more. Asked before the file is kept: of two that arrive at the same moment both
 * may be told that they fit.
 */
export async function refuseFull(work: Work, size: number, limit: number) {
  const room = await documentRoom(work, limit)
  if (size > roomLeft(room))
    throw new Refusal(409, 'documents-full', undefined, { params: { gigabytes: limit / 1e9 } })
}
