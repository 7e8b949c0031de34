import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/local-day.ts'
import { contains } from '../time/period.ts'
import { mayTakePart, type TakingPart } from './may-take-part.ts'

const part = (operationId: string, from: string, until: string | null = null): TakingPart => ({
  ...{ id: `${operationId} ${from}`, operationId, from, until },
})

describe('a meter takes part in an operation from a day on', () => {
  it('when it takes part in none from then on', () => {
    expect(mayTakePart([], 'A', '2026-06-01', false)).toEqual({ ends: null })
    expect(mayTakePart([part('B', '2026-01-01', '2026-06-01')], 'A', '2026-06-01', false)).toEqual({
      ends: null,
    })
  })

  it('once only', () => {
    expect(mayTakePart([part('A', '2026-01-01')], 'A', '2026-06-01', true)).toEqual({
      reason: 'participation-here',
    })
  })

  it('leaving another one only when that was asked for', () => {
    const other = part('B', '2026-01-01')
    expect(mayTakePart([other], 'A', '2026-06-01', false)).toEqual({ reason: 'participation-elsewhere' })
    expect(mayTakePart([other], 'A', '2026-06-01', true)).toEqual({ ends: other })
  })

  it('not over one that begins on that day or later, for that would be lost', () => {
    for (const from of ['2026-06-01', '2026-09-01'])
      expect(mayTakePart([part('B', from)], 'A', '2026-06-01', true)).toEqual({
        reason: 'participation-later',
      })
  })
})

/** One after the other, as the database keeps them. */
const periods = fc
  .array(
    fc.record({
      gap: fc.nat(20),
      days: fc.integer({ min: 1, max: 30 }),
      operationId: fc.constantFrom('A', 'B'),
    }),
    {
      maxLength: 5,
    },
  )
  .map((all) => {
    let day = '2026-01-01'
    return all.map(({ gap, days, operationId }) => {
      const from = addDays(day, gap)
      day = addDays(from, days)
      return part(operationId, from, day)
    })
  })

it('never are there two operations on one day, and no other day is lost', () => {
  fc.assert(
    fc.property(periods, fc.nat(120), fc.boolean(), (known, n, moving) => {
      const from = addDays('2026-01-01', n)
      const answer = mayTakePart(known, 'A', from, moving)
      if ('reason' in answer) return
      const after = known
        .map((one) => (one === answer.ends ? { ...one, until: from } : one))
        .concat({ ...part('A', from), id: 'new' })
      for (let i = 0; i < 200; i++) {
        const day = addDays('2026-01-01', i)
        const on = after.filter((one) => contains(one, day))
        expect(on.length).toBeLessThanOrEqual(1)
        if (day < from) expect(on[0]?.operationId).toBe(known.find((one) => contains(one, day))?.operationId)
        else expect(on[0]?.id).toBe('new')
      }
    }),
  )
})
