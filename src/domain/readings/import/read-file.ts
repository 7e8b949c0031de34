import type { Row } from '../../tables/cell.ts'
import { type Findings, FindingsList } from './findings.ts'
import type { SheetLayout } from './layout.ts'
import { LongReader } from './readers/long-reader.ts'
import { MonthReader, type MonthTotal } from './readers/month-reader.ts'
import { WideReader } from './readers/wide-reader.ts'
import type { Recognition } from './sample.ts'
import { Arriving, type ReadSeries } from './slots/arriving.ts'

/** What a file holds. */
export type FileReading = {
  series: ReadSeries[]
  /** of DSOs that tell months only */
  months: MonthTotal[]
  findings: Findings
  /** rows below the headers */
  rows: number
}

type SheetReader = { layout: SheetLayout; reader: LongReader | WideReader | MonthReader }

/** Reads one file: fed with its rows in batches, from the first on, it keeps typed arrays only. */
export class FileReader {
  readonly #arriving = new Arriving()
  readonly #findings: FindingsList
  readonly #sheets = new Map<string | null, SheetReader>()
  #rows = 0
  #isTooMuch = false

  /** `file` is its name, for what has to be said about it. */
  constructor(file: string, { layout, errors, notes }: Pick<Recognition, 'layout' | 'errors' | 'notes'>) {
    this.#findings = new FindingsList(file)
    for (const error of errors) this.#findings.add(error)
    for (const { code, value } of notes) this.#findings.note(code, value)
    for (const [i, sheet] of layout.sheets.entries())
      this.#sheets.set(sheet.sheet, { layout: sheet, reader: this.#readerOf(sheet, i) })
  }

  feed(rows: readonly Row[]) {
    for (const row of rows) {
      if (this.#arriving.isFull) this.#isTooMuch = true
      if (this.#isTooMuch) return
      const sheet = this.#sheets.get(row.sheet) ?? this.#sheets.get(null)
      if (!sheet || row.number < sheet.layout.firstRow) continue
      this.#rows++
      sheet.reader.read(row)
    }
  }

  /**
   * After the last batch. A file of hours or days gives no series, for which quarter-hours they are of cannot be known; nor
   * does one that holds more than fits into memory.
   */
  finish(): FileReading {
    const readers = [...this.#sheets.values()].map(({ reader }) => reader)
    const months = readers.flatMap((reader) => (reader instanceof MonthReader ? reader.finish() : []))
    const tooLong = readers.some((reader) => !(reader instanceof MonthReader) && reader.step.isTooLong)
    if (tooLong) this.#findings.badCell('step-not-quarter', null, null, null, null)
    if (this.#isTooMuch) this.#findings.badCell('too-much-in-file', null, null, null, null)
    const series = tooLong || this.#isTooMuch ? [] : this.#arriving.finish(this.#findings)
    if (series.length + months.length === 0 && !this.#findings.hasErrors)
      this.#findings.badCell('nothing-in-file', null, null, null, null)
    return { series, months, findings: this.#findings.all, rows: this.#rows }
  }

  #readerOf(layout: SheetLayout, index: number) {
    if (layout.shape === 'long') return new LongReader(layout, this.#arriving, this.#findings)
    if (layout.shape === 'wide') return new WideReader(layout, this.#arriving, this.#findings, index)
    return new MonthReader(layout, this.#findings)
  }
}
