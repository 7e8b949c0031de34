import type { z } from 'zod'
import type { installation } from '../../domain/communities/community.schema.ts'
import type { House } from '../http/house.ts'
import { installationIsEmpty } from './communities.store.ts'

/** Is this a first run, who may create communities, and through which other service may one sign in? Asked before anybody can sign in; it tells nothing else. */
export async function getInstallation({
  database,
  newCommunities,
  oidc,
}: House): Promise<z.output<typeof installation>> {
  return { empty: await installationIsEmpty(database.app), newCommunities, oidc: oidc?.name ?? null }
}
