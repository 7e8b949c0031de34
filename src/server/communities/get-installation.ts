import type { House } from '../http/house.ts'
import { installationIsEmpty } from './communities.store.ts'

/** Is this a first run? Asked before anybody can sign in; it tells nothing else. */
export async function getInstallation({ database }: House): Promise<{ empty: boolean }> {
  return { empty: await installationIsEmpty(database.app) }
}
