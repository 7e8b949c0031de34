import type { DirectoryMap, DirectoryMapQuery } from '../../../domain/communities/directory.schema.ts'
import type { House } from '../../http/house.ts'
import { publicMunicipalities } from './directory.store.ts'

/** Where there are communities to be found. */
export const mapPublicCommunities = async (
  { database }: House,
  asked: DirectoryMapQuery,
): Promise<DirectoryMap> => ({ municipalities: await publicMunicipalities(database.app, asked) })
