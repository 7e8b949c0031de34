import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, eachDay } from '../time/local-day.ts'
import { contains } from '../time/period.ts'
import { participationStatuses } from './operation.codes.ts'
import {
  type ParticipationStatus,
  type Pause,
  statusesOf,
  statusOn,
  withStatus,
} from './participation-status.ts'

const open = { from: '2026-05-01', until: null }
const waits: Pause[] = [{ ...open, status: 'awaiting-dso' }]

describe('the status of a participation', () => {
  it('holds from a day on, and leaves the days before as they were', () => {
    const active = withStatus(waits, 'active', '2026-05-10')
    expect(statusesOf(open, active)).toEqual([
      { status: 'awaiting-dso', from: '2026-05-01', until: '2026-05-10' },
      { status: 'active', from: '2026-05-10', until: null },
    ])
    const held = withStatus(active, 'on-hold', '2026-06-01')
    expect(statusesOf(open, held).slice(0, 2)).toEqual([
      { status: 'awaiting-dso', from: '2026-05-01', until: '2026-05-10' },
      { status: 'active', from: '2026-05-10', until: '2026-06-01' },
    ])
    expect(statusesOf(open, withStatus(held, 'active', '2026-06-03')).at(-1)).toEqual({
      ...{ status: 'active', from: '2026-06-03', until: null },
    })
  })

  it('is that of today, or of its first day before it has begun, or of its last when it is over', () => {
    const days = { from: '2026-05-01', until: '2026-06-01' }
    const held = withStatus(withStatus(waits, 'active', '2026-05-10'), 'on-hold', '2026-05-20')
    const on = (today: string) => statusOn(days, held, today)
    expect(
      ['2026-04-01', '2026-05-09', '2026-05-10', '2026-05-20', '2026-06-01', '2027-01-01'].map(on),
    ).toEqual([...['awaiting-dso', 'awaiting-dso', 'active', 'on-hold', 'on-hold', 'on-hold']])
  })

  it('said again of the day on which it begins goes on as one', () => {
    expect(withStatus(waits, 'awaiting-dso', '2026-05-20')).toEqual(waits)
  })

  const step = fc.record({
    status: fc.constantFrom<ParticipationStatus>(...participationStatuses),
    from: fc.integer({ min: -5, max: 40 }).map((n) => addDays('2026-05-01', n)),
  })

  it('on each day is what the last of the changes about that day said, each day has one, and no change touches earlier days', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let pauses = waits
        const days = { from: '2026-05-01', until: '2026-06-10' }
        for (const { status, from } of steps) {
          const before = statusesOf(days, pauses)
          pauses = withStatus(pauses, status, from)
          for (const day of eachDay(days.from, from))
            if (day < days.until)
              expect(statusesOf(days, pauses).find((one) => contains(one, day))!.status).toBe(
                before.find((one) => contains(one, day))!.status,
              )
        }
        const all = statusesOf(days, pauses)
        for (const day of eachDay(days.from, days.until)) {
          const said = steps.findLast(({ from }) => from <= day)?.status ?? 'awaiting-dso'
          expect(all.filter((one) => contains(one, day)).map(({ status }) => status)).toEqual([said])
        }
        expect(all[0]!.from).toBe(days.from)
        expect(all.at(-1)!.until).toBe(days.until)
      }),
    )
  })
})
