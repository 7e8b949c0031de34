import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readRows as rowsOfFile } from '../../../server/adapters/sheets/read-rows.ts'
import type { Row } from '../../tables/cell.ts'
import { demoCommunities } from '../demo-community.ts'
import { plainDay, readRows } from '../testing/read-rows.ts'
import { simulate } from './simulate.ts'
import { demoDays } from './simulated-day.ts'
import { csvText, type Manner } from './simulated-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'optimce-simulated-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [community] = demoCommunities('2026-11-24')
const few = community.meters.slice(0, 3).map(({ ean }) => ean)
const days = demoDays(community, '2026-10-25', '2026-10-26').filter(({ ean }) => few.includes(ean))

async function throughBytes(text: string, encoding: Manner['encoding']): Promise<Row[]> {
  const path = join(folder, 'file.csv')
  // What the simulator writes is in Latin-1, of which Windows-1252 is the same in letters.
  const bytes = encoding === 'windows-1252' ? Buffer.from(text, 'latin1') : Buffer.from(text)
  writeFileSync(path, encoding === 'utf-8-bom' ? Buffer.concat([Buffer.from('\ufeff'), bytes]) : bytes)
  const rows: Row[] = []
  for await (const batch of rowsOfFile(path)) rows.push(...batch)
  return rows
}

describe.each(['ores-production', 'ores-consumption', 'fluvius-portal', 'plain-long', 'plain-wide'] as const)(
  'a CSV of the layout %s',
  (layout) => {
    it.each(['utf-8', 'utf-8-bom', 'windows-1252'] as const)(
      'is the same after it was a file in %s',
      async (encoding) => {
        const file = simulate(layout, days, { encoding, wrappedEans: true, thousands: '\u00a0' })
        const { series, findings } = readRows(await throughBytes(csvText(file), encoding))
        const read = series.flatMap(({ days: of }) => of.map(plainDay))
        const truth = [...file.truth].sort((a, b) => (a.ean < b.ean ? -1 : 1)).map(plainDay)
        expect(read).toEqual(truth)
        expect(findings.errors).toEqual([])
      },
    )
  },
)
