import type { Cell, Row } from '../../../tables/cell.ts'
import { readDay, readDecimal } from '../../../tables/read-cell.ts'
import { addDays, addMonths, monthOf } from '../../../time/local-day.ts'
import { fold } from '../../../words/fold.ts'
import { eanIn } from '../cells/ean-cell.ts'
import { energyError, mwhOf } from '../cells/energy-cell.ts'
import { isTotal } from '../cells/flows.ts'
import { monthIn, namedDay } from '../cells/months.ts'
import type { FindingsList } from '../findings.ts'
import type { ImportError } from '../import.codes.ts'
import type { MonthMeasure, MonthSheet } from '../layout.ts'

export const tariffs = ['total', 'day', 'night'] as const
export type Tariff = (typeof tariffs)[number]

/**
 * What a DSO tells of a meter and month without quarter-hours: whole mWh, null where the file says nothing. A month that
 * is told in day and night has two of them; `total` is the whole of it.
 */
export type MonthTotal = {
  ean: string
  /** `2026-03` */
  month: string
  tariff: Tariff
  offtakeShared: number | null
  offtakeResidual: number | null
  injectionShared: number | null
  injectionResidual: number | null
  /** € cents without VAT, rounded half up */
  gridFeeCents: number | null
}

const tariffWords = new Map<string, Tariff>()
for (const [tariff, words] of [
  ['total', ['th', 'total', 'total hours', 'tot', 'simple', 'enkelvoudig', 'single', 'mono', 'monohoraire']],
  ['day', ['hi', 'high', 'day', 'jour', 'dag', 'peak', 'heures pleines', 'hp', 'piek']],
  ['night', ['low', 'lo', 'night', 'nuit', 'nacht', 'off-peak', 'heures creuses', 'hc', 'dal']],
] as const)
  for (const word of words) tariffWords.set(word, tariff)

/** Reads a sheet with a row per meter, month and tariff. */
export class MonthReader {
  readonly #layout: MonthSheet
  readonly #findings: FindingsList
  readonly #totals = new Map<string, MonthTotal>()

  constructor(layout: MonthSheet, findings: FindingsList) {
    this.#layout = layout
    this.#findings = findings
  }

  read(row: Row) {
    const ean = this.#eanOf(row)
    if (!ean) return
    const month = this.#monthOf(row)
    const tariff = this.#tariffOf(row)
    if (!month || !tariff) return
    const total: MonthTotal = { ean, month, tariff, ...nothing, gridFeeCents: this.#feeOf(row) }
    for (const { column, measure, unit } of this.#layout.volumes) {
      const mwh = mwhOf(row.cells[column], unit, this.#layout.decimalSign, highestOfMonth)
      if (mwh < 0) this.#bad(energyError(mwh), row, column)
      else if (!Number.isNaN(mwh)) total[measure] = mwh
    }
    const key = `${ean} ${month} ${tariff}`
    if (this.#totals.has(key)) this.#bad('line-twice', row, this.#layout.ean)
    else this.#totals.set(key, total)
  }

  /** What was read, by meter, month and tariff; a total that is not the sum of day and night is noted. */
  finish(): MonthTotal[] {
    for (const total of this.#totals.values()) {
      const [day, night] = (['day', 'night'] as const).map((tariff) =>
        this.#totals.get(`${total.ean} ${total.month} ${tariff}`),
      )
      if (total.tariff !== 'total' || !day || !night) continue
      const differs = (['offtakeShared', 'offtakeResidual'] as const).some(
        (measure) => Math.abs((total[measure] ?? 0) - (day[measure] ?? 0) - (night[measure] ?? 0)) > 2000,
      )
      if (differs) this.#findings.doubt('total-not-sum', total.ean, 'offtake', `${total.month}-01`, null)
    }
    return [...this.#totals.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  }

  #eanOf(row: Row): string | null {
    const cell = row.cells[this.#layout.ean]
    const { ean, code } = eanIn(cell)
    if (ean) return ean
    if (row.cells.every((one) => one === null || one === undefined)) return null
    const label = row.cells.find((one) => typeof one === 'string')
    if (code === 'ean-missing' && typeof label === 'string' && !isTotal(label) && this.#hasNoVolume(row))
      this.#findings.note('row-ignored', label)
    else if (typeof label === 'string' && isTotal(label)) this.#findings.note('total-ignored', label)
    else this.#bad(code!, row, this.#layout.ean)
    return null
  }

  #hasNoVolume({ cells }: Row) {
    return this.#layout.volumes.every(({ column }) => cells[column] === null || cells[column] === undefined)
  }

  #monthOf(row: Row): string | null {
    const { from, until, month } = this.#layout
    if (from === null || row.cells[from] === null || row.cells[from] === undefined) {
      if (!month) this.#bad('month-unknown', row, this.#layout.ean)
      return month
    }
    const cell = row.cells[from]
    const first = dayIn(cell)
    if (!first) {
      const named = typeof cell === 'string' ? monthIn(cell) : null
      if (!named) this.#bad('month-unknown', row, from)
      return named
    }
    const last = until === null ? null : dayIn(row.cells[until])
    const next = addMonths(first, 1)
    // The end is told as the first day of the next month or as the last one of this.
    const isMonth = last === null || last === next || last === addDays(next, -1)
    if (first.endsWith('-01') && isMonth) return monthOf(first)
    this.#bad('month-unknown', row, from)
    return null
  }

  #tariffOf(row: Row): Tariff | null {
    const { tariff: column } = this.#layout
    if (column === null) return 'total'
    const cell = row.cells[column]
    const tariff = typeof cell === 'string' ? tariffWords.get(fold(cell)) : undefined
    if (!tariff) this.#bad('tariff-unknown', row, column)
    return tariff ?? null
  }

  #feeOf(row: Row): number | null {
    const { gridFee, decimalSign } = this.#layout
    if (gridFee === null) return null
    const cell = row.cells[gridFee]
    const text = typeof cell === 'string' ? cell.replace(/€|eur/gi, '') : cell
    const { value, code } = readDecimal(text, decimalSign)
    if (code) this.#bad('not-a-number', row, gridFee)
    return value === null ? null : Math.round(Number((value * 100).toFixed(6)))
  }

  #bad(code: ImportError, row: Row, column: number) {
    this.#findings.badCell(code, row.sheet, row.number, column, row.cells[column])
  }
}

const nothing: Record<MonthMeasure, number | null> = {
  offtakeShared: null,
  offtakeResidual: null,
  injectionShared: null,
  injectionResidual: null,
}

/** 100 GWh in a month, mWh. */
const highestOfMonth = 100_000_000_000_000

const keyOf = ({ ean, month, tariff }: MonthTotal) => `${ean} ${month} ${tariffs.indexOf(tariff)}`

const dayIn = (cell: Cell | undefined) =>
  (typeof cell === 'string' ? namedDay(cell) : null) ?? readDay(cell).value
