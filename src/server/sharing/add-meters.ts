import { mayTakePart } from '../../domain/sharing/may-take-part.ts'
import type { CandidateStanding } from '../../domain/sharing/operation.codes.ts'
import type { NewParticipations, ParticipationsAdded } from '../../domain/sharing/operation.schema.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { searchTerms } from '../http/search-terms.ts'
import { eansOf } from '../meters/eans-of.ts'
import { noteParticipations } from '../meters/note-participations.ts'
import { candidateIds } from './candidates.store.ts'
import { lockOperation } from './operations.store.ts'
import * as store from './participations.store.ts'

const told = 100 // of those that stand in the way

/**
 * Meters take part in an operation from a day on; holders and everything else of them stay as they are. All or none: 422
 * at a meter that is not here, 409 with the meters that already take part somewhere, and why.
 */
export async function addMeters(
  work: Work,
  operationId: string,
  { meterIds: named, matching, from, moving }: NewParticipations,
): Promise<ParticipationsAdded> {
  const asked = named ?? (await allMatching(work, operationId, { ...matching!, from, moving }))
  if (asked.length === 0) throw new Refusal(409, 'participations-none')
  const meterIds = [...new Set(asked)]
  const eans = await eansOf(work, meterIds)
  const unknown = asked.flatMap((id, i) =>
    eans.has(id) ? [] : [{ path: `meterIds.${i}`, code: 'meter-unknown' }],
  )
  if (unknown.length > 0)
    throw new Refusal(422, 'invalid-input', undefined, { errors: unknown.slice(0, told) })
  await lockOperation(work, operationId)
  const known = await store.lockParticipations(work, meterIds)
  const answers = meterIds.map((id) => ({
    id,
    ...mayTakePart(known.get(id) ?? [], operationId, from, moving),
  }))
  const meters = answers.flatMap((answer) =>
    'reason' in answer ? [{ id: answer.id, ean: eans.get(answer.id)!, reason: answer.reason }] : [],
  )
  if (meters.length > 0)
    throw new Refusal(409, 'participations-refused', undefined, {
      meters: meters.slice(0, told),
      total: meters.length,
    })
  const ends = answers.flatMap((answer) => ('ends' in answer && answer.ends ? [answer.ends] : []))
  await store.endParticipations(
    work,
    ends.map(({ id }) => id),
    from,
  )
  await store.insertParticipations(work, operationId, meterIds, from)
  await noteParticipations(work, { meterIds })
  await writeAuditLine(work, {
    action: 'operation.meters-added',
    entityId: operationId,
    before: ends,
    after: { meterIds, from, moving },
  })
  return { added: meterIds.length, moved: ends.length }
}

/** All candidates that are found, but for some; those of another operation only when they are to leave it. */
async function allMatching(
  work: Work,
  operationId: string,
  asked: NonNullable<NewParticipations['matching']> & Pick<NewParticipations, 'from' | 'moving'>,
): Promise<string[]> {
  const standings = moving(asked).filter((one) => !asked.standing || one === asked.standing)
  const ids = await candidateIds(work, operationId, { ...asked, terms: searchTerms(asked.q), standings })
  const except = new Set(asked.except)
  return ids.filter((id) => !except.has(id))
}

const moving = ({ moving }: Pick<NewParticipations, 'moving'>): CandidateStanding[] =>
  moving ? ['free', 'elsewhere'] : ['free']
