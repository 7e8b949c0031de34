import type { SharingRules } from '../../domain/sharing/share-day.ts'
import type { DatedRules } from '../../domain/sharing/sharing-rules.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import { eurosPerKwhOf, priceOf } from '../../domain/units/money.ts'
import type { Work } from '../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** Everything that was ever said about how an operation counts, in order of the days. */
export async function rulesOf({ db, communityId }: In, operationId: string): Promise<DatedRules[]> {
  const rules = await db
    .selectFrom('operation_rules')
    .select(['from_day as from', 'own_injection', 'giving_back', 'price', 'producer_price'])
    .where('community_id', '=', communityId)
    .where('operation_id', '=', operationId)
    .orderBy('from_day')
    .execute()
  const producers = await db
    .selectFrom('operation_producers')
    .select(['from_day as from', 'meter_id as meterId', 'coefficient'])
    .where('community_id', '=', communityId)
    .where('operation_id', '=', operationId)
    .orderBy('position')
    .execute()
  const producersFrom = Map.groupBy(producers, ({ from }) => from)
  return rules.map(({ from, own_injection, giving_back, price, producer_price }) => ({
    from,
    ownInjection: own_injection as SharingRules['ownInjection'],
    givingBack: givingBackOf(
      giving_back as SharingRules['givingBack']['by'],
      (producersFrom.get(from) ?? []).map(({ from: _, ...one }) => one),
    ),
    price: euros(price),
    producerPrice: euros(producer_price),
  }))
}

const euros = (price: number | null) => (price === null ? null : eurosPerKwhOf(price))
const stored = (price: number | null) => (price === null ? null : priceOf(price))

function givingBackOf(
  by: SharingRules['givingBack']['by'],
  producers: { meterId: string; coefficient: number }[],
): SharingRules['givingBack'] {
  if (by === 'injection') return { by }
  if (by === 'coefficients') return { by, producers }
  return { by, meterIds: producers.map(({ meterId }) => meterId) }
}

/** From a day on until the next ones; those that begin on the same day are replaced. */
export async function saveRules(
  work: In,
  operationId: string,
  { from, ownInjection, givingBack, price, producerPrice }: DatedRules,
) {
  await deleteRules(work, operationId, from)
  const of = { community_id: work.communityId, operation_id: operationId, from_day: from }
  await work.db
    .insertInto('operation_rules')
    .values({
      ...of,
      own_injection: ownInjection,
      giving_back: givingBack.by,
      price: stored(price),
      producer_price: stored(producerPrice),
    })
    .execute()
  const producers =
    givingBack.by === 'priority'
      ? givingBack.meterIds.map((meterId) => ({ meterId, coefficient: 0 }))
      : givingBack.by === 'coefficients'
        ? givingBack.producers
        : []
  if (producers.length === 0) return
  const rows = producers.map(({ meterId, coefficient }, position) => ({
    ...{ ...of, meter_id: meterId, position, coefficient },
  }))
  await work.db.insertInto('operation_producers').values(rows).execute()
}

/** Those that begin on this day; the ones before go on. */
export async function deleteRules({ db, communityId }: In, operationId: string, from: LocalDay) {
  await db
    .deleteFrom('operation_rules')
    .where('community_id', '=', communityId)
    .where('operation_id', '=', operationId)
    .where('from_day', '=', from)
    .execute()
}
