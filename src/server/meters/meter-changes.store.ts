import type { NewConfiguration, NewMeter } from '../../domain/meters/meter.schema.ts'
import type { IdentityChange } from '../../domain/meters/meter-changes.schema.ts'
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

/** The version that a change finds; two changes of one meter wait for each other. */
export async function lockMeter({ db, communityId }: In, id: string): Promise<number> {
  const { version } = await db
    .selectFrom('meters')
    .select('version')
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return version
}

/** Of a locked meter: one more change. */
export async function countChange({ db, communityId }: In, id: string) {
  await db
    .updateTable('meters')
    .set((e) => ({ version: e('version', '+', 1) }))
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

/** Of a locked meter: what is given. The id of the meter that has the EAN already, or null when it was written. */
export async function updateMeter(
  { db, communityId }: In,
  id: string,
  { ean, meterNumber, address, phases, readingFrequency, tariffGroup }: IdentityChange,
): Promise<string | null> {
  if (ean !== undefined) {
    const other = await db
      .selectFrom('meters')
      .select('id')
      .where('community_id', '=', communityId)
      .where('ean', '=', ean)
      .where('id', '!=', id)
      .executeTakeFirst()
    if (other) return other.id
  }
  const columns = {
    ...(ean && { ean }),
    ...(meterNumber && { meter_number: meterNumber }),
    ...(address && {
      street: address.street,
      house_number: address.houseNumber,
      box: address.box,
      postal_code: address.postalCode,
      city: address.city,
    }),
    ...(phases && { phases }),
    ...(readingFrequency && { reading_frequency: readingFrequency }),
    ...(tariffGroup && { tariff_group: tariffGroup }),
  }
  if (Object.keys(columns).length > 0)
    await db
      .updateTable('meters')
      .set(columns)
      .where('community_id', '=', communityId)
      .where('id', '=', id)
      .execute()
  return null
}

export async function deleteMeter({ db, communityId }: In, id: string) {
  await db.deleteFrom('meters').where('community_id', '=', communityId).where('id', '=', id).execute()
}

/** The columns of what changes with time. */
const columnsOf = (configuration: NewConfiguration) => ({
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

export async function insertConfiguration(
  { db, communityId }: In,
  meterId: string,
  configuration: NewConfiguration,
  period: Period,
  endReason = '',
): Promise<string> {
  const id = newId()
  await db
    .insertInto('meter_configurations')
    .values({
      community_id: communityId,
      meter_id: meterId,
      id,
      period: daterange(period),
      end_reason: endReason,
      ...columnsOf(configuration),
    })
    .execute()
  return id
}

export async function updateConfiguration(
  { db, communityId }: In,
  id: string,
  configuration: NewConfiguration,
  period: Period,
) {
  await db
    .updateTable('meter_configurations')
    .set({ period: daterange(period), ...columnsOf(configuration) })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

/** Its period, and why it ended; a configuration that runs on has no reason to have ended. */
export async function trimConfiguration({ db, communityId }: In, id: string, period: Period, endReason = '') {
  await db
    .updateTable('meter_configurations')
    .set({ period: daterange(period), end_reason: endReason })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

export async function deleteConfiguration({ db, communityId }: In, id: string) {
  await db
    .deleteFrom('meter_configurations')
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
