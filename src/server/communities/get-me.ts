import type { Me } from '../../domain/communities/community.schema.ts'
import { asUser } from '../db/in-community.ts'
import type { House } from '../http/house.ts'
import type { SignedIn } from '../http/session.ts'
import { communitiesOf } from './communities.store.ts'

/** Who is signed in, and where that person may work. */
export async function getMe(house: House, { userId, userName, email }: SignedIn): Promise<Me> {
  const communities = await asUser(house.database.app, userId, (db) => communitiesOf(db, userId))
  return { id: userId, name: userName, email, communities }
}
