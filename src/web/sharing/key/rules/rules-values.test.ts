import { describe, expect, it } from 'vitest'
import { checkedRules, typedOf } from './rules-values.ts'

const id = '01900000-0000-7000-8000-000000000001'
const usual = { ownInjection: 'excluded', givingBack: { by: 'injection' }, price: null } as const
const first = typedOf({ ...usual, producerPrice: 0.125, from: null, until: null }, '01/06/2026', ',')

describe('rules of the calculation as they are typed', () => {
  it('are those there were, from the day that is said', () => {
    expect(first.producerPrice).toBe('0,125')
    expect(checkedRules(first)).toEqual({
      problems: [],
      request: { ...usual, producerPrice: 0.125, from: '2026-06-01' },
    })
  })

  it('are refused at their fields, all at once', () => {
    const wrong = { ...first, from: 'soon', price: 'cheap', by: 'coefficients' as const }
    const { problems } = checkedRules({ ...wrong, producers: [{ meterId: id, coefficient: '1,5' }] })
    expect(problems.map(({ path }) => path).sort()).toEqual([
      ...['from', 'givingBack.producers.0.coefficient', 'price'],
    ])
    expect(checkedRules({ ...first, by: 'priority' }).problems).toEqual([
      { path: 'givingBack.meterIds', code: 'required' },
    ])
  })
})
