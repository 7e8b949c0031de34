import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { pipeline } from 'node:stream/promises'
import { writeCsv } from '../src/server/adapters/sheets/write-csv.ts'
import { writeXlsx } from '../src/server/adapters/sheets/write-xlsx.ts'
import type { WrittenColumn, WrittenRow, WrittenTable } from '../src/server/adapters/sheets/written-table.ts'
import { runInWorker } from '../src/server/adapters/workers/run-in-worker.ts'
import type { Row } from './table.ts'

type Read = typeof import('./read-table.ts').run
type Reader = Parameters<Read>[0]['reader']
const module = new URL('./read-table.ts', import.meta.url)

/** The largest files that are handed in, read in a thread as the product does, and an export of a long list. */
export async function tableFiles(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'optimce-bench-tables-'))
  try {
    const workbook = join(folder, 'a.xlsx')
    const csv = join(folder, 'a.csv')
    await pipeline(writeXlsx(workbookOf(6000, 300)), createWriteStream(workbook))
    await pipeline(writeCsv(listOf(1_000_000), 'fr'), createWriteStream(csv))
    const exported = await watched(() =>
      pipeline(writeXlsx(listOf(100_000)), createWriteStream(join(folder, 'b.xlsx'))),
    )
    return [
      ...(await reading('Workbook of 1.8 million cells', workbook, 'saxes', 3)),
      ...(await reading('CSV of 1 million rows', csv, 'papaparse', 3)),
      row('Export of 100 000 rows as a workbook', exported.seconds, 's', 5),
      row('Export: event loop, p99', exported.loop, 'ms', 50),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const row = (what: string, measured: number, unit: string, goal: number, baseline?: number): Row => ({
  what,
  measured,
  unit,
  goal,
  baseline,
})

async function reading(what: string, path: string, plain: Reader, seconds: number): Promise<Row[]> {
  const measure = (reader: Reader) => watched(() => runInWorker<Read>(module, { path, reader }))
  const ours = await measure('ours')
  const theirs = await measure(plain)
  if (ours.result.cells !== theirs.result.cells) throw new Error(`${what}: not the same cells`)
  return [
    row(`${what}: read`, ours.result.seconds, 's', seconds, theirs.result.seconds),
    row(`${what}: memory above rest`, ours.megabytes, 'MB', 300, theirs.megabytes),
    row(`${what}: event loop of the server, p99`, ours.loop, 'ms', 50, theirs.loop),
  ]
}

/** The work, what it took of memory beyond what was there, and how late the event loop of this thread was. */
async function watched<T>(work: () => Promise<T>) {
  const rest = process.memoryUsage.rss()
  let peak = rest
  const look = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 10)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const begun = performance.now()
  const result = await work()
  const seconds = (performance.now() - begun) / 1000
  delay.disable()
  clearInterval(look)
  // What the histogram records is the whole pause between two looks, 5 ms of which were meant.
  return { result, seconds, megabytes: (peak - rest) / 1e6, loop: delay.percentile(99) / 1e6 - 5 }
}

/** A DSO's workbook: a column of instants, one column for each meter. */
function workbookOf(rows: number, width: number): WrittenTable {
  const columns: WrittenColumn[] = Array.from({ length: width }, (_, i) => ({
    header: `541449${String(i).padStart(12, '0')}`,
    kind: 'number',
  }))
  return { sheet: 'Brut Rep', columns, rows: numbers(rows, width) }
}

function* numbers(rows: number, width: number): Generator<WrittenRow> {
  for (let i = 0; i < rows; i++)
    yield Array.from({ length: width }, (_, k) => ((i * 7919 + k * 104_729) % 3001) / 1000)
}

function listOf(rows: number): WrittenTable {
  const columns: WrittenColumn[] = ['EAN', 'Horodatage', 'Itération', 'Coefficient', 'Prélèvement brut'].map(
    (header, i) => ({ header, kind: i < 2 ? 'text' : 'number' }),
  )
  return { sheet: 'Liste', columns, rows: lines(rows) }
}

function* lines(rows: number): Generator<WrittenRow> {
  for (let i = 0; i < rows; i++) {
    const at = new Date(Date.UTC(2026, 0, 1) + (i % 35_040) * 900_000).toISOString()
    yield [
      `541449${String(Math.floor(i / 35_040)).padStart(12, '0')}`,
      at.slice(0, 19),
      1,
      0.125,
      (i % 997) / 1000,
    ]
  }
}
