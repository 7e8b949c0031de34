import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, eachDay, type LocalDay } from '../time/local-day.ts'
import { contains, type Period } from '../time/period.ts'
import type { Configuration } from './meter.schema.ts'
import { clipped, type DatedMeter, isWithin, ofOwnDays } from './own-days.ts'

const first = '2026-01-01'
const length = 40
const dayAt = (n: number) => addDays(first, n)
const days = eachDay(first, dayAt(length))

/** What each day says, the same from a day on until it says something else; null: nothing. */
function periodsOf<T extends string>(said: (T | null)[]): (Period & { said: T })[] {
  const found: (Period & { said: T })[] = []
  for (const [n, what] of said.entries()) {
    if (what === null) continue
    const isLast = n === said.length - 1
    const last = found.at(-1)
    const until = isLast ? null : dayAt(n + 1)
    if (last?.until === dayAt(n) && last.said === what) last.until = until
    else found.push({ from: dayAt(n), until, said: what })
  }
  return found.toReversed()
}

const configuration = (period: Period, said: string): Configuration => ({
  id: said,
  from: period.from,
  until: period.until,
  description: said,
  samplingPowerKva: 9.2,
  generatingCapacityKva: 0,
  amperageA: 40,
  productionChain: 'none',
  injectionStatus: 'none',
  dso: 'ores',
  rate: 'single',
  clientType: 'residential',
  endReason: period.until ? `because of ${said}` : '',
})

type Day = { holder: string | null; data: string | null; operation: string | null; device: string }

function meterOf(all: Day[]): DatedMeter {
  const told = (name: 'holder' | 'data' | 'operation' | 'device') => periodsOf(all.map((day) => day[name]))
  const devices = told('device')
  return {
    id: 'meter',
    version: 7,
    ean: '541449123456789012',
    address: { street: 'Rue Haute', houseNumber: '1', box: null, postalCode: '1000', city: 'Bruxelles' },
    phases: 'single',
    readingFrequency: 'quarter-hourly',
    tariffGroup: 'low-voltage',
    dataUntil: dayAt(length - 1),
    holders: told('holder').map(({ said, ...period }) => ({
      ...period,
      member: { id: said, name: `Name of ${said}`, sortName: said },
    })),
    configurations: told('data').map(({ said, ...period }) => configuration(period, said)),
    operations: told('operation').map(({ said, ...period }) => ({
      ...period,
      operation: { id: said, name: said },
    })),
    devices: devices.map(({ from, said }, i) => ({
      from: i === devices.length - 1 ? null : from,
      meterNumber: said,
    })),
  }
}

const mine = ['marie', 'bakery']
/** Runs of days, so that periods are longer than a day. */
const histories = fc
  .array(
    fc.record({
      days: fc.integer({ min: 1, max: 12 }),
      holder: fc.constantFrom('marie', 'bakery', 'luc', 'anna', null),
      data: fc.constantFrom('one', 'two', 'three', null),
      operation: fc.constantFrom('rec', 'roof', null),
      device: fc.constantFrom('M-1', 'M-2', 'M-3'),
    }),
    { minLength: 4, maxLength: 12 },
  )
  .map((runs) =>
    runs.flatMap(({ days: n, ...day }) => Array.from({ length: n }, (): Day => day)).slice(0, length),
  )
  .map((all) => [...all, ...Array.from({ length: length - all.length }, (): Day => all.at(-1)!)])

const isMine = ({ holder }: Day) => holder !== null && mine.includes(holder)
const at = <T extends Period>(periods: readonly T[], day: LocalDay) => periods.find((p) => contains(p, day))

