import type { ImportCommitted, ImportFields } from '../../domain/tables/import.schema.ts'
import type { PlannedRow } from '../../domain/tables/planned-row.ts'
import { applyChangeSet } from '../change-sets/apply-change-set.ts'
import { beginChangeSet } from '../change-sets/begin-change-set.ts'
import { outcomeOf } from '../change-sets/outcome-of.ts'
import type { Work } from '../db/in-community.ts'
import { slices } from '../db/slices.ts'
import { once } from '../http/idempotency.ts'
import { Refusal } from '../http/refusal.ts'
import { importMembers } from '../members/import-members.ts'
import type { ImportKind } from './import-kind.ts'
import type { TableFile } from './read-table-file.ts'

/**
 * Carries out what a preview of this file showed, as one change set. 409 `preview-outdated` when it would do something
 * else by now, because somebody has changed one of them since; 422 when rows are refused and it was not said that
 * they are to be left out, or when there is nothing to do.
 */
export async function commitImport<Row extends PlannedRow<string>, State extends { id: string }>(
  work: Work,
  kind: ImportKind<Row, State>,
  file: TableFile,
  {
    fileName,
    key,
    fingerprint,
    leaveOut,
  }: Pick<ImportFields, 'fingerprint' | 'leaveOut'> & { fileName: string; key: string | undefined },
): Promise<ImportCommitted> {
  if (!fingerprint) throw new Refusal(422, 'preview-needed', 'fingerprint')
  const submission = { key, what: `${kind.things.table}-import`, body: { fingerprint, leaveOut } }
  const changeSetId = await once(work, submission, async (id) => {
    await beginChangeSet(work)
    const plan = await kind.plan(work, file.rows, { lock: true })
    if (plan.fingerprint !== fingerprint) throw new Refusal(409, 'preview-outdated')
    if (plan.counts.refused > 0 && !leaveOut) throw new Refusal(422, 'rows-refused', 'leaveOut')
    if (plan.changes.length === 0) throw new Refusal(422, 'nothing-to-import', 'files')
    await importMembers(work, plan.members)
    const created = plan.changes.filter(({ before }) => !before).length
    await applyChangeSet(work, kind.things, id, {
      asked: { kind: 'import', fileName },
      createdMembers: plan.members.map((member) => member.id),
      changes: slices(plan.changes),
      counts: () => ({
        created,
        changed: plan.changes.length - created,
        unchanged: plan.counts.unchanged,
        refused: plan.counts.refused,
      }),
    })
  })
  return { changeSetId, ...(await outcomeOf(work, changeSetId)) }
}
