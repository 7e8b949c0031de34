import type { DeviceReplacement } from '../../domain/meters/meter-changes.schema.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { beginChange, type Version } from './begin-change.ts'
import { relist } from './meter-list.store.ts'
import { insertReplacement } from './replacements.store.ts'

/** Another device from a day on; the EAN and the readings go on. 409 when another came on that very day. */
export async function replaceDevice(
  work: Work,
  meterId: string,
  device: DeviceReplacement,
  version: Version,
) {
  const before = await beginChange(work, meterId, version)
  if (!(await insertReplacement(work, meterId, device))) throw new Refusal(409, 'device-same-day', 'from')
  await relist(work, [meterId])
  await writeAuditLine(work, {
    action: 'meter.device-replaced',
    entityId: meterId,
    before: { devices: before.devices },
    after: device,
  })
}
