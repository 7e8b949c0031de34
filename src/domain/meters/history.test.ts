import { describe, expect, it } from 'vitest'
import type { Period } from '../time/period.ts'
import { endHistory, insertPeriod, movePeriod, removePeriod, succeed } from './history.ts'

type Kept = Period & { id: string }
const kept = (id: string, from: string, until: string | null): Kept => ({ id, from, until })

describe('an insertion', () => {
  it('does not begin again what had ended', () =>
    expect(
      insertPeriod([kept('a', '2025-01-01', '2026-06-01')], { from: '2026-03-01', until: null }),
    ).toMatchObject({
      added: { from: '2026-03-01', until: '2026-06-01' },
    }))

  it('after the end begins again, from its day on', () =>
    expect(
      insertPeriod([kept('a', '2025-01-01', '2026-06-01')], { from: '2026-08-01', until: null }),
    ).toMatchObject({
      trimmed: [],
      added: { from: '2026-08-01', until: null },
    }))
})

describe('a removal', () => {
  it('reopens the one before', () =>
    expect(removePeriod([kept('a', '2025-01-01', '2026-06-01'), kept('b', '2026-06-01', null)], 'b')).toEqual(
      {
        trimmed: [
          {
            id: 'a',
            before: { from: '2025-01-01', until: '2026-06-01' },
            after: { from: '2025-01-01', until: null },
          },
        ],
      },
    ))

  it('leaves one before a gap closed', () =>
    expect(removePeriod([kept('a', '2025-01-01', '2026-01-01'), kept('b', '2026-06-01', null)], 'b')).toEqual(
      {
        trimmed: [],
      },
    ))

  it('of what is not there is nothing', () => expect(removePeriod([], 'x')).toBeNull())
})

describe('a move', () => {
  const history = [kept('a', '2025-01-01', '2026-06-01'), kept('b', '2026-06-01', null)]

  it('takes the end of the one before along, both ways', () => {
    expect(movePeriod(history, 'b', '2026-08-01')).toMatchObject({
      trimmed: [{ id: 'a', after: { until: '2026-08-01' } }],
      moved: { from: '2026-08-01', until: null },
    })
    expect(movePeriod(history, 'b', '2026-02-01')).toMatchObject({
      trimmed: [{ id: 'a', after: { until: '2026-02-01' } }],
    })
  })

  it('does not pass another, nor its own end', () => {
    expect(movePeriod(history, 'b', '2024-12-31')).toEqual({ conflict: 'moves-past-another' })
    expect(movePeriod(history, 'b', '2025-01-01')).toEqual({ conflict: 'configuration-same-day' })
    expect(movePeriod(history, 'a', '2026-07-01')).toEqual({ conflict: 'moves-past-another' })
  })
})

describe('an end', () => {
  it('is refused when nothing runs, and when something follows', () => {
    const history = [kept('a', '2025-01-01', '2026-01-01'), kept('b', '2026-06-01', null)]
    expect(endHistory(history, '2026-03-01')).toEqual({ conflict: 'another-follows' })
    expect(endHistory(history, '2026-06-01')).toEqual({ conflict: 'another-follows' })
    expect(endHistory(history.slice(0, 1), '2026-03-01')).toEqual({ conflict: 'not-running' })
    expect(endHistory(history, '2026-07-01')).toMatchObject({
      trimmed: [{ id: 'b', after: { until: '2026-07-01' } }],
    })
  })
})

describe('a succession', () => {
  const history = [kept('marie', '2025-01-01', '2026-06-01'), kept('luc', '2026-06-01', null)]

  it('lasts until the next one who was planned', () =>
    expect(succeed(history, '2026-02-01', true)).toMatchObject({
      trimmed: [{ id: 'marie', after: { until: '2026-02-01' } }],
      removed: [],
      added: { from: '2026-02-01', until: '2026-06-01' },
    }))

  it('on the day somebody begins takes their place', () =>
    expect(succeed(history, '2026-06-01', true)).toEqual({
      trimmed: [],
      removed: ['luc'],
      added: { from: '2026-06-01', until: null },
    }))

  it('by nobody only ends', () =>
    expect(succeed(history, '2026-08-01', false)).toMatchObject({
      trimmed: [{ id: 'luc', after: { until: '2026-08-01' } }],
      added: null,
    }))
})
