import { isWithin } from '../../../domain/meters/own-days.ts'
import type { SharedSlots } from '../../../domain/sharing/results.schema.ts'
import { planned } from '../../../domain/sharing/results.ts'
import { lastHolder } from '../../../domain/sharing/results-of.ts'
import type { MeterDay, SharedDay, SharingMeter } from '../../../domain/sharing/share-day.ts'
import {
  addDays,
  isoWithOffset,
  type LocalDay,
  quarterHourMs,
  slotsOf,
  startOfDay,
} from '../../../domain/time/local-day.ts'
import { contains } from '../../../domain/time/period.ts'
import { mwhToKwh } from '../../../domain/units/energy.ts'
import { noteRead } from '../../audit/note-read.ts'
import type { Work } from '../../db/in-community.ts'
import { nameMeters } from '../../meters/name-meters.ts'
import { eachReadDay } from './each-day.ts'
import { type NamedPlan, readPlan } from './read-plan.ts'

/** A day of an operation by quarter-hour: of each meter what the DSO settled, and what the key in force makes of it. */
export async function getSharedSlots(work: Work, operationId: string, day: LocalDay): Promise<SharedSlots> {
  await noteRead(work, { action: 'operation.results-read', entityId: operationId, asked: { day } })
  const asked = { from: day, until: addDays(day, 1) }
  const plan = await readPlan(work, operationId, asked)
  const key = plan.keys.find((period) => contains(period, day))
  const { value } = await eachReadDay(work, plan.meters, asked).next()
  const read = value!.read
  const byRound = key ? roundByRound(plan, key, day, read) : []
  const ours = byRound.at(-1) ?? null
  const holders = new Map(plan.meters.map((meter) => [meter.id, lastHolder(meter, asked, null)]))
  const names = await nameMeters(
    work,
    [],
    [...holders.values()].filter((id) => id !== undefined),
  )
  const start = startOfDay(day)
  return {
    unit: 'kWh',
    day,
    start: Array.from({ length: slotsOf(day) }, (_, slot) => isoWithOffset(start + slot * quarterHourMs)),
    key: key ? { keyId: key.keyId, version: key.version, name: key.name } : null,
    surplus: columnOf(ours?.surplus ?? null),
    meters: plan.meters.flatMap((meter, m) => {
      if (!isWithin(day, meter.takesPart)) return []
      const holderId = holders.get(meter.id)
      const common = {
        meterId: meter.id,
        ean: meter.ean,
        holder: holderId ? names.members.get(holderId)! : null,
      }
      return (['offtake', 'injection'] as const).flatMap((direction) => {
        const known = read[m]![direction]
        // On hold or waiting for the DSO it takes no part, unless the DSO settled something of it.
        if (!known || !(known.shared || isWithin(day, meter.days))) return []
        const computed = (direction === 'offtake' ? ours?.shared : ours?.given)?.[m] ?? null
        return {
          ...common,
          direction,
          gross: columnOf(known.gross)!,
          dso: columnOf(known.shared),
          computed: columnOf(computed),
          iterations: direction === 'offtake' && key ? iterationsOf(key, meter, m, byRound, day) : [],
        }
      })
    }),
  }
}

/** What the key has given after its first iteration, after its first two, and so on: an iteration hangs on none after it. */
const roundByRound = (
  plan: NamedPlan,
  key: NamedPlan['keys'][number],
  day: LocalDay,
  read: readonly MeterDay[],
): SharedDay[] =>
  key.rounds.map((_, k) => planned(plan, { ...key, rounds: key.rounds.slice(0, k + 1) }, day, read))

function iterationsOf(
  { rounds, participants }: NamedPlan['keys'][number],
  { id, held }: SharingMeter,
  m: number,
  byRound: SharedDay[],
  day: LocalDay,
): SharedSlots['meters'][number]['iterations'] {
  const holds = (memberId: string | null) =>
    held.some((one) => one.memberId === memberId && contains(one, day))
  const place = participants.findIndex(({ meterId, memberId }) => meterId === id || holds(memberId))
  return rounds.flatMap(({ weight, shares }, k) => {
    const [after, before] = [byRound[k]!.shared[m], byRound[k - 1]?.shared[m]]
    if (!after) return []
    const received = after.map((mwh, slot) => mwh - (before?.[slot] ?? 0))
    return { weight, share: shares[place] ?? null, received: columnOf(received)! }
  })
}

const columnOf = (values: Float64Array | null) =>
  values && Array.from(values, (mwh) => (Number.isNaN(mwh) ? null : mwhToKwh(mwh)))
