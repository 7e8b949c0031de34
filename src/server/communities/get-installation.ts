import type { House } from '../http/house.ts'
import { installationIsEmpty } from './communities.store.ts'

/** Is this a first run, and through which other service may one sign in? Asked before anybody can; it tells nothing else. */
export async function getInstallation({ database, oidc }: House) {
  return { empty: await installationIsEmpty(database.app), oidc: oidc?.name ?? null }
}
