import type { LocalDay } from '../../time/local-day.ts'
import { contains, type Period } from '../../time/period.ts'
import { mwhToKwh } from '../../units/energy.ts'
import { type DayReadings, sumsOf } from '../day-sums.ts'
import { type DayChange, mergeDay } from '../merge-day.ts'
import type { Doubt } from './findings.ts'
import type { MeterVerdict } from './import.codes.ts'
import type { Direction } from './measures.ts'
import type { ReadSeries } from './slots/arriving.ts'
import { valueDoubts } from './value-doubts.ts'

/** What the community knows of a meter. */
export type KnownMeter = {
  meterId: string
  /** on these days the meter is active, and its connection carries so much */
  configurations: readonly (Period & { samplingPowerKva: number; generatingCapacityKva: number })[]
  participations: readonly (Period & { operationId: string })[]
}

/** What an import would do to a meter. Days count once for both directions; `daysPartial` are among all of them. */
export type MeterPreview = {
  ean: string
  meterId: string | null
  verdict: MeterVerdict
  /** the first and the last that arrive */
  firstDay: LocalDay
  lastDay: LocalDay
  daysNew: number
  /** filled, nothing replaced */
  daysAdded: number
  daysChanged: number
  daysSame: number
  /** incomplete afterwards */
  daysPartial: number
  /** on which the meter was not active */
  daysInactive: number
  /** gross energy of both directions on the days that arrive, before and after */
  kWhBefore: number
  kWhAfter: number
}

/** A day that is to be written: what it was before (null: nothing) and what it becomes. */
export type DayToWrite = { direction: Direction; before: DayReadings | null; after: DayReadings }

export type PreviewedMeter = { preview: MeterPreview; doubts: Doubt[]; toWrite: DayToWrite[] }

/**
 * What an import would do to one meter, and the days to write when it is committed: those that change. `series` are the
 * one or two of this EAN, `stored` answers what is stored of a day, `operationId` is the operation that the import is
 * about (`operationOf`), null when it is about none. Of an unknown meter nothing is written.
 */
export function previewMeter(
  series: readonly ReadSeries[],
  known: KnownMeter | null,
  stored: (direction: Direction, day: LocalDay) => DayReadings | null,
  operationId: string | null,
): PreviewedMeter {
  const { ean } = series[0]!
  const changes = new Map<LocalDay, { all: DayChange[]; partial: boolean }>()
  const doubts: Doubt[] = []
  const toWrite: DayToWrite[] = []
  let [mwhBefore, mwhAfter] = [0, 0]
  for (const { direction, days } of series) {
    const storedOn = (day: LocalDay) => (known ? stored(direction, day) : null)
    const estimates = { count: 0, day: '' }
    for (const arriving of days) {
      const before = storedOn(arriving.day)
      const merged = mergeDay(before, arriving)
      const sums = sumsOf(merged.day)
      mwhBefore += before ? sumsOf(before).grossMwh : 0
      mwhAfter += sums.grossMwh
      const change = changes.get(arriving.day) ?? { all: [], partial: false }
      changes.set(arriving.day, change)
      change.all.push(merged.change)
      change.partial ||= sums.missing > 0
      if (known && merged.change !== 'same') toWrite.push({ direction, before, after: merged.day })
      if (merged.estimatesOverMeasured > 0 && estimates.count === 0) estimates.day = arriving.day
      estimates.count += merged.estimatesOverMeasured
    }
    doubts.push(...valueDoubts({ ean, direction, days, capacityOn: capacityOf(known, direction), storedOn }))
    if (estimates.count > 0)
      doubts.push({ ean, direction, code: 'estimate-replaces-measured', slot: null, ...estimates })
  }
  const days = [...changes.keys()].sort()
  const daysInactive = known ? inactiveDays(known, days) : 0
  const count = (wanted: DayChange) =>
    [...changes.values()].filter(({ all }) => changeOf(all) === wanted).length
  const preview: MeterPreview = {
    ean,
    meterId: known?.meterId ?? null,
    verdict: verdictOf(known, days, daysInactive, operationId),
    firstDay: days[0]!,
    lastDay: days.at(-1)!,
    daysNew: count('new'),
    daysAdded: count('adds'),
    daysChanged: count('changed'),
    daysSame: count('same'),
    daysPartial: [...changes.values()].filter(({ partial }) => partial).length,
    daysInactive,
    kWhBefore: mwhToKwh(mwhBefore),
    kWhAfter: mwhToKwh(mwhAfter),
  }
  return { preview, doubts, toWrite }
}

/** Of a day's directions: changed when one is, new or the same when all are, else something was added. */
function changeOf(all: readonly DayChange[]): DayChange {
  if (all.includes('changed')) return 'changed'
  return all.every((change) => change === all[0]) ? all[0]! : 'adds'
}

/** The sampling power for offtake, the generating capacity for injection, on a day; null where there is none. */
const capacityOf = (known: KnownMeter | null, direction: Direction) => (day: LocalDay) => {
  const configuration = known?.configurations.find((period) => contains(period, day))
  if (!configuration) return null
  const { samplingPowerKva, generatingCapacityKva } = configuration
  return (direction === 'offtake' ? samplingPowerKva : generatingCapacityKva) || null
}

const inactiveDays = ({ configurations }: KnownMeter, days: readonly LocalDay[]) =>
  days.filter((day) => !configurations.some((period) => contains(period, day))).length

function verdictOf(
  known: KnownMeter | null,
  days: readonly LocalDay[],
  daysInactive: number,
  operationId: string | null,
): MeterVerdict {
  if (!known) return 'unknown'
  if (daysInactive === days.length) return 'not-active'
  const operations = operationsOf(known, days)
  return operationId !== null && operations.size > 0 && !operations.has(operationId)
    ? 'other-operation'
    : 'known'
}

/** The operations in which a meter took part on any of some days. */
const operationsOf = ({ participations }: KnownMeter, days: readonly LocalDay[]) =>
  new Set(
    participations
      .filter((period) => days.some((day) => contains(period, day)))
      .map(({ operationId }) => operationId),
  )

/**
 * The operation that a file is about: the one in which most of its meters with shared energy took part on its days; null
 * when nothing was shared or no operation has more than the others.
 */
export function operationOf(
  series: readonly ReadSeries[],
  knownOf: (ean: string) => KnownMeter | null,
): string | null {
  const counts = new Map<string, Set<string>>()
  for (const { ean, days } of series) {
    const known = knownOf(ean)
    const settled = days.filter(({ shared }) => shared !== null).map(({ day }) => day)
    if (!known || settled.length === 0) continue
    for (const operation of operationsOf(known, settled))
      counts.set(operation, (counts.get(operation) ?? new Set()).add(ean))
  }
  const [most, next] = [...counts].sort(([, a], [, b]) => b.size - a.size)
  return most && most[1].size > (next?.[1].size ?? 0) ? most[0] : null
}
