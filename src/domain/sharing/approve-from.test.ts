import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/local-day.ts'
import { contains } from '../time/period.ts'
import { approveFrom, withdrawn } from './approve-from.ts'

const first = { from: '2026-01-01', until: '2026-03-01' }
const second = { from: '2026-03-01', until: null }

describe('approving a key from a day', () => {
  it('ends the one in force the day before', () => {
    expect(approveFrom([first, second], '2026-05-01')).toEqual({ ends: second })
  })

  it('ends none when none is in force', () => {
    expect(approveFrom([], '2026-05-01')).toEqual({ ends: null })
    expect(approveFrom([first], '2026-03-01')).toEqual({ ends: null })
  })

  it('is refused when another begins on that day or later', () => {
    expect(approveFrom([first, second], '2026-03-01')).toBeNull()
    expect(approveFrom([first, second], '2026-02-01')).toBeNull()
  })

  it('withdrawn again leaves all others as they were before it, and only the newest can be', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 12 }), (days) => {
        let approved: { id: string; from: string; until: string | null }[] = []
        const stood: (typeof approved)[] = []
        for (const n of days) {
          const from = addDays('2026-01-01', n)
          const answer = approveFrom(approved, from)
          if (!answer) continue
          stood.push(approved)
          const { ends } = answer
          approved = approved.map((one) => (one === ends ? { ...one, until: from } : one))
          approved.push({ id: from, from, until: null })
        }
        while (approved.length > 0) {
          const newest = approved.at(-1)!
          for (const { id } of approved.slice(0, -1)) expect(withdrawn(approved, id)).toBeUndefined()
          const { reopens } = withdrawn(approved, newest.id)!
          approved = approved
            .slice(0, -1)
            .map((one) => (one.id === reopens?.id ? { ...one, until: null } : one))
          expect(approved).toEqual(stood.pop())
        }
      }),
    )
  })

  it('never leaves two keys in force on a day, whatever is approved in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }), (days) => {
        const approved: { from: string; until: string | null }[] = []
        for (const n of days) {
          const from = addDays('2026-01-01', n)
          const answer = approveFrom(approved, from)
          if (!answer) continue
          if (answer.ends) answer.ends.until = from
          approved.push({ from, until: null })
        }
        for (let n = 0; n <= 61; n++) {
          const day = addDays('2026-01-01', n)
          expect(approved.filter((period) => contains(period, day)).length).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
