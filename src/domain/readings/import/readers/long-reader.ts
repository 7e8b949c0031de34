import type { Cell, Row } from '../../../tables/cell.ts'
import { qualityCode } from '../../packed-day.ts'
import { type EanRead, eanIn } from '../cells/ean-cell.ts'
import { type EnergyUnit, unitIn } from '../cells/energy-cell.ts'
import { type Flow, flowOf, isTotal, type Status, statusOf } from '../cells/flows.ts'
import { remembered } from '../cells/remembered.ts'
import { type StampRead, StampReader } from '../cells/stamp.ts'
import type { FindingsList } from '../findings.ts'
import type { ImportError } from '../import.codes.ts'
import type { LongSheet } from '../layout.ts'
import { type Direction, directions } from '../measures.ts'
import type { Arriving, ArrivingSeries } from '../slots/arriving.ts'
import { type Spot, Spots } from '../slots/calendar.ts'
import { PartBits } from '../slots/part-bits.ts'
import { placeOf } from '../slots/place-of.ts'
import { SlotWriter } from '../slots/slot-writer.ts'
import { StepWatch } from '../slots/step-watch.ts'
import { noSuchHour } from '../slots/wall-slots.ts'

type KnownEan = EanRead & { series: Partial<Record<Direction, ArrivingSeries>> }

/** Reads a sheet with a row per meter and quarter-hour. Texts that come back by the thousand are understood once. */
export class LongReader {
  readonly step = new StepWatch()
  readonly #layout: LongSheet
  readonly #arriving: Arriving
  readonly #findings: FindingsList
  readonly #spots: Spots
  readonly #writer: SlotWriter
  readonly #fixed: readonly Direction[]
  readonly #stamps = new StampReader()
  readonly #bits = new PartBits()
  readonly #eanIn = remembered((cell: Cell): KnownEan => ({ ...eanIn(cell), series: {} }))
  readonly #flowIn = remembered((cell: Cell) => (typeof cell === 'string' ? flowOf(cell) : null))
  readonly #unitIn = remembered((cell: Cell) => (typeof cell === 'string' ? unitIn(cell) : null))
  readonly #statusIn: (cell: Cell) => Status

  constructor(layout: LongSheet, arriving: Arriving, findings: FindingsList) {
    this.#layout = layout
    this.#arriving = arriving
    this.#findings = findings
    this.#spots = new Spots(layout.stamp.clock, layout.stamp.marks)
    this.#writer = new SlotWriter(findings, layout.flow)
    this.#fixed = directions.filter((one) => layout.values.some(({ direction }) => direction === one))
    this.#statusIn = remembered((cell) => {
      const status = statusOf(cell === null || typeof cell === 'object' ? '' : String(cell))
      if (!status) findings.note('status-unknown', String(cell))
      return status ?? asMeasured
    })
  }

  read(row: Row) {
    const ean = this.#eanOf(row)
    if (!ean) return
    const flow = this.#flowOf(row)
    if (flow === undefined) return
    const unit = this.#unitOf(row)
    if (unit === 'other') return
    const spot = this.#spotOf(row)
    if (!spot) return
    const { iteration, quality, values, stamp } = this.#layout
    const bit = this.#bits.of(flow, iteration === null ? null : (row.cells[iteration] ?? ''))
    const status = quality === null ? asMeasured : this.#statusIn(row.cells[quality] ?? null)
    const facts = { row, flow, unit, status, bit }
    for (const direction of flow ? oneDirection[flow.direction] : this.#fixed) {
      const series = this.#seriesOf(ean, direction)
      const day = series.day(spot.day)
      const slot = placeOf(day, spot, bit, stamp.marks)
      if (slot !== noSuchHour) this.#writer.write(facts, values, series, day, slot)
      else if (values.some(({ column }) => !isBlank(row.cells[column])))
        return this.#bad('hour-does-not-exist', row, stamp.column)
    }
  }

  #seriesOf(known: KnownEan, direction: Direction): ArrivingSeries {
    known.series[direction] ??= this.#arriving.series(known.ean!, direction)
    return known.series[direction]
  }

  #eanOf(row: Row): KnownEan | null {
    const cell = row.cells[this.#layout.ean] ?? null
    const known = this.#eanIn(cell)
    if (known.code === null) return known
    if (row.cells.every(isBlank)) return null
    const text = typeof cell === 'string' ? cell : ''
    if (isTotal(text)) this.#findings.note('total-ignored', text)
    else if (isWords(cell) && isWords(row.cells[this.#layout.stamp.column]))
      // a header told again, where files were put together, or a remark below the table
      this.#findings.note('row-ignored', text || String(row.cells.find((one) => !isBlank(one))))
    else this.#bad(known.code, row, this.#layout.ean)
    return null
  }

  /** undefined: the row is of no interest; null: no column tells flows. */
  #flowOf(row: Row): Flow | null | undefined {
    const column = this.#layout.flow
    if (column === null) return null
    const flow = this.#flowIn(row.cells[column] ?? null)
    if (flow) return flow
    if (this.#layout.unknownFlow === 'error') this.#bad('direction-unknown', row, column)
    else this.#findings.note('register-ignored', String(row.cells[column] ?? ''))
    return undefined
  }

  #unitOf({ cells }: Row): EnergyUnit | 'other' | null {
    const column = this.#layout.unit
    if (column === null) return null
    const unit = this.#unitIn(cells[column] ?? null)
    if (unit === 'other') this.#findings.note('unit-ignored', String(cells[column]))
    return unit
  }

  #spotOf(row: Row): Spot | null {
    const { column, time, end } = this.#layout.stamp
    const read = this.#stampAt(row, column, time)
    if (typeof read === 'string') {
      const isOfTime = read === 'time-not-quarter' || (read === 'time-missing' && !isBlank(row.cells[column]))
      this.#bad(read, row, isOfTime ? (time ?? column) : column)
      return null
    }
    this.step.see(read.minutes)
    if (end) {
      const until = this.#stampAt(row, end.column, end.time)
      if (typeof until === 'object' && !isQuarter(until.minutes - read.minutes, read.minutes)) {
        this.#bad('step-not-quarter', row, end.time ?? end.column)
        return null
      }
    }
    return this.#spots.of(read)
  }

  #stampAt({ cells }: Row, column: number, time: number | null): StampRead {
    return this.#stamps.read(cells[column], time === null ? undefined : (cells[time] ?? null))
  }

  #bad(code: ImportError, row: Row, column: number) {
    this.#findings.badCell(code, row.sheet, row.number, column, row.cells[column])
  }
}

const asMeasured: Status = { code: qualityCode.measured, zero: false }

const oneDirection = { offtake: ['offtake'], injection: ['injection'] } as const satisfies Record<
  Direction,
  Direction[]
>

/** Nothing, or text without a digit in it. */
const isWords = (cell: Cell | undefined) => isBlank(cell) || (typeof cell === 'string' && !/\d/.test(cell))

const isBlank = (cell: Cell | undefined) => cell === null || cell === undefined || cell === ''

/** From one label to the next: 15 minutes, or what the wall clock makes of them at 01:45 in March and 02:45 in October. */
const isQuarter = (minutes: number, from: number) =>
  minutes === 15 || (minutes === 75 && from % 1440 === 105) || (minutes === -45 && from % 1440 === 165)
