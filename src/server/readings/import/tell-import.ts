import type { Transaction } from 'kysely'
import type { DB } from '../../db/tables.ts'
import { notify } from '../../notifications/notify.ts'
import { importRow } from './imports.store.ts'
import type { StoredFile } from './stored-import.ts'

/** Tells the managers how an import ended, whoever began it: by then it may look at something else. */
export async function tellImport(
  { db, communityId }: { db: Transaction<DB>; communityId: string },
  id: string,
  outcome: 'committed' | 'failed',
) {
  const { files } = await importRow({ db, communityId }, id)
  const file = (files as unknown as StoredFile[])[0]?.name ?? ''
  const link = `/communities/${communityId}/readings/imports/${id}`
  await notify(
    { db, communityId },
    { to: 'managers', kind: 'import-finished', values: { file, outcome }, link },
  )
}
