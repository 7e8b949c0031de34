import type { ImportCommitted, ImportFields } from '../../../domain/tables/import.schema.ts'
import type { Work } from '../../db/in-community.ts'
import { slices } from '../../db/slices.ts'
import { once } from '../../http/idempotency.ts'
import { Refusal } from '../../http/refusal.ts'
import { importMembers } from '../../members/import-members.ts'
import { applyChangeSet } from '../apply-change-set.ts'
import { beginChangeSet } from '../begin-change-set.ts'
import { changeSetOutcome } from '../change-sets.store.ts'
import { planImport } from './plan-import.ts'
import type { MetersFile } from './read-meters-file.ts'

/**
 * Carries out what a preview of this file showed, as one change set. 409 `preview-outdated` when it would do something
 * else by now, because somebody has changed a meter or a member since; 422 when rows are refused and it was not said that
 * they are to be left out, or when there is nothing to do.
 */
export async function commitImport(
  work: Work,
  file: MetersFile,
  {
    fileName,
    key,
    fingerprint,
    leaveOut,
  }: Pick<ImportFields, 'fingerprint' | 'leaveOut'> & { fileName: string; key: string | undefined },
): Promise<ImportCommitted> {
  if (!fingerprint) throw new Refusal(422, 'preview-needed', 'fingerprint')
  const submission = { key, what: 'meters-import', body: { fingerprint, leaveOut } }
  const changeSetId = await once(work, submission, async (id) => {
    await beginChangeSet(work)
    const plan = await planImport(work, file.rows, { lock: true })
    if (plan.fingerprint !== fingerprint) throw new Refusal(409, 'preview-outdated')
    if (plan.counts.refused > 0 && !leaveOut) throw new Refusal(422, 'rows-refused', 'leaveOut')
    if (plan.changes.length === 0) throw new Refusal(422, 'nothing-to-import', 'files')
    await importMembers(work, plan.members)
    const created = plan.changes.filter(({ before }) => !before).length
    await applyChangeSet(work, id, {
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
  return { changeSetId, ...(await changeSetOutcome(work, changeSetId)) }
}