describe('what a plain member sees of a meter', () => {
  it('is, on each of its days, what held then; on every other day nothing', () => {
    fc.assert(
      fc.property(histories, (all) => {
        const seen = ofOwnDays(meterOf(all), mine)
        if (!seen) {
          expect(all.some((day) => isMine(day) && day.data)).toBe(false)
          return
        }
        for (const [n, day] of days.entries()) {
          const said = all[n]!
          expect(isWithin(day, seen.yours)).toBe(isMine(said))
          expect(at(seen.configurations, day)?.description ?? null).toBe(isMine(said) ? said.data : null)
          expect(at(seen.operations, day)?.operation.id ?? null).toBe(isMine(said) ? said.operation : null)
          expect(at(seen.holders, day)?.member.id ?? null).toBe(isMine(said) ? said.holder : null)
          if (isMine(said))
            expect(seen.devices.find(({ from }) => from === null || from <= day)?.meterNumber).toBe(
              said.device,
            )
        }
      }),
    )
  })

  it('does not depend on anything that was, is or will be on another day', () => {
    fc.assert(
      fc.property(histories, histories, (all, other) => {
        const otherwise = all.map((day, n) => (isMine(day) || isMine(other[n]!) ? day : other[n]!))
        expect(ofOwnDays(meterOf(otherwise), mine)).toEqual(ofOwnDays(meterOf(all), mine))
      }),
    )
  })

  it('names nobody else, no other day but the first after its own, and no count of changes', () => {
    fc.assert(
      fc.property(histories, (all) => {
        const text = JSON.stringify(ofOwnDays(meterOf(all), mine))
        for (const other of ['luc', 'anna']) expect(text).not.toContain(other)
        for (const [n, day] of days.entries()) {
          const yesterday = all[n - 1]
          if (!isMine(all[n]!) && !(yesterday && isMine(yesterday))) expect(text).not.toContain(day)
        }
        expect(text).not.toContain('"version":7')
      }),
    )
  })

  it('is the same when it is looked at twice', () => {
    fc.assert(
      fc.property(histories, (all) => {
        const seen = ofOwnDays(meterOf(all), mine)
        if (seen) expect(ofOwnDays(seen, mine)).toEqual(seen)
      }),
    )
  })
})

const day = (holder: string | null, data: string | null = 'one', device = 'M-1'): Day => ({
  holder,
  data,
  operation: 'rec',
  device,
})
const run = (n: number, of: Day) => Array.from({ length: n }, () => of)

describe('a hand-over', () => {
  const all = [...run(10, day('marie')), ...run(30, day('luc'))]
  it('gives the last day before it to one and the day itself to the other', () => {
    expect(ofOwnDays(meterOf(all), ['marie'])!.yours).toEqual([{ from: first, until: dayAt(10) }])
    expect(ofOwnDays(meterOf(all), ['luc'])!.yours).toEqual([{ from: dayAt(10), until: null }])
  })
  it('between two members of one user is none', () => {
    expect(ofOwnDays(meterOf(all), ['marie', 'luc'])!.yours).toEqual([{ from: first, until: null }])
  })
})

describe('nothing is seen', () => {
  it('of a meter one never held, nor by a user who stands for nobody', () => {
    expect(ofOwnDays(meterOf(run(length, day('luc'))), mine)).toBeNull()
    expect(ofOwnDays(meterOf(run(length, day('marie'))), [])).toBeNull()
  })
  it('of a meter of which nothing holds on one’s days', () => {
    expect(ofOwnDays(meterOf([...run(20, day('luc')), ...run(20, day('marie', null))]), mine)).toBeNull()
  })
})

describe('why the data ended', () => {
  it('is told to who holds the meter on that day, and to nobody who has left', () => {
    const stays = [...run(10, day('marie')), ...run(30, day('marie', null))]
    const leaves = [...run(10, day('marie')), ...run(30, day('luc', null))]
    const reason = (all: Day[]) => ofOwnDays(meterOf(all), mine)!.configurations[0]!.endReason
    expect([reason(stays), reason(leaves)]).toEqual(['because of one', ''])
  })
})

describe('a device', () => {
  it('that was there before one’s days has no first day; one that came during them has', () => {
    const all = [...run(5, day('luc', 'one', 'M-1')), ...run(10, day('luc', 'one', 'M-2'))]
    const whole = [...all, ...run(10, day('marie', 'one', 'M-2')), ...run(15, day('marie', 'one', 'M-3'))]
    expect(ofOwnDays(meterOf(whole), mine)!.devices).toEqual([
      { from: dayAt(25), meterNumber: 'M-3' },
      { from: null, meterNumber: 'M-2' },
    ])
  })
})

describe('a period', () => {
  it('interrupted by somebody else’s days comes in pieces, newest first', () => {
    const year = { from: '2026-01-01', until: '2027-01-01' }
    const own = [
      { from: '2025-12-31', until: '2026-03-29' },
      { from: '2026-10-25', until: null },
    ]
    expect(clipped([year], own)).toEqual([
      { from: '2026-10-25', until: '2027-01-01' },
      { from: '2026-01-01', until: '2026-03-29' },
    ])
  })
})
