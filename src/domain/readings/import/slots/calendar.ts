import { type LocalDay, slotsOf, startOfDay } from '../../../time/local-day.ts'
import { remembered } from '../cells/remembered.ts'
import type { Stamp } from '../cells/stamp.ts'

/** A local day, and where it lies: `number` counts days since 1970-01-01, `start` is its first minute since 1970 UTC. */
export type CalendarDay = { number: number; day: LocalDay; slots: 92 | 96 | 100; start: number }

const dayMinutes = 1440

/** The days of a file, each made once. */
export class Calendar {
  readonly #days = new Map<number, CalendarDay>()

  day(number: number): CalendarDay {
    let found = this.#days.get(number)
    if (!found) {
      const day = new Date(number * dayMinutes * 60_000).toISOString().slice(0, 10)
      found = { number, day, slots: slotsOf(day), start: startOfDay(day) / 60_000 }
      this.#days.set(number, found)
    }
    return found
  }

  /** The day of an instant, minutes since 1970 UTC. */
  dayOfInstant(minutes: number): CalendarDay {
    // Belgium is never more than two hours ahead: this day or the one before.
    const later = this.day(Math.floor((minutes + 120) / dayMinutes))
    return minutes >= later.start ? later : this.day(later.number - 1)
  }
}

/** Which clock labels without an offset tell: of Belgium, UTC, or UTC+1 all year (winter time, as some meters keep it). */
export const clocks = ['belgian', 'utc', 'winter'] as const
export type Clock = (typeof clocks)[number]

/** A label is of the slot that begins or that ends at it. */
export const slotMarks = ['start', 'end'] as const
export type SlotMark = (typeof slotMarks)[number]

/**
 * Where a label lies: a day and, for an instant, its slot. For a label of the Belgian clock, the quarter-hour of the
 * wall clock (`wall`, 0 to 95) that the slot begins at, which `WallSlots` turns into a slot.
 */
export type Spot = { day: CalendarDay; slot: number; wall: number }

/** Turns labels into spots, remembering them by label. */
export class Spots {
  readonly #calendar = new Calendar()
  readonly #clock: Clock
  readonly #shift: number
  readonly of = remembered((stamp: Stamp): Spot => this.#make(stamp))

  constructor(clock: Clock, marks: SlotMark) {
    this.#clock = clock
    this.#shift = marks === 'end' ? 15 : 0
  }

  #make({ minutes, local }: Stamp): Spot {
    const start = minutes - this.#shift
    if (local && this.#clock === 'belgian') {
      const day = this.#calendar.day(Math.floor(start / dayMinutes))
      return { day, slot: -1, wall: (start - day.number * dayMinutes) / 15 }
    }
    const instant = local && this.#clock === 'winter' ? start - 60 : start
    const day = this.#calendar.dayOfInstant(instant)
    return { day, slot: (instant - day.start) / 15, wall: -1 }
  }
}
