import { qualityCode } from '../../packed-day.ts'
import type { Measure } from '../measures.ts'
import type { CalendarDay } from './calendar.ts'
import type { WallSlots } from './wall-slots.ts'

/** What arrived of one meter, direction and day: mWh per slot in typed arrays, made when the first value comes. */
export class ArrivingDay {
  readonly of: CalendarDay
  readonly #room: Room
  gross: Float64Array | null = null
  shared: Float64Array | null = null
  residual: Float64Array | null = null
  quality: Uint8Array | null = null
  /** which parts (registers, iterations) of a slot had a row, one bit each */
  seen: Uint32Array | null = null
  /** slots of which a register had a row without value */
  gaps: Uint8Array | null = null
  /** the order of the wall clock per part, on the days on which the clocks change */
  clocks: Map<number, WallSlots> | null = null
  /** where the row before this one was, on those days */
  last: { wall: number; slot: number } | null = null

  constructor(of: CalendarDay, room: Room) {
    this.of = of
    this.#room = room
  }

  values(measure: Measure): Float64Array {
    let values = this[measure]
    if (!values) {
      values = new Float64Array(this.of.slots).fill(Number.NaN)
      this[measure] = values
      this.#room.days++
    }
    return values
  }

  /** Notes how the value of a slot came to be; an estimate stays one when the other register was measured. */
  mark(slot: number, code: number) {
    if (code === qualityCode.measured) return
    this.quality ??= new Uint8Array(this.of.slots)
    if (this.quality[slot] !== qualityCode.estimated) this.quality[slot] = code
  }
}

/** How many arrays of a day were made so far. */
export type Room = { days: number }
