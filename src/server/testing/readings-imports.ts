import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { demoCommunities } from '../../domain/readings/demo-community.ts'
import type { ImportDetail } from '../../domain/readings/import/import.schema.ts'
import { type SimulatedLayout, simulate } from '../../domain/readings/simulator/simulate.ts'
import { demoDays, type SimulatedDay } from '../../domain/readings/simulator/simulated-day.ts'
import type { Manner } from '../../domain/readings/simulator/simulated-file.ts'
import { plainDay } from '../../domain/readings/testing/read-rows.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import { unpackedRow } from '../readings/readings.store.ts'
import { meterBody } from './examples.ts'
import { bytesOf } from './simulated-bytes.ts'
import { openTestHouse } from './test-house.ts'

export type Sending = { name: string; content: Buffer | string }

const [demo] = demoCommunities('2026-06-15')
const keys = ['dupont', 'renard', 'schmitz', 'lambert'] as const
/** EANs of four meters of the south, one of which injects. */
export const eans = keys.map((key) => demo.meters.find((meter) => meter.key === key)!.ean)

/** What these meters registered in `[from, until)`. */
export const daysOf = (from: LocalDay, until: LocalDay): SimulatedDay[] =>
  demoDays(demo, from, until).filter(({ ean }) => eans.includes(ean))

/** A file of days in a DSO's layout. */
export function fileOf(
  layout: SimulatedLayout,
  days: readonly SimulatedDay[],
  manner: Partial<Manner> = {},
): Sending & { truth: SimulatedDay[] } {
  const file = simulate(layout, days, manner)
  return { name: file.name, content: bytesOf(file), truth: file.truth }
}

/** A house that does its jobs, with four meters of the south, and what the tests of imports of readings do there. */
export async function openReadingsImports() {
  const house = await openTestHouse({ doesJobs: true })
  const meters = new Map<string, string>()
  for (const ean of eans) {
    const body = meterBody({
      ean,
      holderId: null,
      configuration: { from: '2020-01-01', samplingPowerKva: 100 },
    })
    meters.set(ean, (await house.asManager('/meters', { body })).body.id)
  }

  const send = async (files: readonly Sending[], fields: Record<string, string> = {}) => {
    const form = new FormData()
    for (const [field, value] of Object.entries(fields)) form.set(field, value)
    for (const { name, content } of files)
      form.append('files', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name)
    return house.asManager('/imports', { body: form })
  }
  const get = async (id: string): Promise<ImportDetail> => (await house.asManager(`/imports/${id}`)).body
  const post = (id: string, step: string, body: unknown = undefined) =>
    house.asManager(`/imports/${id}/${step}`, { method: 'POST', body })

  /** The import once nothing is under way any more. */
  async function settled(id: string): Promise<ImportDetail> {
    for (const until = Date.now() + 30_000; Date.now() < until; await wait(20)) {
      const found = await get(id)
      if (found.state !== 'reading' && found.state !== 'committing') return found
    }
    throw new Error(`import ${id} is still under way`)
  }
  async function preview(...files: Sending[]): Promise<ImportDetail> {
    const answer = await send(files)
    if (answer.status !== 202) throw new Error(answer.text)
    return settled(answer.body.id)
  }
  async function commit(id: string): Promise<ImportDetail> {
    const answer = await post(id, 'commit')
    if (answer.status !== 202) throw new Error(answer.text)
    return settled(id)
  }
  /** Previewed and committed. */
  const importAll = async (...files: Sending[]) => commit((await preview(...files)).id)

  /** Every stored row, whole, to be compared byte for byte. */
  const rows = async () => ({
    days: await house.owner('select * from reading_days order by meter_id, direction desc, day'),
    months: await house.owner('select * from month_totals order by meter_id, month, tariff'),
    lists: await house.owner('select meter_id, data_until from meter_list order by 1'),
  })
  /** What is stored, as lines to be compared with `linesOf`. */
  const stored = async () => {
    const found = await house.owner('select *, day::text from reading_days')
    const ean = new Map([...meters].map(([of, id]) => [id, of]))
    return linesOf(
      found.map((row) => ({
        ...unpackedRow(row),
        ean: ean.get(row.meter_id)!,
        direction: row.direction === 'o' ? 'offtake' : 'injection',
      })),
    )
  }
  const forgetAll = async () => {
    await house.owner('delete from reading_days')
    await house.owner('delete from month_totals')
  }
  return { house, meters, send, get, post, settled, preview, commit, importAll, rows, stored, forgetAll }
}

/** Days as one line each, their slots as a hash, in order, without those that say nothing. */
export const linesOf = (days: readonly SimulatedDay[]) =>
  days
    .map((day) => ({ day, plain: plainDay(day) }))
    .filter(({ plain }) => plain.shared || plain.gross.some((mwh) => !Number.isNaN(mwh)))
    .map(({ day: { ean, direction }, plain: { day, ...slots } }) => {
      const hash = createHash('sha256').update(JSON.stringify(slots)).digest('base64url').slice(0, 12)
      return `${ean} ${direction} ${day} ${hash}`
    })
    .sort()
