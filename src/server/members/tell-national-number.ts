import type { Sealing } from '../adapters/sealing.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { recordOf } from './member-record.store.ts'
import { openNumber } from './national-number.ts'

/** The register number of a member in full; every time leaves a line of who asked. 404 when there is none. */
export async function tellNationalNumber(work: Work, sealing: Sealing, id: string): Promise<string> {
  const { sealedNumber } = await recordOf(work, id)
  const nationalNumber = await openNumber(work, sealing, id, sealedNumber)
  if (nationalNumber === null) throw new Refusal(404, 'not-found')
  await writeAuditLine(work, { action: 'member.national-number-read', entityId: id })
  return nationalNumber
}
