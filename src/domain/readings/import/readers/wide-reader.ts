import type { Cell, Row } from '../../../tables/cell.ts'
import { energyError, mwhOf } from '../cells/energy-cell.ts'
import { isTotal } from '../cells/flows.ts'
import { StampReader } from '../cells/stamp.ts'
import type { FindingsList } from '../findings.ts'
import type { WideColumn, WideSheet } from '../layout.ts'
import type { Arriving, ArrivingSeries } from '../slots/arriving.ts'
import type { ArrivingDay } from '../slots/arriving-day.ts'
import { type CalendarDay, type Spot, Spots } from '../slots/calendar.ts'
import { StepWatch } from '../slots/step-watch.ts'
import { noSuchHour, WallSlots } from '../slots/wall-slots.ts'

/** A column, and where its values of the present day go. */
type Target = { column: WideColumn; series: ArrivingSeries; day: ArrivingDay; values: Float64Array }

/** Reads a sheet with a column per meter and direction. */
export class WideReader {
  readonly step = new StepWatch()
  readonly #layout: WideSheet
  readonly #findings: FindingsList
  readonly #spots: Spots
  readonly #stamps = new StampReader()
  readonly #columns: readonly { column: WideColumn; series: ArrivingSeries }[]
  readonly #clocks = new Map<number, WallSlots>()
  /** tells the clocks of this sheet from those of others */
  readonly #sheet: number
  #targets: readonly Target[] = []
  #of: CalendarDay | null = null

  constructor(layout: WideSheet, arriving: Arriving, findings: FindingsList, sheet: number) {
    this.#layout = layout
    this.#findings = findings
    this.#sheet = sheet
    this.#spots = new Spots(layout.stamp.clock, layout.stamp.marks)
    this.#columns = layout.columns.map((column) => ({
      column,
      series: arriving.series(column.ean, column.direction),
    }))
  }

  read(row: Row) {
    const { stamp, columns } = this.#layout
    const label = row.cells[stamp.column]
    const read = this.#stamps.read(label, stamp.time === null ? undefined : (row.cells[stamp.time] ?? null))
    if (typeof read === 'string') {
      if (columns.every(({ column }) => isBlank(row.cells[column]))) return
      if (typeof label === 'string' && isTotal(label)) this.#findings.note('total-ignored', label)
      else this.#findings.badCell(read, row.sheet, row.number, stamp.column, label)
      return
    }
    this.step.see(read.minutes)
    const spot = this.#spots.of(read)
    const slot = this.#slotOf(spot)
    if (slot === noSuchHour) {
      if (columns.some(({ column }) => !isBlank(row.cells[column])))
        this.#findings.badCell('hour-does-not-exist', row.sheet, row.number, stamp.column, label)
      return
    }
    if (spot.day !== this.#of) this.#turnTo(spot.day)
    for (const target of this.#targets) this.#take(row, target, slot)
  }

  #slotOf(spot: Spot): number {
    if (spot.slot >= 0) return spot.slot
    if (spot.day.slots === 96) return spot.wall
    let clock = this.#clocks.get(spot.day.number)
    if (!clock) {
      clock = new WallSlots(this.#layout.stamp.marks)
      this.#clocks.set(spot.day.number, clock)
    }
    return clock.place(spot)
  }

  /** The rows that follow are of another day. */
  #turnTo(of: CalendarDay) {
    this.#of = of
    const clock = this.#clocks.get(of.number)
    this.#targets = this.#columns.map(({ column, series }) => {
      const day = series.day(of)
      if (clock) {
        day.clocks ??= new Map()
        day.clocks.set(this.#sheet, clock)
      }
      return { column, series, day, values: day.values(column.measure) }
    })
  }

  #take(row: Row, { column, series, day, values }: Target, slot: number) {
    const cell = row.cells[column.column]
    const mwh = mwhOf(cell, column.unit, column.decimalSign)
    if (Number.isNaN(mwh)) return
    if (mwh < 0) return this.#findings.badCell(energyError(mwh), row.sheet, row.number, column.column, cell)
    const before = values[slot]!
    if (Number.isNaN(before)) values[slot] = mwh
    else if (before === mwh)
      this.#findings.doubt('slot-repeated', series.ean, series.direction, day.of.day, slot)
    else this.#findings.badCell('slot-contradicts', row.sheet, row.number, column.column, cell)
  }
}

const isBlank = (cell: Cell | undefined) => cell === null || cell === undefined || cell === ''
