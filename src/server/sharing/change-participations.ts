import { changedParticipation, type KnownParticipation } from '../../domain/sharing/changed-participation.ts'
import type { ParticipationsChange } from '../../domain/sharing/operation.schema.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { searchTerms } from '../http/search-terms.ts'
import { eansOf } from '../meters/eans-of.ts'
import { noteParticipations } from '../meters/note-participations.ts'
import { lockOperation } from './operations.store.ts'
import { lockThese, otherDays, participationIds, updateParticipations } from './participations.store.ts'

const told = 100 // of those that stand in the way

/**
 * Many participations of an operation end on one day, or have another status from one day on: all of them, or none. 422 at
 * one that is not of this operation, 409 with the meters that cannot, and why.
 */
export async function changeParticipations(
  work: Work,
  operationId: string,
  { participationIds: named, matching, change }: ParticipationsChange,
): Promise<{ changed: number }> {
  await lockOperation(work, operationId)
  const asked = named ?? (await allMatching(work, operationId, matching!))
  const before = await lockThese(work, operationId, [...new Set(asked)])
  const known = new Set(before.map(({ id }) => id))
  const unknown = asked.flatMap((id, i) =>
    known.has(id) ? [] : [{ path: `participationIds.${i}`, code: 'participation-unknown' }],
  )
  if (unknown.length > 0)
    throw new Refusal(422, 'invalid-input', undefined, { errors: unknown.slice(0, told) })
  if (before.length === 0) return { changed: 0 }
  const others = await otherDays(work, before)
  const eans = await eansOf(
    work,
    before.map(({ meterId }) => meterId),
  )
  const changed: (KnownParticipation & { id: string })[] = []
  const refused: { id: string; ean: string; reason: string }[] = []
  for (const { id, meterId, ...days } of before) {
    const after = changedParticipation(days, change, { today: work.today, others: others.get(id) ?? [] })
    if ('code' in after) refused.push({ id: meterId, ean: eans.get(meterId)!, reason: after.code })
    else changed.push({ id, ...after })
  }
  if (refused.length > 0)
    throw new Refusal(409, 'participations-not-changed', undefined, {
      meters: refused.slice(0, told),
      total: refused.length,
    })
  await updateParticipations(work, changed)
  await noteParticipations(work, { meterIds: [...eans.keys()] })
  await writeAuditLine(work, {
    action: 'operation.participations-changed',
    entityId: operationId,
    before,
    after: { change, participations: changed },
  })
  return { changed: changed.length }
}

async function allMatching(
  work: Work,
  operationId: string,
  { when, q, except }: NonNullable<ParticipationsChange['matching']>,
): Promise<string[]> {
  const ids = await participationIds(work, operationId, { when, terms: searchTerms(q), today: work.today })
  const excepted = new Set(except)
  return ids.filter((id) => !excepted.has(id))
}
