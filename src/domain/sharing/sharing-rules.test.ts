import { describe, expect, it } from 'vitest'
import { sharingRules } from './sharing-rules.schema.ts'
import { pricesOn, rulesInOrder, rulesOn } from './sharing-rules.ts'

const usual = sharingRules.parse({})
const may = { ...usual, price: 0.12, from: '2026-05-01' }
const june = {
  ...usual,
  ownInjection: 'included' as const,
  price: 0.15,
  producerPrice: 0.1,
  from: '2026-06-01',
}

describe('the rules of a day', () => {
  it('are those that began last, and the usual ones before any', () => {
    const on = (day: string) => rulesOn([may, june], day)
    expect([on('2026-04-30'), on('2026-05-01'), on('2026-05-31'), on('2026-06-01')]).toEqual([
      ...[usual, may, may, june],
    ])
  })

  it('hold until the next ones, and every day has some', () => {
    expect(rulesInOrder([may, june])).toEqual([
      { ...june, until: null },
      { ...may, until: '2026-06-01' },
      { ...usual, from: null, until: '2026-05-01' },
    ])
    expect(rulesInOrder([])).toEqual([{ ...usual, from: null, until: null }])
  })

  it('say what energy costs, to a hundred-thousandth of a euro', () => {
    expect(pricesOn([may, june], '2026-05-20')).toEqual({ paid: 12_000, received: null })
    expect(pricesOn([may, june], '2026-06-20')).toEqual({ paid: 15_000, received: 10_000 })
    expect(pricesOn([may], '2026-04-01')).toEqual({ paid: null, received: null })
  })
})
