import { isDeepStrictEqual } from 'node:util'
import { masked } from '../../domain/members/member-audit.ts'
import { displayName } from '../../domain/members/member-name.ts'
import { type MemberChange, unfitFor } from '../../domain/members/member-record.schema.ts'
import { notOwn } from '../../domain/members/own-record.ts'
import type { Sealing } from '../adapters/sealing.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { relistMetersOf } from '../meters/relist-meters-of.ts'
import { beginChange, type Version } from './begin-change.ts'
import { saveRecord } from './member-record.store.ts'
import { openNumber, sealNumber } from './national-number.ts'
import { tellChange } from './tell-change.ts'

/**
 * Changes what is in `change` and nothing else; null clears. 422 for what its kind of member cannot have. What is as it
 * was is no change: when nothing else is there, neither a version nor a line comes of it. Of its own record a plain member
 * changes what own-record.ts lets it.
 */
export async function changeMember(
  work: Work,
  sealing: Sealing,
  id: string,
  change: MemberChange,
  version: Version,
) {
  const { sealedNumber, ...stored } = await beginChange(work, id, version)
  // Opened only when the change is about it: whoever corrects a telephone number needs no key.
  const nationalNumber = 'nationalNumber' in change ? await openNumber(work, sealing, id, sealedNumber) : null
  const before = { ...stored, nationalNumber }
  const errors = unfitFor(stored.kind, { ...before, ...change })
  if (errors.length > 0) throw new Refusal(422, 'invalid-input', undefined, { errors })
  const fields = Object.keys(change) as (keyof MemberChange)[]
  const touched = fields.filter((field) => !isDeepStrictEqual(before[field], change[field]))
  if (touched.length === 0) return
  const only = (from: MemberChange): MemberChange =>
    Object.fromEntries(touched.map((field) => [field, from[field]]))
  if (work.role === 'member') {
    const refused = notOwn(stored.status, only(change))
    if (refused.length > 0) throw new Refusal(422, 'invalid-input', undefined, { errors: refused })
  }
  const { nationalNumber: newNumber, ...rest } = only(change)
  const sealed = newNumber === undefined ? undefined : await sealNumber(work, sealing, id, newNumber)
  await saveRecord(work, id, stored.version + 1, rest, { ...stored, ...rest }, sealed)
  if ('name' in rest || 'firstName' in rest) await relistMetersOf(work, [id])
  await writeAuditLine(work, {
    action: 'member.changed',
    entityId: id,
    before: masked(only(before)),
    after: masked(only(change)),
  })
  await tellChange(work, id, displayName({ ...stored, ...rest }))
}
