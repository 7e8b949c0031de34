import { describe, expect, it } from 'vitest'
import { changedParticipation } from './changed-participation.ts'

const before = {
  ...{ from: '2026-01-01', until: null },
  pauses: [{ status: 'awaiting-dso' as const, from: '2026-01-01', until: null }],
}
const today = '2026-06-15'
const alone = { today, others: [] }

describe('a participation is changed', () => {
  it('from today on when no day is said, and what was before stays', () =>
    expect(changedParticipation(before, { status: 'active' }, alone)).toEqual({
      ...before,
      pauses: [{ status: 'awaiting-dso', from: '2026-01-01', until: today }],
    }))

  it('from its first day when an earlier one is said', () =>
    expect(changedParticipation(before, { status: 'active', from: '2020-01-01' }, alone)).toEqual({
      ...before,
      pauses: [],
    }))

  it('not from a day after its end, and it does not end before it begins', () => {
    const ended = { ...before, until: '2026-03-01' }
    expect(changedParticipation(ended, { status: 'active' }, alone)).toMatchObject({
      code: 'status-after-end',
    })
    expect(changedParticipation(before, { until: '2026-01-01' }, alone)).toMatchObject({
      code: 'until-after-from',
    })
  })

  it('not into another participation of the same meter', () => {
    const ended = { ...before, until: '2026-03-01' }
    const others = [{ from: '2026-04-01', until: null }]
    expect(changedParticipation(ended, { until: '2026-04-01' }, { today, others })).toMatchObject({
      until: '2026-04-01',
    })
    expect(changedParticipation(ended, { until: null }, { today, others })).toMatchObject({
      code: 'participation-overlaps',
    })
  })
})
