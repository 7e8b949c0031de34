import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../time/local-day.ts'
import { dueReminders } from './due-reminders.ts'

const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n))
const of = (today: string, kind: string) => dueReminders(today).find((due) => due.kind === kind)

describe('last month', () => {
  it('is asked for from the eleventh day on, once the operators have had time', () => {
    expect(of('2026-11-10', 'month-incomplete')).toBeUndefined()
    const october = { kind: 'month-incomplete', about: '2026-10-01', from: '2026-10-01', until: '2026-11-01' }
    for (const day of ['2026-11-11', '2026-11-30']) expect(of(day, 'month-incomplete')).toEqual(october)
    expect(of('2027-01-15', 'month-incomplete')).toMatchObject({ from: '2026-12-01', until: '2027-01-01' })
  })

  it('is over, whole, and the one before this', () => {
    fc.assert(
      fc.property(days, (today) => {
        const due = of(today, 'month-incomplete')
        if (!due) return
        expect(due.until <= today && daysBetween(due.until, today) < 31).toBe(true)
        expect([28, 29, 30, 31]).toContain(daysBetween(due.from, due.until))
      }),
    )
  })
})

describe('meters that wait', () => {
  it('are told of once a week, named after its Monday', () => {
    for (const day of ['2026-11-23', '2026-11-27', '2026-11-29'])
      expect(of(day, 'meter-awaiting')!.about).toBe('2026-11-23')
    expect(of('2026-11-30', 'meter-awaiting')!.about).toBe('2026-11-30')
    fc.assert(
      fc.property(days, (today) => {
        const { from, until } = of(today, 'meter-awaiting')!
        expect(from <= today && today < until && daysBetween(from, until) === 7).toBe(true)
      }),
    )
  })
})
