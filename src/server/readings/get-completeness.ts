import type { Completeness, CompletenessQuery } from '../../domain/readings/completeness.schema.ts'
import { countStates, monthsOf } from '../../domain/readings/completeness.ts'
import { overlaps } from '../../domain/time/period.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { isMember } from '../members/find-member.ts'
import { isMeter } from '../meters/find-meter.ts'
import { isOperation } from '../meters/find-operation.ts'
import { nameMeters } from '../meters/name-meters.ts'
import { completenessOf, type LetteredMeter } from './completeness-of.ts'

/** How complete the readings are: each meter’s expected days, and the months. Meters in order of their EANs; 404 when asked of what is not there. */
export async function getCompleteness(work: Work, query: CompletenessQuery): Promise<Completeness> {
  await mustExist(work, query)
  const { from, until } = query
  const found = await completenessOf(work, query)
  const holders = new Map(found.map((meter) => [meter.id, holderOf(meter, query)]))
  const names = await nameMeters(
    work,
    found.map(({ id }) => id),
    [...holders.values()].flatMap((id) => id ?? []),
  )
  const meters = found
    .map(({ id, days }) => {
      const { ean, meterNumber } = names.meters.get(id)!
      const holderId = holders.get(id)
      const holder = holderId ? { id: holderId, name: names.members.get(holderId)! } : null
      return { id, ean, meterNumber, holder, days, counts: countStates([days]) }
    })
    .toSorted((a, b) => (a.ean < b.ean ? -1 : 1))
  const all = meters.map(({ days }) => days)
  return { from, until, meters, counts: countStates(all), months: monthsOf(query, all, work.today) }
}

/** Who held it last on these days; of a member’s meters, the member. */
function holderOf({ held }: LetteredMeter, { memberId, ...asked }: CompletenessQuery): string | undefined {
  if (memberId) return memberId
  const inTime = held.filter((period) => overlaps(period, asked))
  return inTime.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]?.memberId
}

async function mustExist(work: Work, { meterId, operationId, memberId }: CompletenessQuery) {
  const isThere =
    (!meterId || (await isMeter(work, meterId))) &&
    (!operationId || (await isOperation(work, operationId))) &&
    (!memberId || (await isMember(work, memberId)))
  if (!isThere) throw new Refusal(404, 'not-found')
}
