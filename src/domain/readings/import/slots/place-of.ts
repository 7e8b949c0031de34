import type { ArrivingDay } from './arriving-day.ts'
import type { SlotMark, Spot } from './calendar.ts'
import { noSuchHour, WallSlots } from './wall-slots.ts'

/**
 * The slot of a row of a meter, or `noSuchHour`. `bit` is the part of the slot that the row tells: each part follows its
 * own clock, unless the row before had the same label and a part that this one completes.
 */
export function placeOf(day: ArrivingDay, spot: Spot, bit: number, marks: SlotMark): number {
  if (spot.slot >= 0) return spot.slot
  if (spot.day.slots === 96) return spot.wall
  day.clocks ??= new Map()
  let clock = day.clocks.get(bit)
  if (!clock) {
    clock = new WallSlots(marks)
    day.clocks.set(bit, clock)
  }
  const near =
    day.last?.wall === spot.wall && !(day.seen && day.seen[day.last.slot]! & bit) ? day.last.slot : -1
  const slot = clock.place(spot, near)
  if (slot !== noSuchHour) day.last = { wall: spot.wall, slot }
  return slot
}
