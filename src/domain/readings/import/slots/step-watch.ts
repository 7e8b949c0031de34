/** Watches the labels of a file: one whose labels are all full or half hours, or midnights, holds no quarter-hours. */
export class StepWatch {
  #quarters = 0
  #labels = 0
  #last = Number.NaN

  /** Minutes of a label, since 1970. */
  see(minutes: number) {
    if (minutes === this.#last) return
    this.#last = minutes
    this.#labels++
    this.#quarters |= 1 << ((minutes % 60) / 15)
  }

  /** Four labels or more, and none of them at a quarter past or to. */
  get isTooLong(): boolean {
    return this.#labels >= 4 && (this.#quarters & 0b1010) === 0
  }
}
