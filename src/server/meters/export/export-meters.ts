import type { MeterExportQuery } from '../../../domain/meters/meter-list.schema.ts'
import type { Language } from '../../../domain/words/words.ts'
import type { WrittenTable } from '../../adapters/sheets/written-table.ts'
import { writeAuditLine } from '../../audit/write-audit-line.ts'
import { getCommunity } from '../../communities/get-community.ts'
import { inCommunity, type Scope } from '../../db/in-community.ts'
import { slices } from '../../db/slices.ts'
import type { House } from '../../http/house.ts'
import { sentence } from '../../http/sentence.ts'
import { allDsos } from '../dsos.store.ts'
import { idsMatching } from '../ids-matching.ts'
import { exportedCells } from './exported-cells.ts'
import { exportedMeters } from './exported-meters.store.ts'

type For = { language: Language; format: 'csv' | 'xlsx' }

/**
 * All meters of a filter in the order of the list, as a table to be written. Which ones is settled, and noted in the audit,
 * in one transaction; their rows are then read a slice at a time as the file is taken, each in a transaction of its own, so
 * that somebody who takes it slowly keeps no connection from the others. What is deleted meanwhile is left out.
 */
export async function exportMeters(
  { database }: Pick<House, 'database'>,
  scope: Scope,
  { sort, ...filter }: MeterExportQuery,
  { language, format }: For,
): Promise<WrittenTable> {
  const { ids, ...options } = await inCommunity(database.app, scope, async (work) => {
    const ids = await idsMatching(work, filter, sort)
    await writeAuditLine(work, {
      action: 'meters.exported',
      entityId: scope.communityId,
      after: { count: ids.length, format, sort, filter },
    })
    const { staleAfterDays } = await getCommunity(work)
    return { ids, dsos: await allDsos(work), staleAfterDays }
  })
  const { columns, cells } = exportedCells({ ...options, language, today: scope.today })
  const read = (slice: string[] | undefined) =>
    slice && inCommunity(database.app, scope, (work) => exportedMeters(work, slice))
  async function* rows() {
    const all = slices(ids)
    // The next slice is read while this one is written.
    let next = read(all[0])
    for (const i of all.keys()) {
      const meters = await next!
      next = read(all[i + 1])
      next?.catch(() => {}) // said when it is waited for; nobody waits any more when the file was given up
      for (const meter of meters) yield cells(meter)
    }
  }
  return { sheet: sentence(language, 'template.rows'), columns, rows: rows() }
}
