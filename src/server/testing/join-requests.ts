import { newId } from '../db/new-id.ts'
import type { TestHouse } from './test-house.ts'

/** A request to join that was confirmed and waits for an answer. */
export async function addJoinRequest(house: TestHouse, communityId: string): Promise<string> {
  const id = newId()
  await house.owner(
    `insert into join_requests (community_id, id, first_name, name, email, language, message, status, link_hash, expires_at, sent_at, confirmed_at)
     values ($1, $2, 'Anne', 'Peeters', 'anne@example.org', 'fr', '', 'open', sha256($3::bytea), now(), now(), now())`,
    [communityId, id, Buffer.from(id)],
  )
  return id
}
