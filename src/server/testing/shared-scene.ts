import type { LocalDay } from '../../domain/time/local-day.ts'
import { consumer, keyBody, operationBody } from './examples.ts'
import { openMeterLife } from './meter-life.ts'
import { addToSouth, flatDays } from './readings.ts'

/** kWh × 1 000 000 of a quarter-hour. */
export const kWh = (n: number) => Math.round(n * 1e6)

type KeyChanges = Parameters<typeof keyBody>[0]

/**
 * An operation of the vectors of the calculation: A consumes 1.0, B 0.2 and C 0.5 kWh in each quarter-hour, P injects 1.2. A is
 * Marie’s, the others are Luc’s. All take part from 1 May 2026 on.
 */
export async function openSharedScene() {
  const life = await openMeterLife()
  const { house, marie, luc, make } = life
  const meter = async (
    holderId: string,
    has: NonNullable<Parameters<typeof make>[0]>['configuration'] = consumer,
  ) => (await make({ holderId, configuration: { from: '2026-01-01', ...has } })).id as string
  const meters = {
    ...{ A: await meter(marie), B: await meter(luc), C: await meter(luc) },
    P: await meter(luc, { injectionStatus: 'pure-injection-owner' }),
  }
  const operation = (await house.asManager('/operations', { body: operationBody() })).body.id as string
  const parts = `/operations/${operation}/participations`
  await house.asManager(parts, { body: { meterIds: Object.values(meters), from: '2026-05-01' } })
  /** What a meter's participation is from a day on. */
  const mark = async (meterId: string, status: string, from?: LocalDay) => {
    const { items } = (await house.asManager(parts)).body
    const { id } = items.find((one: { meterId: string }) => one.meterId === meterId)
    return house.asManager(`${parts}/${id}`, { method: 'PATCH', body: { status, from } })
  }
  for (const id of Object.values(meters)) await mark(id, 'active', '2026-05-01')

  const participants = (['A', 'B', 'C'] as const).map((name, i) => ({
    ...{ id: `01900000-0000-7000-8000-00000000000${i}`, name, meterId: meters[name] },
  }))
  const shared = (n: number | undefined) => (n === undefined ? undefined : kWh(n))
  /** What was read on these days; with `settled`, what the DSO says was shared of A, B, C and P. */
  const add = (days: [LocalDay, LocalDay], settled: [number, number, number, number] | [] = []) =>
    addToSouth(house, [
      ...flatDays(meters.A, 'o', days, kWh(1), shared(settled[0])),
      ...flatDays(meters.B, 'o', days, kWh(0.2), shared(settled[1])),
      ...flatDays(meters.C, 'o', days, kWh(0.5), shared(settled[2])),
      ...flatDays(meters.P, 'i', days, kWh(1.2), shared(settled[3])),
    ])
  const body = (iterations: NonNullable<KeyChanges>['iterations'], changes: KeyChanges = {}) =>
    keyBody({ participants, iterations: iterations!, ...changes })
  const makeKey = async (iterations: NonNullable<KeyChanges>['iterations'], changes: KeyChanges = {}) =>
    (await house.asManager('/keys', { body: body(iterations, changes) })).body.id as string
  const approve = async (keyId: string, from: LocalDay) => {
    const path = `/operations/${operation}/keys`
    const { id } = (await house.asManager(path, { body: { keyId } })).body
    return house.asManager(`${path}/${id}/approve`, { body: { from } })
  }
  const results = async (from: LocalDay, until: LocalDay) =>
    house.asManager(`/operations/${operation}/results?from=${from}&until=${until}`)
  return { ...life, meters, operation, participants, add, body, makeKey, approve, results, mark }
}
