import { openDatabase } from '../../db/database.ts'
import { asSystem } from '../../db/in-community.ts'

type SystemWork = Parameters<Parameters<typeof asSystem>[2]>[0]

/**
 * A calculation on connections of its own, in one transaction. It sees the whole community: what one participant receives
 * hangs on what the others consume, also for somebody who may not see that.
 */
export async function inThread<T>(
  { url, communityId }: { url: string; communityId: string },
  calculate: (work: SystemWork) => Promise<T>,
): Promise<T> {
  const database = openDatabase(url)
  try {
    return await asSystem(database.app, communityId, calculate)
  } finally {
    await database.close()
  }
}
