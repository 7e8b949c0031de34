import { newId } from '../db/new-id.ts'
import type { TestHouse } from './test-house.ts'

/** A document of a member and what it holds, as rows only. */
export async function addDocumentRows(house: TestHouse, communityId: string, memberId: string) {
  const sha256 = 'a'.repeat(64)
  await house.owner('insert into document_contents values ($1, $2)', [communityId, sha256])
  await house.owner(
    `insert into documents (community_id, id, member_id, name, type, size, sha256, actor)
     values ($1, $2, $3, 'Contract.pdf', 'pdf', 1, $4, 'X')`,
    [communityId, newId(), memberId, sha256],
  )
}
