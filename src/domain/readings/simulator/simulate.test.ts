import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../time/local-day.ts'
import { demoCommunities } from '../demo-community.ts'
import type { FileReading } from '../import/read-file.ts'
import { plainDay, readRows } from '../testing/read-rows.ts'
import {
  falsified,
  grossOnly,
  reissued,
  sharedOnly,
  splitInTwo,
  withEstimates,
  withUnknownEans,
} from './happenings.ts'
import { simulate, simulatedLayouts } from './simulate.ts'
import { demoDays, type SimulatedDay } from './simulated-day.ts'
import { csvText, type Manner, plainManner, rowsOf, type SimulatedFile } from './simulated-file.ts'

const [community] = demoCommunities('2026-11-24')
const few = ['dupont', 'renard', 'schmitz', 'lambert'].map(
  (key) => community.meters.find((meter) => meter.key === key)!.ean,
)
/** Two days of a few meters, around both changes of the clock among others. */
const starts = ['2026-03-28', '2026-10-24', '2025-10-25', '2026-01-30', '2026-07-04'] as const
const days = Object.fromEntries(
  starts.map((from) => [
    from,
    demoDays(community, from, addDays(from, 2)).filter(({ ean }) => few.includes(ean)),
  ]),
) as Record<(typeof starts)[number], SimulatedDay[]>

const happenings: Record<string, (list: SimulatedDay[], seed: number) => SimulatedDay[]> = {
  nothing: (list) => list,
  'unknown EANs': (list, seed) => withUnknownEans(list, 2, seed),
  estimates: (list, seed) => withEstimates(list, 0.1, seed),
  'one of two files': (list, seed) => splitInTwo(list, seed)[0],
  'the other of two files': (list, seed) => splitInTwo(list, seed)[1],
  'issued again': reissued,
  falsified: (list, seed) => falsified(list, 0.2, seed).days,
  'without shared energy': grossOnly,
  'shared energy alone': sharedOnly,
}

const manner: fc.Arbitrary<Partial<Manner>> = fc.record({
  stamps: fc.constantFrom('serial', 'text', 'iso', 'iso-offset', 'utc'),
  unit: fc.constantFrom('kWh', 'MWh', 'Wh'),
  decimalSign: fc.constantFrom(',', '.'),
  thousands: fc.constantFrom('', ' ', '\u00a0', '\u202f'),
  wrappedEans: fc.boolean(),
  totals: fc.boolean(),
  seed: fc.nat(1000),
})

/** Days as one line each, without those that say nothing. */
const linesOf = (list: readonly SimulatedDay[]) =>
  list
    .map((day) => ({ day, plain: plainDay(day) }))
    .filter(({ plain: { gross, shared } }) => shared || gross.some((mwh) => !Number.isNaN(mwh)))
    .map(({ day, plain }) => `${day.ean} ${day.direction} ${JSON.stringify(plain)}`)
    .sort()

/** The first lines that are in one list only. */
function differences({ series, months }: FileReading, file: SimulatedFile): string[] {
  const read = linesOf(series.flatMap(({ days: of, ...meter }) => of.map((day) => ({ ...meter, ...day }))))
  const truth = linesOf(file.truth)
  const lines = [...read.filter((line) => !truth.includes(line)).map((line) => `read: ${line}`)]
  lines.push(...truth.filter((line) => !read.includes(line)).map((line) => `true: ${line}`))
  if (JSON.stringify(months) !== JSON.stringify(file.months)) lines.push('months differ')
  return lines.slice(0, 4)
}

describe.each(simulatedLayouts)('a file of the layout %s', (layout) => {
  const check = (from: keyof typeof days, happening: string, seed: number, how: Partial<Manner>) => {
    const file = simulate(layout, happenings[happening]!(days[from], seed), how)
    if (linesOf(file.truth).length + file.months.length === 0) return
    const reading = readRows([...rowsOf(file)])
    expect(reading.recognition.layout.profile).toBe(layout)
    expect(reading.findings.errors.slice(0, 3)).toEqual([])
    expect(differences(reading, file)).toEqual([])
  }

  it('is read to the mWh on the days of both clock changes', { timeout: 20_000 }, () => {
    for (const from of starts) check(from, 'nothing', 1, {})
  })

  it('is read to the mWh whatever happened and whatever its manner', { timeout: 20_000 }, () => {
    const anything = fc.tuple(
      fc.constantFrom(...starts),
      fc.constantFrom(...Object.keys(happenings)),
      fc.nat(1000),
      manner,
    )
    fc.assert(
      fc.property(anything, (drawn) => check(...drawn)),
      { numRuns: 8, endOnFailure: true },
    )
  })
})

describe('the simulator', () => {
  it('writes a CSV as its DSO does: wrapped EANs without quotes, what holds the delimiter with them', () => {
    const list = days['2026-03-28'].slice(0, 1)
    const fluvius = csvText(simulate('fluvius-portal', list, { wrappedEans: true })).split('\r\n')
    expect(fluvius[0]).toMatch(/^Van \(datum\);Van \(tijdstip\);.*;Omschrijving$/)
    expect(fluvius[1]).toMatch(/^28-03-2026;00:00:00;28-03-2026;00:15:00;="\d{18}";.*;0,\d{3};kWh;/)
    const plain = csvText(simulate('plain-long', list, { decimalSign: '.', thousands: ' ' })).split('\r\n')
    expect(plain[1]).toMatch(/^\d{18},28\/03\/2026 00:00,offtake,0\.\d{3},0\.\d{3},measured$/)
  })

  it('writes the same file from the same seed', () => {
    for (const layout of simulatedLayouts)
      expect(simulate(layout, days['2026-03-28'])).toEqual(simulate(layout, days['2026-03-28'], plainManner))
  })
})
