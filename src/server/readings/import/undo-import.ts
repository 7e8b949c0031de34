import { writeAuditLine } from '../../audit/write-audit-line.ts'
import { Refusal } from '../../http/refusal.ts'
import type { ImportWork } from './as-importer.ts'
import { overtakenBy, restoreDays } from './commit-days.store.ts'
import { importRow, oneAtATime, saveUndone } from './imports.store.ts'
import { restoreMonths } from './month-totals.store.ts'
import { noteChanged } from './note-changed.ts'

/**
 * Every day that an import wrote stands again exactly as before it. All or nothing: 409 when it is not committed (any
 * more), or when a later import changed one of its days, which is then to be undone first.
 */
export async function undoImport(work: ImportWork, id: string) {
  await oneAtATime(work, 'readings')
  const { state, counts, files } = await importRow(work, id)
  if (state !== 'committed') throw new Refusal(409, 'import-not-committed')
  if ((await overtakenBy(work, id)) !== undefined) throw new Refusal(409, 'import-overtaken')
  const meters = await restoreDays(work, id)
  await restoreMonths(work, id)
  await noteChanged(work, meters)
  await saveUndone(work, id)
  await writeAuditLine(work, {
    action: 'import.undone',
    entityId: id,
    before: { files: (files as { name: string }[]).map(({ name }) => name), counts },
  })
}
