import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readRows as rowsOfFile } from '../../../server/adapters/sheets/read-rows.ts'
import type { Row } from '../../tables/cell.ts'
import { qualityCode } from '../packed-day.ts'
import { readRows, sampleOf } from '../testing/read-rows.ts'
import { importMapping } from './mapping.schema.ts'
import type { FileReading } from './read-file.ts'
import { recognise } from './recognise.ts'

// Files made by hand, each beside what it holds: whole mWh from a slot on, `{ "0": [1000, 2000] }`.

const folder = fileURLToPath(new URL('../../../../fixtures/readings/', import.meta.url))
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''))
  .sort()

/** Values from the first slot of each run of them. */
function runsOf(values: ArrayLike<number> | null): Record<string, number[]> | null {
  if (!values) return null
  const runs: Record<string, number[]> = {}
  let run: number[] | null = null
  for (let slot = 0; slot < values.length; slot++) {
    if (Number.isNaN(values[slot]!)) run = null
    else if (run) run.push(values[slot]!)
    else {
      run = [values[slot]!]
      runs[slot] = run
    }
  }
  return runs
}

const names = Object.keys(qualityCode)
const toldOf = ({ series, months, findings }: FileReading) => ({
  series: series.flatMap(({ ean, direction, days }) =>
    days.map(({ day, gross, shared, quality }) => ({
      ean,
      direction,
      day,
      gross: runsOf(gross),
      shared: runsOf(shared),
      quality: Object.fromEntries(
        [...(quality ?? [])].flatMap((code, slot) => (code === 0 ? [] : [[slot, names[code]]])),
      ),
    })),
  ),
  months,
  errors: findings.errors.map(({ file: _, ...error }) => error),
  doubts: findings.doubts.map(({ ean, direction, code, count }) => ({ ean, direction, code, count })),
  notes: findings.notes,
})

async function rowsIn(name: string): Promise<Row[]> {
  const path = existsSync(`${folder}${name}.csv`) ? `${folder}${name}.csv` : `${folder}${name}.xlsx`
  const rows: Row[] = []
  for await (const batch of rowsOfFile(path)) rows.push(...batch)
  return rows
}

describe('a file made by hand', () => {
  it.each(fixtures)('%s is read as it was meant', async (name) => {
    const { why, profile, mapping, ...told } = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'))
    const rows = await rowsIn(name)
    const mappings = mapping ? [importMapping.parse(mapping)] : []
    const [found] = recognise(sampleOf(rows), mappings)
    expect(found?.layout.profile ?? null, why).toBe(profile)
    if (found) expect(toldOf(readRows(rows, { mappings })), why).toEqual(told)
  })

  it('is there three times at least for every profile', () => {
    const counts = Map.groupBy(fixtures, (name) => name.split('/')[0]!)
    for (const [profile, list] of counts) expect(list.length, profile).toBeGreaterThanOrEqual(3)
    expect(counts.size).toBe(9)
  })
})
