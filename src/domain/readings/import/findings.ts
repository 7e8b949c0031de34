import { type Cell, columnName, shownCell } from '../../tables/cell.ts'
import type { LocalDay } from '../../time/local-day.ts'
import type { ImportDoubt, ImportError, ImportNote } from './import.codes.ts'
import type { Direction } from './measures.ts'

/** Where something stands in a file: the row the spreadsheet shows, the letters over the column; null where it is about all of them. */
export type Place = { sheet: string | null; row: number | null; column: string | null }

/** Something that was not taken. `value` is what stands there, cut to 60 characters. */
export type BadCell = Place & { file: string; value: string; code: ImportError }

/** Something to look at, per meter and direction: how many slots, and the first of them. */
export type Doubt = {
  ean: string
  direction: Direction
  code: ImportDoubt
  /** slots, or days where the doubt is about whole days */
  count: number
  day: LocalDay
  /** the first slot; null where it is about the day */
  slot: number | null
}

export type Note = { code: ImportNote; value: string; count: number }

/** What came up while a file was read. The lists are capped, the counts exact. */
export type Findings = {
  errors: BadCell[]
  errorCounts: Partial<Record<ImportError, number>>
  doubts: Doubt[]
  notes: Note[]
}

const keptPerCode = 50
const keptNotes = 100

/** Collects what comes up, in the order of the file. Of each kind of error the first 50 are kept, and all are counted. */
export class FindingsList {
  readonly #file: string
  readonly #errors: BadCell[] = []
  readonly #counts = new Map<ImportError, number>()
  readonly #doubts = new Map<string, Doubt>()
  readonly #notes = new Map<string, Note>()

  constructor(file: string) {
    this.#file = file
  }

  /** `column` from 0. */
  badCell(
    code: ImportError,
    sheet: string | null,
    row: number | null,
    column: number | null,
    cell: Cell | undefined,
  ) {
    const count = this.#counts.get(code) ?? 0
    if (count >= keptPerCode) this.#counts.set(code, count + 1)
    else {
      const value = shownCell(cell).slice(0, 60)
      this.add({ sheet, row, column: column === null ? null : columnName(column), value, code })
    }
  }

  add(bad: Omit<BadCell, 'file'>) {
    const count = (this.#counts.get(bad.code) ?? 0) + 1
    this.#counts.set(bad.code, count)
    if (count <= keptPerCode) this.#errors.push({ file: this.#file, ...bad })
  }

  get hasErrors(): boolean {
    return this.#counts.size > 0
  }

  doubt(code: ImportDoubt, ean: string, direction: Direction, day: LocalDay, slot: number | null, count = 1) {
    const key = `${code} ${ean} ${direction}`
    const known = this.#doubts.get(key)
    if (known) known.count += count
    else this.#doubts.set(key, { ean, direction, code, count, day, slot })
  }

  note(code: ImportNote, value: string) {
    const key = `${code} ${value}`
    const known = this.#notes.get(key)
    if (known) known.count++
    else if (this.#notes.size < keptNotes) this.#notes.set(key, { code, value: value.slice(0, 60), count: 1 })
  }

  /** Everything collected so far. */
  get all(): Findings {
    return {
      errors: [...this.#errors],
      errorCounts: Object.fromEntries(this.#counts),
      doubts: [...this.#doubts.values()],
      notes: [...this.#notes.values()],
    }
  }
}
