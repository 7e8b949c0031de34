import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import type { ImportPreview } from '../../../domain/tables/import.schema.ts'
import { openImports } from '../../testing/imports.ts'

// Files as people’s spreadsheets write them, each beside what the import makes of it: `<file>.json`.

const folder = new URL('../../../../fixtures/meters-import/', import.meta.url)
const files = readdirSync(folder).filter((name) => !name.endsWith('.json'))

const { house, preview } = await openImports()
afterAll(() => house.close())

/** What matters of a preview, short enough to be read. */
const short = ({ sheet, otherSheets, columns, counts, newMembers, rows }: ImportPreview) => ({
  sheet,
  otherSheets,
  unused: columns.filter(({ field, isAside }) => !field || isAside).map(({ title }) => title),
  counts,
  newMembers: newMembers.names,
  rows: rows.items.map(({ row, name, verdict, problems, doubts }) => ({
    row,
    ean: name,
    verdict,
    problems: problems.map(({ column, field, value, code }) => [column, field, value, code].join(' | ')),
    doubts: doubts.length,
  })),
})

describe('a file of meters, read as it was meant:', () => {
  it.each(files)('%s', async (name) => {
    const found = short(await preview(readFileSync(new URL(name, folder))))
    const expected = new URL(`${name}.json`, folder)
    expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
  })
})
