import { describe, expect, it } from 'vitest'
import { expectedDays, type MeterDays } from './expected-days.ts'

const today = '2026-06-15'
const meter: MeterDays = {
  active: [
    { from: '2026-01-10', until: '2026-02-01' },
    { from: '2026-02-01', until: '2026-04-01' },
    { from: '2026-05-01', until: null },
  ],
  held: [
    { from: '2026-01-01', until: '2026-03-01', memberId: 'marie' },
    { from: '2026-05-20', until: null, memberId: 'luc' },
  ],
  takingPart: [
    { from: '2026-02-15', until: '2026-03-10', operationId: 'quarter' },
    { from: '2026-06-01', until: null, operationId: 'street' },
  ],
}

describe('the days on which readings of a meter are expected', () => {
  it('of the community are those on which it was active and somebody’s, or took part', () => {
    expect(expectedDays(meter, {}, today)).toEqual([
      { from: '2026-01-10', until: '2026-03-10' },
      { from: '2026-05-20', until: today },
    ])
  })

  it('of an operation are those on which it took part in that one, and was active', () => {
    expect(expectedDays(meter, { operationId: 'quarter' }, today)).toEqual([
      { from: '2026-02-15', until: '2026-03-10' },
    ])
    expect(expectedDays(meter, { operationId: 'street' }, today)).toEqual([
      { from: '2026-06-01', until: today },
    ])
    expect(expectedDays(meter, { operationId: 'another' }, today)).toEqual([])
  })

  it('of a member are those on which it was its own, and active', () => {
    expect(expectedDays(meter, { memberId: 'marie' }, today)).toEqual([
      { from: '2026-01-10', until: '2026-03-01' },
    ])
    expect(expectedDays(meter, { memberId: 'luc' }, today)).toEqual([{ from: '2026-05-20', until: today }])
  })

  it('never include today, which is not over, nor days to come', () => {
    expect(expectedDays(meter, {}, '2026-05-21').at(-1)).toEqual({ from: '2026-05-20', until: '2026-05-21' })
    expect(expectedDays(meter, {}, '2026-05-20')).toEqual([{ from: '2026-01-10', until: '2026-03-10' }])
  })
})
