import type { Community } from '../../domain/communities/community.schema.ts'
import type { Work } from '../db/in-community.ts'
import { nameOfCommunity } from './communities.store.ts'

/** Name and region of this community, for whom it is written about, whatever the user's role is. */
export const nameCommunity = (
  work: Pick<Work, 'db' | 'communityId'>,
): Promise<Pick<Community, 'name' | 'region'>> => nameOfCommunity(work)
