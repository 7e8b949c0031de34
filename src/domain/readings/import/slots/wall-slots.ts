import type { SlotMark, Spot } from './calendar.ts'

/** The quarter-hours of the wall clock between 02:00 and 03:00, in which Belgium changes its clocks. */
const change = { first: 8, last: 11 }

/** What `WallSlots.place` answers for a label in the hour that does not exist in March. */
export const noSuchHour = -1

/**
 * Turns the wall clock of one day into slots, for labels without offset that follow each other in a file: of one meter,
 * direction and register, or of one sheet. In October the first time the clock shows a quarter-hour is summer time; once
 * it has gone back, everything is winter time, so that a row may be missing on either side. In a file that runs backwards
 * (03:00 stands before 02:45) it is the other way round.
 */
export class WallSlots {
  readonly #marks: SlotMark
  #last = -1
  #backwards = false
  #wentBack = false
  /** the hour ends with a label of its own (02:00 shown twice): its last quarter is told from the first */
  #endsTwice = false
  readonly #times = new Uint8Array(96)

  constructor(marks: SlotMark) {
    this.#marks = marks
  }

  /** The slot a label belongs to, or `noSuchHour`. `near`: the slot of the row right before when it had the same label. */
  place({ day, wall }: Spot, near = -1): number {
    if (day.slots === 96 || wall < change.first - 1) return wall
    if (day.slots === 92) return this.#inMarch(wall)
    if (wall > change.last) {
      this.#last = wall
      return wall + 4
    }
    if (near >= 0) return near
    if (this.#last > change.last) this.#backwards = true
    else if (this.#last >= 0 && (this.#backwards ? wall > this.#last : wall < this.#last))
      this.#wentBack = true
    this.#last = wall
    const again = this.#times[wall]! > 0
    this.#times[wall]!++
    if (wall < change.first) {
      if (this.#marks === 'start' || !again) return wall
      this.#wentBack = true
      this.#endsTwice = true
      return change.last
    }
    if (this.#endsTwice && wall === change.last) return wall + 4
    return (this.#wentBack || again) === this.#backwards ? wall : wall + 4
  }

  #inMarch(wall: number): number {
    if (wall < change.first) return wall
    if (wall > change.last) return wall - 4
    // A label 03:00 that ends a slot: of the one that began at 01:45, an instant before the clock jumped.
    return this.#marks === 'end' && wall === change.last ? change.first - 1 : noSuchHour
  }

  /**
   * The slots between which nobody can choose, once all rows are read: the hour that October has twice was there once, or
   * a row was missing where both rows of each quarter-hour stand together. They must not be guessed.
   */
  undecided(): number[] {
    if (this.#wentBack) return []
    const once = [8, 9, 10, 11].filter((wall) => this.#times[wall] === 1)
    return once.flatMap((wall) => [wall, wall + 4])
  }
}
