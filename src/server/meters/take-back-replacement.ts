import type { LocalDay } from '../../domain/time/local-day.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { beginChange, type Version } from './begin-change.ts'
import { relist } from './meter-list.store.ts'
import { deleteReplacement } from './replacements.store.ts'

/** The device that came on a day did not come: the one before it goes on. 404 when none came on that day. */
export async function takeBackReplacement(work: Work, meterId: string, from: LocalDay, version: Version) {
  const before = await beginChange(work, meterId, version)
  if (!(await deleteReplacement(work, meterId, from))) throw new Refusal(404, 'not-found')
  await relist(work, [meterId])
  await writeAuditLine(work, {
    action: 'meter.device-taken-back',
    entityId: meterId,
    before: { devices: before.devices },
    after: { devices: before.devices.filter((device) => device.from !== from) },
  })
}
