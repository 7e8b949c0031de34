import { hasRole } from '../../../domain/communities/community.schema.ts'
import type { LocalDay } from '../../../domain/time/local-day.ts'
import { type CopyWork, copyTransaction } from '../../db/copy-transaction.ts'
import type { Database } from '../../db/database.ts'
import { enterAs, enterAsSystem } from '../../db/in-community.ts'
import { Refusal } from '../../http/refusal.ts'

/** For whom an import works, and on which day; `userId` null: whoever holds the machine, on its command line. */
export type Importer = { communityId: string; userId: string | null; userName: string; today: LocalDay }
export type ImportWork = CopyWork & Importer

/** One transaction of an import, which may take as long as it needs; refused when its user manages nothing here any more. */
export function asImporter<T>(
  database: Database,
  importer: Importer,
  work: (work: ImportWork) => Promise<T>,
): Promise<T> {
  const { communityId, userId } = importer
  return copyTransaction(database, async (copy) => {
    if (userId === null) await enterAsSystem(copy.db, communityId)
    else if (!hasRole(await enterAs(copy.db, { communityId, userId }), 'manager'))
      throw new Refusal(403, 'role-too-low')
    return work({ ...copy, ...importer })
  })
}
