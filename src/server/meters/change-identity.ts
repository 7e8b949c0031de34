import { eanDoubts } from '../../domain/meters/ean.ts'
import type { IdentityChange } from '../../domain/meters/meter-changes.schema.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import { getCommunity } from '../communities/get-community.ts'
import type { Work } from '../db/in-community.ts'
import { violates } from '../db/violates.ts'
import { Refusal } from '../http/refusal.ts'
import { standingOfMeter } from './as-meter.ts'
import { beginChange, type Version } from './begin-change.ts'
import { updateMeter } from './meter-changes.store.ts'
import { relist } from './meter-list.store.ts'
import type { StoredMeter } from './meters.store.ts'
import { updateReplacement } from './replacements.store.ts'

/**
 * Puts right what stays of a meter. Its EAN only as long as nothing is tied to it: no readings and no participation,
 * otherwise 409 with the reason. A meter number corrects the device of today; another device is `replaceDevice`.
 */
export async function changeIdentity(work: Work, meterId: string, change: IdentityChange, version: Version) {
  const before = await beginChange(work, meterId, version)
  if (change.ean !== undefined && change.ean !== before.ean) await mayHaveEan(work, before, change.ean)
  const { meterNumber, ...rest } = change
  const device = before.devices.find(({ from }) => from === null || from <= work.today)!
  const isFirst = device.from === null
  const existing = await updateMeter(work, meterId, {
    ...rest,
    ...(meterNumber !== undefined && isFirst ? { meterNumber } : {}),
  }).catch((error) => {
    // Somebody gave it to another meter in this very moment.
    throw violates(error, 'meters_ean_once') ? new Refusal(409, 'ean-exists', 'ean') : error
  })
  if (existing) throw new Refusal(409, 'ean-exists', 'ean', { extra: { meterId: existing } })
  if (meterNumber !== undefined && device.from !== null)
    await updateReplacement(work, meterId, device.from, meterNumber)
  await relist(work, [meterId])
  const was: Record<string, unknown> = { ...before, ...standingOfMeter(before, work.today) }
  await writeAuditLine(work, {
    action: 'meter.identity-changed',
    entityId: meterId,
    before: Object.fromEntries(Object.keys(change).map((name) => [name, was[name]])),
    after: change,
  })
}

async function mayHaveEan(work: Work, { dataUntil, operations }: StoredMeter, ean: string) {
  const { strictEan } = await getCommunity(work)
  if (strictEan && eanDoubts(ean).includes('ean-check-digit'))
    throw new Refusal(422, 'ean-check-digit', 'ean')
  if (dataUntil !== null) throw new Refusal(409, 'ean-has-readings', 'ean')
  if (operations.length > 0) throw new Refusal(409, 'ean-has-participation', 'ean')
}
