import type { PublicCommunity } from '../../../domain/communities/directory.schema.ts'
import type { House } from '../../http/house.ts'
import { Refusal } from '../../http/refusal.ts'
import { publicCommunityOf } from './directory.store.ts'

/** One community of the public directory; 404 for any other, whether there is such a community or not. */
export async function getPublicCommunity({ database }: House, id: string): Promise<PublicCommunity> {
  const community = await publicCommunityOf(database.app, id)
  if (!community) throw new Refusal(404, 'not-found')
  return community
}
