import { describe, expect, it } from 'vitest'
import { daysAsked } from '../audit/days-asked.ts'
import { daysSeen } from './days-seen.ts'

const meter = {
  held: [
    { memberId: 'luc', from: '2026-01-01', until: '2026-03-01' },
    { memberId: 'marie', from: '2026-03-01', until: '2026-05-01' },
    { memberId: 'maries-company', from: '2026-05-01', until: null },
  ],
  takingPart: [{ operationId: 'quarter', from: '2026-04-15', until: '2026-05-15' }],
}
const hers = ['marie', 'maries-company']
const year = { from: '2026-01-01', until: '2027-01-01' }

describe('the days that a look showed', () => {
  it('are those asked for on which the meter was one’s own', () => {
    expect(daysSeen(meter, hers, { kind: 'meter' }, { from: '2026-02-01', until: '2026-03-03' })).toEqual([
      { from: '2026-03-01', until: '2026-03-03' },
    ])
    expect(daysSeen(meter, hers, { kind: 'meter' }, { from: '2026-02-01', until: '2026-03-01' })).toEqual([])
  })

  it('are the days of that member, when a member was looked at', () => {
    expect(daysSeen(meter, hers, { kind: 'member', memberId: 'marie' }, year)).toEqual([
      { from: '2026-03-01', until: '2026-05-01' },
    ])
    expect(daysSeen(meter, hers, { kind: 'member', memberId: 'luc' }, year)).toEqual([])
  })

  it('are the days on which it took part, when an operation was looked at', () => {
    expect(daysSeen(meter, hers, { kind: 'results', operationId: 'quarter' }, year)).toEqual([
      { from: '2026-04-15', until: '2026-05-15' },
    ])
    expect(daysSeen(meter, ['luc'], { kind: 'results', operationId: 'quarter' }, year)).toEqual([])
  })
})

describe('the days of a line', () => {
  it('are a span or one day, and none when it names none', () => {
    expect(daysAsked({ from: '2026-03-01', until: '2026-04-01', resolution: 'day' })).toEqual({
      from: '2026-03-01',
      until: '2026-04-01',
    })
    expect(daysAsked({ day: '2026-03-31' })).toEqual({ from: '2026-03-31', until: '2026-04-01' })
    expect(daysAsked(null)).toBeNull()
  })
})
