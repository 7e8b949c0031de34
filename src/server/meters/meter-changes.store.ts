import type { NewConfiguration, NewMeter } from '../../domain/meters/meter.schema.ts'
import type { Period } from '../../domain/time/period.ts'
import { daterange } from '../db/daterange.ts'
import type { Work } from '../db/in-community.ts'
import { newId } from '../db/new-id.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** The id of the meter which has this EAN already, or null when the new one was written. */
export async function insertMeter(
  { db, communityId }: In,
  id: string,
  meter: Omit<NewMeter, 'configuration' | 'holderId'>,
): Promise<string | null> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('meters')
    .values({
      community_id: communityId,
      id,
      ean: meter.ean,
      meter_number: meter.meterNumber,
      street: meter.address.street,
      house_number: meter.address.houseNumber,
      box: meter.address.box,
      postal_code: meter.address.postalCode,
      city: meter.address.city,
      phases: meter.phases,
      reading_frequency: meter.readingFrequency,
      tariff_group: meter.tariffGroup,
    })
    .onConflict((conflict) => conflict.constraint('meters_ean_once').doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 1n) return null
  const existing = await db
    .selectFrom('meters')
    .select('id')
    .where('community_id', '=', communityId)
    .where('ean', '=', meter.ean)
    .executeTakeFirstOrThrow()
  return existing.id
}

/** Two changes of one meter's history wait for each other. */
export async function lockMeter({ db, communityId }: In, id: string) {
  await db
    .selectFrom('meters')
    .select('id')
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export async function insertConfiguration(
  { db, communityId }: In,
  meterId: string,
  configuration: NewConfiguration,
  period: Period,
): Promise<string> {
  const id = newId()
  await db
    .insertInto('meter_configurations')
    .values({
      community_id: communityId,
      meter_id: meterId,
      id,
      period: daterange(period),
      description: configuration.description,
      sampling_power_kva: configuration.samplingPowerKva,
      generating_capacity_kva: configuration.generatingCapacityKva,
      amperage_a: configuration.amperageA,
      production_chain: configuration.productionChain,
      injection_status: configuration.injectionStatus,
      dso: configuration.dso,
      rate: configuration.rate,
      client_type: configuration.clientType,
    })
    .execute()
  return id
}

export async function trimConfiguration({ db, communityId }: In, id: string, period: Period) {
  await db
    .updateTable('meter_configurations')
    .set({ period: daterange(period) })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

export async function insertHolder(
  { db, communityId }: In,
  meterId: string,
  memberId: string,
  period: Period,
) {
  await db
    .insertInto('meter_holders')
    .values({
      community_id: communityId,
      meter_id: meterId,
      id: newId(),
      member_id: memberId,
      period: daterange(period),
    })
    .execute()
}
