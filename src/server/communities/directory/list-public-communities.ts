import type { DirectoryQuery } from '../../../domain/communities/directory.schema.ts'
import type { House } from '../../http/house.ts'
import { publicCommunities } from './directory.store.ts'

/** One page of the public directory, for whoever asks. */
export async function listPublicCommunities({ database }: House, asked: DirectoryQuery) {
  const { page, pageSize } = asked
  return { ...(await publicCommunities(database.app, asked)), page, pageSize }
}
