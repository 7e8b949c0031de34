import type { DayReadings } from '../../day-sums.ts'
import type { FindingsList } from '../findings.ts'
import { type Direction, measures } from '../measures.ts'
import { ArrivingDay, type Room } from './arriving-day.ts'
import type { CalendarDay } from './calendar.ts'

export class ArrivingSeries {
  readonly ean: string
  readonly direction: Direction
  readonly days = new Map<number, ArrivingDay>()
  readonly #room: Room

  constructor(ean: string, direction: Direction, room: Room) {
    this.ean = ean
    this.direction = direction
    this.#room = room
  }

  day(of: CalendarDay): ArrivingDay {
    let day = this.days.get(of.number)
    if (!day) {
      day = new ArrivingDay(of, this.#room)
      this.days.set(of.number, day)
    }
    return day
  }
}

/** What a file holds of one meter and direction, days in order. */
export type ReadSeries = { ean: string; direction: Direction; days: DayReadings[] }

/** By EAN, offtake before injection. */
export const compareSeries = (
  a: Pick<ReadSeries, 'ean' | 'direction'>,
  b: Pick<ReadSeries, 'ean' | 'direction'>,
): number => (a.ean === b.ean ? (a.direction === 'offtake' ? -1 : 1) : a.ean < b.ean ? -1 : 1)

/** What arrived, by meter and direction. */
export class Arriving {
  readonly #series = new Map<string, ArrivingSeries>()
  readonly #room: Room = { days: 0 }

  /** More arrived than may be kept in memory: 180 000 days of a measure are 140 MB. */
  get isFull(): boolean {
    return this.#room.days > 180_000 || this.#series.size > 100_000
  }

  series(ean: string, direction: Direction): ArrivingSeries {
    const key = `${ean} ${direction}`
    let series = this.#series.get(key)
    if (!series) {
      series = new ArrivingSeries(ean, direction, this.#room)
      this.#series.set(key, series)
    }
    return series
  }

  /** The series that hold a value, by EAN, what contradicts itself noted. */
  finish(findings: FindingsList): ReadSeries[] {
    const all = [...this.#series.values()].map((series) => ({
      ean: series.ean,
      direction: series.direction,
      days: [...series.days.values()]
        .sort((a, b) => a.of.number - b.of.number)
        .map((day) => finishDay(day, series, findings))
        .filter((day) => day !== null),
    }))
    return all.filter(({ days }) => days.length > 0).sort(compareSeries)
  }
}

/** By how much gross may differ from shared + residual, for what DSOs round: 0.002 kWh in mWh. */
const tolerance = 2000

function finishDay(
  arriving: ArrivingDay,
  { ean, direction }: ArrivingSeries,
  findings: FindingsList,
): DayReadings | null {
  const { day, slots } = arriving.of
  dropUndecided(arriving, ean, direction, findings)
  dropGaps(arriving)
  derive(arriving, findings)
  const { shared, residual, quality } = arriving
  const gross = arriving.gross ?? new Float64Array(slots).fill(Number.NaN)
  let known = false
  let settled = false
  const above = { count: 0, first: 0 }
  const notSum = { count: 0, first: 0 }
  for (let slot = 0; slot < slots; slot++) {
    const all = gross[slot]!
    const part = shared ? shared[slot]! : Number.NaN
    if (!Number.isNaN(all)) known = true
    if (Number.isNaN(part)) continue
    settled = true
    if (part > all && above.count++ === 0) above.first = slot
    if (residual && Math.abs(all - part - residual[slot]!) > tolerance && notSum.count++ === 0)
      notSum.first = slot
  }
  if (above.count > 0) findings.doubt('shared-above-gross', ean, direction, day, above.first, above.count)
  if (notSum.count > 0) findings.doubt('gross-not-sum', ean, direction, day, notSum.first, notSum.count)
  return known || settled ? { day, gross, shared: settled ? shared : null, quality } : null
}

function dropUndecided(arriving: ArrivingDay, ean: string, direction: Direction, findings: FindingsList) {
  const undecided = new Set([...(arriving.clocks?.values() ?? [])].flatMap((clock) => clock.undecided()))
  if (undecided.size === 0) return
  for (const measure of measures)
    for (const slot of undecided) if (arriving[measure]) arriving[measure][slot] = Number.NaN
  findings.doubt('repeated-hour-once', ean, direction, arriving.of.day, Math.min(...undecided))
}

/** Of day and night only one register counts at a time: beside one that counted, an empty one says nothing; beside a zero it may be the one that counted. */
function dropGaps({ gaps, gross }: ArrivingDay) {
  if (!gaps || !gross) return
  for (let slot = 0; slot < gross.length; slot++)
    if (gaps[slot] && gross[slot] === 0) gross[slot] = Number.NaN
}

/** gross = shared + residual: what a file leaves out of the three follows from the other two. */
function derive(arriving: ArrivingDay, findings: FindingsList) {
  const { gross, shared, residual } = arriving
  if (!residual) return
  if (!gross && shared) {
    arriving.gross = shared.map((mwh, slot) => mwh + residual[slot]!)
    findings.note('gross-derived', '')
  } else if (gross && !shared) {
    arriving.shared = gross.map((mwh, slot) => sharedOf(mwh, residual[slot]!))
    findings.note('shared-derived', '')
  }
}

/** NaN where the residual is higher than the gross by more than rounding. */
const sharedOf = (gross: number, residual: number) =>
  gross - residual >= 0 ? gross - residual : gross - residual >= -tolerance ? 0 : Number.NaN
