import type { Work } from '../db/in-community.ts'
import { membersWithDocuments } from '../documents/find-document.ts'
import { membersEverHolding } from '../meters/members-ever-holding.ts'
import { deleteMembers as deleteRows, lockMembers } from './members.store.ts'

/**
 * Those of these members go who never hold a meter, have no document and for whom no user signs in; the ids of those that stay are answered,
 * and ids of nobody are left aside. Whoever undoes an import writes the audit line of the whole.
 */
export async function deleteMembers(work: Work, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  // Locked, so that nobody gives one of them a meter between the question and the deletion.
  const members = await lockMembers(work, ids)
  const there = members.map(({ id }) => id)
  const needed = await membersEverHolding(work, there)
  for (const id of await membersWithDocuments(work, there)) needed.add(id)
  for (const { id, userId } of members) if (userId) needed.add(id)
  await deleteRows(
    work,
    there.filter((id) => !needed.has(id)),
  )
  return there.filter((id) => needed.has(id))
}
