import { expect, it } from 'vitest'
import type { MonthTotal } from './import/readers/month-reader.ts'
import { mergeMonth } from './merge-month.ts'

const month = (changes: Partial<MonthTotal> = {}): MonthTotal => ({
  ean: '541449000000000001',
  month: '2026-03',
  tariff: 'total',
  offtakeShared: 1000,
  offtakeResidual: 2000,
  injectionShared: null,
  injectionResidual: null,
  gridFeeCents: 350,
  ...changes,
})

it('a month that was not there is new', () => {
  expect(mergeMonth(null, month())).toEqual({ change: 'new', total: month() })
})

it('the same month again changes nothing, nor does one that says less', () => {
  expect(mergeMonth(month(), month())).toEqual({ change: 'same', total: month() })
  expect(mergeMonth(month(), month({ gridFeeCents: null, offtakeShared: null }))).toEqual({
    change: 'same',
    total: month(),
  })
})

it('the last word of the DSO counts, a zero too, and what was unknown is filled', () => {
  const told = month({ offtakeShared: 0, injectionShared: 5, offtakeResidual: null })
  expect(mergeMonth(month(), told)).toEqual({
    change: 'changed',
    total: month({ offtakeShared: 0, injectionShared: 5 }),
  })
})
