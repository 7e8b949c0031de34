import { type Cell, columnName, type Row, shownCell } from './cell.ts'
import { type ColumnsOf, matchColumns } from './match-columns.ts'

/** What a person decided about the columns: the key of a column of the file, or null for none. */
export type Mapping<F extends string> = Partial<Record<F, string | null>>

export type FileColumn = {
  /** its title, or `#C` when it has none or one that stands twice: the same in a corrected file */
  key: string
  /** as the spreadsheet counts, `C` */
  letter: string
  title: string
  /** the first few different values under it, shortened */
  samples: string[]
}

export type FoundTable<F extends string> = {
  sheet: string
  /** sheets that hold something and are left aside */
  otherSheets: string[]
  columns: FileColumn[]
  /** the place of each field among `columns` */
  places: ColumnsOf<F>
  missing: F[]
  /** what stands below the titles */
  rows: Row[]
}

/** The titles stand within so many filled rows of a sheet. */
const searched = 20
const sampled = 3
const longestSample = 40

/**
 * Finds the table in the rows of a file: the row, of whichever sheet, that holds the titles of most fields; when no
 * title is known at all, the first row. Null when the file has no row, or none below the titles.
 */
export function findTable<F extends string>(
  rows: readonly Row[],
  synonyms: Record<F, readonly string[]>,
  mapping: Mapping<F> = {},
): FoundTable<F> | null {
  const sheets = Map.groupBy(rows, ({ sheet }) => sheet)
  let best: { header: Row; score: number; places: ColumnsOf<F> } | null = null
  for (const inSheet of sheets.values()) {
    const width = inSheet.reduce((most, { cells }) => Math.max(most, cells.length), 0)
    for (const row of inSheet.slice(0, searched)) {
      // A column at the end may have no title.
      const header = { ...row, cells: Array.from({ length: width }, (_, i) => row.cells[i] ?? null) }
      const { columns } = matchColumns(header.cells, synonyms, chosenIn(header.cells, mapping))
      const score = Object.keys(columns).length
      if (!best || score > best.score) best = { header, score, places: columns }
    }
  }
  if (!best) return null
  const { header, places } = best
  const below = sheets.get(header.sheet)!.filter(({ number }) => number > header.number)
  if (below.length === 0) return null
  return {
    sheet: header.sheet,
    otherSheets: [...sheets.keys()].filter((sheet) => sheet !== header.sheet),
    columns: fileColumns(header.cells, below),
    places,
    missing: (Object.keys(synonyms) as F[]).filter((field) => places[field] === undefined),
    rows: below,
  }
}

function chosenIn<F extends string>(titles: readonly Cell[], mapping: Mapping<F>) {
  const keys = keysOf(titles)
  const chosen: Partial<Record<F, number | null>> = {}
  for (const field of Object.keys(mapping) as F[]) {
    const key = mapping[field]
    const at = key ? keys.indexOf(key) : -1
    if (key === null) chosen[field] = null
    else if (at >= 0) chosen[field] = at
  }
  return chosen
}

function fileColumns(titles: readonly Cell[], rows: readonly Row[]): FileColumn[] {
  return keysOf(titles).map((key, i) => {
    const samples: string[] = []
    for (const { cells } of rows) {
      const shown = shownCell(cells[i]).trim()
      const short = shown.length > longestSample ? `${shown.slice(0, longestSample - 1)}…` : shown
      if (short && !samples.includes(short)) samples.push(short)
      if (samples.length === sampled) break
    }
    return { key, letter: columnName(i), title: titleOf(titles[i]), samples }
  })
}

const titleOf = (cell: Cell | undefined) => shownCell(cell).replace(/\s+/g, ' ').trim()

function keysOf(titles: readonly Cell[]): string[] {
  const names = titles.map(titleOf)
  const counts = Map.groupBy(names, (name) => name)
  return names.map((name, i) => (name && counts.get(name)!.length === 1 ? name : `#${columnName(i)}`))
}
