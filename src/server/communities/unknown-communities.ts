import { asSystem } from '../db/in-community.ts'
import type { House } from '../http/house.ts'
import { lockCommunity } from './communities.store.ts'

/** Those of the ids that are no community here: whoever configured them mistyped one. */
export async function unknownCommunities({ database }: Pick<House, 'database'>, ids: string[]) {
  const unknown: string[] = []
  for (const id of new Set(ids)) if (!(await asSystem(database.app, id, lockCommunity))) unknown.push(id)
  return unknown
}
