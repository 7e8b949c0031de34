import { describe, expect, it } from 'vitest'
import type { Cell } from '../../tables/cell.ts'
import { problemsOf } from '../../words/problem.ts'
import { readRows, sampleOf, sheetOf, valuesOf } from '../testing/read-rows.ts'
import { type ImportMapping, importMapping } from './mapping.schema.ts'
import { recognise } from './recognise.ts'

const ean = '541449012345678901'
const column = (header: string | null, letters: string) => ({ header, letters })
const stamp = { column: column('Quand', 'A'), time: null, marks: 'start' as const, clock: 'belgian' as const }
const long: ImportMapping = {
  shape: 'long',
  sheet: null,
  headerRow: 1,
  stamp,
  ean: column('Où', 'B'),
  flow: column('Sens', 'C'),
  quality: null,
  values: [{ column: column('Combien', 'D'), measure: 'gross', direction: null, unit: 'Wh' }],
}
const file = (header: Cell[], row: Cell[]) => sheetOf([header, row])
const usual = file(['Quand', 'Où', 'Sens', 'Combien'], ['04/05/2026 00:15', ean, 'A-', '125'])

describe('a layout that a user described', () => {
  it('is read, and comes before what is known by itself', () => {
    expect(recognise(sampleOf(usual))).toEqual([])
    const reading = readRows(usual, { mappings: [long] })
    expect(reading.recognition.layout.profile).toBe('mapped')
    expect(valuesOf(reading)).toEqual([[125_000]])
    expect(reading.series[0]).toMatchObject({ ean, direction: 'injection' })
  })

  it('finds its columns again by their headers, wherever they have gone', () => {
    const moved = file(['combien', 'sens', 'x', 'OÙ', 'quand'], ['125', 'A-', '', ean, '04/05/2026 00:15'])
    expect(valuesOf(readRows(moved, { mappings: [long] }))).toEqual([[125_000]])
  })

  it('does not fit a file without one of its columns', () => {
    const other = file(['Quand', 'Sens', 'Combien'], ['04/05/2026 00:15', 'A-', '125'])
    expect(recognise(sampleOf(other), [long])).toEqual([])
    expect(recognise(sampleOf(usual), [{ ...long, sheet: 'Autre' }])).toHaveLength(1) // a CSV has one sheet, whatever its name
  })

  it('may have no headers at all', () => {
    const bare: ImportMapping = {
      ...long,
      headerRow: 0,
      stamp: { ...stamp, column: column(null, 'A') },
      ean: column(null, 'B'),
      flow: null,
      values: [{ column: column(null, 'D'), measure: 'gross', direction: 'offtake', unit: 'kWh' }],
    }
    const reading = readRows(sheetOf([['04/05/2026 00:15', ean, '', '0,125']]), { mappings: [bare] })
    expect(valuesOf(reading)).toEqual([[125_000]])
  })

  it('is refused with everything that is missing in it', () => {
    const sent = {
      ...long,
      flow: null,
      headerRow: -1,
      stamp: { ...stamp, marks: 'middle', column: column('', '1') },
      values: [{ column: column('Combien', 'D'), measure: 'power', direction: null, unit: 'kW' }],
    }
    const { error } = importMapping.safeParse(sent)
    expect(problemsOf(error!)).toEqual([
      { path: 'headerRow', code: 'invalid' },
      { path: 'stamp.column.header', code: 'required' },
      { path: 'stamp.column.letters', code: 'invalid' },
      { path: 'stamp.marks', code: 'choose-one' },
      { path: 'values.0.measure', code: 'choose-one' },
      { path: 'values.0.unit', code: 'choose-one' },
    ])
    const undecided = importMapping.safeParse({ ...long, flow: null })
    expect(problemsOf(undecided.error!)).toEqual([{ path: 'values.0.direction', code: 'required' }])
    const wide = { shape: 'wide', sheet: null, headerRow: 1, stamp, eanColumns: null, columns: [] }
    expect(problemsOf(importMapping.safeParse(wide).error!)).toEqual([{ path: 'columns', code: 'required' }])
  })
})
