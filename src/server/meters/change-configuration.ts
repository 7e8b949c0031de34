import { movePeriod } from '../../domain/meters/history.ts'
import type { NewConfiguration } from '../../domain/meters/meter.schema.ts'
import type { Period } from '../../domain/time/period.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { beginChange, type Version } from './begin-change.ts'
import { dsoExists } from './dsos.store.ts'
import { trimConfiguration, updateConfiguration } from './meter-changes.store.ts'
import { relist } from './meter-list.store.ts'

/**
 * Puts a configuration right, past, present or future, its first day included: the one before it ends where it begins.
 * Its own end stays. 404 when the meter has no such configuration, 409 when it would pass another.
 */
export async function changeConfiguration(
  work: Work,
  meterId: string,
  id: string,
  wanted: NewConfiguration,
  version: Version,
) {
  if (!(await dsoExists(work, wanted.dso))) throw new Refusal(422, 'dso-unknown', 'dso')
  const { configurations } = await beginChange(work, meterId, version)
  const before = configurations.find((configuration) => configuration.id === id)
  if (!before) throw new Refusal(404, 'not-found')
  let period: Period = before
  if (wanted.from !== before.from) {
    const plan = movePeriod(configurations, id, wanted.from)
    if (plan.conflict) throw new Refusal(409, plan.conflict, 'from')
    // Whichever moves away first makes room for the other: two may not be on one day, not even for a moment.
    const trims = plan.trimmed.map((trim) => () => trimConfiguration(work, trim.id, trim.after))
    const move = () => updateConfiguration(work, id, wanted, plan.moved)
    for (const step of wanted.from > before.from ? [move, ...trims] : [...trims, move]) await step()
    period = plan.moved
  } else await updateConfiguration(work, id, wanted, before)
  await relist(work, [meterId])
  const after = { ...wanted, ...period, from: wanted.from, id }
  await writeAuditLine(work, { action: 'meter.configuration-changed', entityId: meterId, before, after })
}
