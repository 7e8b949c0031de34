import type { Row } from '../../../tables/cell.ts'
import { qualityCode } from '../../packed-day.ts'
import { type EnergyUnit, energyError, mwhOf } from '../cells/energy-cell.ts'
import type { Flow, Status } from '../cells/flows.ts'
import type { FindingsList } from '../findings.ts'
import type { ValueColumn } from '../layout.ts'
import type { ArrivingSeries } from './arriving.ts'
import type { ArrivingDay } from './arriving-day.ts'
import { registersOverlap } from './part-bits.ts'

/** What a row says about all of its values. */
export type RowFacts = {
  row: Row
  flow: Flow | null
  unit: EnergyUnit | null
  status: Status
  /** the part of the slot that the row tells (part-bits.ts) */
  bit: number
}

/** Writes the values of rows into the days of a series: once, summed over the parts of a slot, or compared with what is there. */
export class SlotWriter {
  readonly #findings: FindingsList
  readonly #flowColumn: number | null

  constructor(findings: FindingsList, flowColumn: number | null) {
    this.#findings = findings
    this.#flowColumn = flowColumn
  }

  /** Writes those of a row's columns that are about this series. */
  write(
    facts: RowFacts,
    columns: readonly ValueColumn[],
    series: ArrivingSeries,
    day: ArrivingDay,
    slot: number,
  ) {
    const seen = day.seen ? day.seen[slot]! : 0
    if (this.#flowColumn !== null && registersOverlap(seen, facts.bit))
      return this.#bad('registers-overlap', facts.row, this.#flowColumn)
    let took = false
    let repeated = false
    for (const column of columns) {
      if (column.direction !== null && column.direction !== series.direction) continue
      const mwh = this.#valueOf(facts, column, day, slot)
      if (Number.isNaN(mwh)) continue
      const values = day.values(
        facts.flow && column.measure === 'gross' ? facts.flow.measure : column.measure,
      )
      const before = values[slot]!
      if (seen & facts.bit && !Number.isNaN(before)) {
        // Of several parts only the sum is known: the one that comes again cannot be compared.
        if (before === mwh || seen !== facts.bit) repeated = true
        else this.#bad('slot-contradicts', facts.row, column.column)
        continue
      }
      took = true
      if (Number.isNaN(before)) values[slot] = mwh
      else if (column.parts === 'sum') values[slot] = before + mwh
      else if (before !== mwh) this.#bad('gross-contradicts', facts.row, column.column)
    }
    if (repeated) this.#findings.doubt('slot-repeated', series.ean, series.direction, day.of.day, slot)
    if (!took) return
    day.seen ??= new Uint32Array(day.of.slots)
    day.seen[slot]! |= facts.bit
    day.mark(slot, facts.status.code)
  }

  /** mWh, or NaN when the cell says nothing, or nothing that can be taken. */
  #valueOf(
    { row, flow, unit, status }: RowFacts,
    column: ValueColumn,
    day: ArrivingDay,
    slot: number,
  ): number {
    const mwh = mwhOf(row.cells[column.column], column.unit ?? unit ?? 'kWh', column.decimalSign)
    if (mwh < 0) {
      this.#bad(energyError(mwh), row, column.column)
      return Number.NaN
    }
    if (status.code === qualityCode.missing) return Number.NaN
    if (!Number.isNaN(mwh)) return mwh
    if (status.zero) return 0
    if (flow && flow.part !== 'all') {
      day.gaps ??= new Uint8Array(day.of.slots)
      day.gaps[slot] = 1
    }
    return Number.NaN
  }

  #bad(code: Parameters<FindingsList['badCell']>[0], row: Row, column: number) {
    this.#findings.badCell(code, row.sheet, row.number, column, row.cells[column])
  }
}
