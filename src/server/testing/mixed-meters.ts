import { clientTypes } from '../../domain/meters/meter.codes.ts'
import type { Meter } from '../../domain/meters/meter.schema.ts'
import type { MeterFilter, MeterListItem } from '../../domain/meters/meter-list.schema.ts'
import { addDays } from '../../domain/time/local-day.ts'
import { newId } from '../db/new-id.ts'
import { getMeter } from '../meters/get-meter.ts'
import { type ImportedMeter, importMeters } from '../meters/import-meters.ts'
import { noteReadings } from '../meters/note-readings.ts'
import { importOperations } from '../sharing/import-operations.ts'
import { memberBody } from './examples.ts'
import { openTestHouse } from './test-house.ts'

// Meters of every kind, and what their own pages say of them: to compare what the list finds with the plain way.

const today = '2026-06-15'

type Dice = ReturnType<typeof dice>

/** The same numbers at every run. */
export function dice(seed: number) {
  let state = seed
  return <T>(of: readonly T[]): T => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return of[Math.floor((state / 2_147_483_648) * of.length)]!
  }
}

function randomMeter(i: number, pick: Dice, members: string[], operations: string[]): ImportedMeter {
  const chain = pick(['none', 'none', 'photovoltaic', 'wind'] as const)
  const isProducing = chain !== 'none'
  const from = pick(['2025-01-01', '2026-05-01', '2026-06-10', '2026-09-01'])
  const until = pick([null, null, null, '2026-06-01', '2026-08-01'].filter((day) => !day || day > from))
  return {
    id: newId(),
    ean: pick(['5414499999', '5414499998', '9914499999']) + String(10_000_000 + i * 37),
    meterNumber: `M-${i}`,
    address: {
      street: pick(['Rue Haute', 'Rue du Moulin', 'Avenue Zoé']),
      houseNumber: String(i),
      box: null,
      postalCode: '4000',
      city: pick(['Liège', 'Liège', 'Namur']),
    },
    phases: 'single',
    readingFrequency: 'monthly',
    tariffGroup: 'low-voltage',
    configurations: [
      {
        from,
        until,
        description: '',
        samplingPowerKva: pick([5, 9.2, 20]),
        generatingCapacityKva: isProducing ? 5 : 0,
        amperageA: 40,
        productionChain: chain,
        injectionStatus: isProducing ? 'self-producer-owner' : 'none',
        dso: pick(['resa', 'ores', 'aieg']),
        rate: 'single',
        clientType: pick(clientTypes),
      },
    ],
    holders: pick([true, true, false])
      ? [{ memberId: pick(members), from, until: pick([null, null, until]) }]
      : [],
    participations: pick([true, false])
      ? [{ operationId: pick(operations), from, until: pick([null, until]) }]
      : [],
  }
}

/** A house whose south has `count` meters, with the pages of all of them. */
export async function openMixedMeters(count: number) {
  const house = await openTestHouse()
  const members: string[] = []
  const operations = [newId(), newId()]
  for (const name of ['Ábel', 'Zola'])
    members.push((await house.asManager('/members', { body: memberBody({ name }) })).body.id)
  const pick = dice(7)
  const meters = Array.from({ length: count }, (_, i) => randomMeter(i, pick, members, operations))
  await house.inSouth(async (work) => {
    await importOperations(
      work,
      operations.map((id, i) => ({ id, name: `Operation ${i}`, type: 'rec' as const })),
    )
    await importMeters(work, meters)
    const read = meters.filter(() => pick([true, true, false]))
    const until = () => pick([addDays(today, -1), '2026-05-01', '2026-03-31'])
    await noteReadings(work, new Map(read.map(({ id }) => [id, until()])))
  })
  /** every meter as its page shows it */
  const pages = () =>
    house.inSouth(async (work) => {
      const whole: Meter[] = []
      for (const { id } of meters) whole.push(await getMeter(work, id))
      return whole
    })
  /** the list's rows on all pages, which are as many as it says */
  const found = async (filter: object): Promise<MeterListItem[]> => {
    const query = new URLSearchParams(filter as Record<string, string>).toString()
    const { total, items } = (await house.asManager(`/meters?pageSize=100&${query}`)).body
    for (let page = 2; items.length < total; page++)
      items.push(...(await house.asManager(`/meters?pageSize=100&page=${page}&${query}`)).body.items)
    if (items.length !== total) throw new Error(`${items.length} rows, not ${total}`)
    return items
  }
  return { house, members, operations, pages, found }
}
export type MixedMeters = Awaited<ReturnType<typeof openMixedMeters>>

/** Does a meter's page say what the filter asks for? */
export function says(meter: Meter, filter: Partial<MeterFilter>): boolean {
  const { configuration, holder, operation } = meter
  const { doubt } = filter
  return (
    (!filter.status || meter.status === filter.status) &&
    (!filter.holderId || holder?.id === filter.holderId) &&
    (!filter.holder || (holder !== null) === (filter.holder === 'yes')) &&
    (!filter.dso || configuration.dso === filter.dso) &&
    (!filter.operationId || (operation?.id ?? 'none') === filter.operationId) &&
    (!filter.clientType || configuration.clientType === filter.clientType) &&
    (!filter.productionChain ||
      (filter.productionChain === 'producing'
        ? configuration.productionChain !== 'none'
        : configuration.productionChain === filter.productionChain)) &&
    (!doubt || (doubt === 'any' ? meter.doubts.length > 0 : meter.doubts.includes(doubt))) &&
    (!filter.q ||
      [
        ...[meter.ean, meter.meterNumber, meter.address.street],
        ...[meter.address.city, holder?.name ?? ''],
      ].some((text) => text.toLowerCase().includes(filter.q!.toLowerCase())))
  )
}

export const idsOf = (items: { id: string }[]) => items.map(({ id }) => id).sort()
