import type { Transaction } from 'kysely'
import { enterAsSystem } from '../../db/in-community.ts'
import type { DB } from '../../db/tables.ts'
import { Refusal } from '../../http/refusal.ts'
import { invitationIdOf, invitationOf, type StoredInvitation } from './invitations.store.ts'
import { communityOfToken, hashOf } from './token.ts'

/**
 * The invitation behind a link, locked. From here on the transaction works in its community, for nobody: whoever holds the
 * link is no user of it yet. 404 for a link that is not ours.
 */
export async function followLink(
  db: Transaction<DB>,
  token: string,
): Promise<{ communityId: string; invitation: StoredInvitation }> {
  const communityId = communityOfToken(token)
  await enterAsSystem(db, communityId)
  const id = await invitationIdOf({ db, communityId }, hashOf(token))
  const invitation = id && (await invitationOf({ db, communityId }, id, { locked: true }))
  if (!invitation) throw new Refusal(404, 'invitation-unknown')
  return { communityId, invitation }
}
