import { describe, expect, it } from 'vitest'
import { regulatorOf } from '../communities/community.schema.ts'
import { newMember } from '../members/member.schema.ts'
import { typedDoubts } from '../meters/doubts.ts'
import { newMeter } from '../meters/meter.schema.ts'
import { timelineOf } from '../meters/timeline.ts'
import { localitiesOf, regionOf } from '../places/places.ts'
import { addDays, addMonths, daysBetween, slotsOf } from '../time/local-day.ts'
import { contains, overlaps, type Period } from '../time/period.ts'
import { sumsOf } from './day-sums.ts'
import { type DemoCommunity, type DemoReadingDay, demoCommunities, demoReadings } from './demo-community.ts'
import { qualityCode } from './packed-day.ts'

const today = '2026-11-24'
const both = demoCommunities(today)
const [val, marolles] = both
const whole = both.map((community) => [...demoReadings(community, '2000-01-01', today)])
const pairs = both.map((community, i) => [community.name, community, whole[i]!] as const)

const noOverlap = (periods: Period[]) =>
  periods.every((a, i) => periods.slice(i + 1).every((b) => !overlaps(a, b)))

describe.each(pairs)('%s', (_, community, rows) => {
  it('has members and meters that the forms would take', () => {
    for (const { key: _key, ...member } of community.members) expect(newMember.parse(member)).toEqual(member)
    for (const { configurations, ...meter } of community.meters)
      for (const { until: _until, annualKwh: _annualKwh, ...configuration } of configurations) {
        const sent = { ...meter, configuration, holderId: null }
        expect(newMeter.parse(sent)).toMatchObject({ ean: meter.ean, address: meter.address, configuration })
      }
  })

  it('has EANs that can be nobody’s, and nothing else to doubt', () => {
    for (const meter of community.meters)
      for (const configuration of meter.configurations)
        expect(
          typedDoubts({ ...meter, configuration }, localitiesOf(meter.address.postalCode)),
        ).toMatchObject([{ code: 'ean-check-digit' }])
  })

  it('lies in its region, and names only members and operations of its own', () => {
    expect(regulatorOf).toHaveProperty(community.region)
    const members = community.members.map(({ key }) => key)
    const operations = community.operations.map(({ key }) => key)
    for (const { address, holders, participations } of community.meters) {
      expect(regionOf(address.postalCode)).toBe(community.region)
      for (const { memberKey } of holders) expect(members).toContain(memberKey)
      for (const { operationKey } of participations) expect(operations).toContain(operationKey)
    }
  })

  it('never has two configurations, holders or operations of a meter on one day', () => {
    for (const { configurations, holders, participations } of community.meters)
      for (const periods of [configurations, holders, participations]) expect(noOverlap(periods)).toBe(true)
  })

  it('reads whole Wh in days of the right length, only while the meter is active', () => {
    for (const row of rows) {
      const meter = community.meters.find(({ key }) => key === row.meterKey)!
      expect(meter.configurations.some((period) => contains(period, row.day))).toBe(true)
      expect(row.gross).toHaveLength(slotsOf(row.day))
      const odd = row.gross.findIndex((mwh) => !Number.isNaN(mwh) && (mwh < 0 || mwh % 1000 !== 0))
      expect(odd, `${row.meterKey} ${row.day}`).toBe(-1)
    }
  })

  it('never reads more than the connection carries', () => {
    for (const { meterKey, direction, day, gross } of rows) {
      const { configurations } = community.meters.find(({ key }) => key === meterKey)!
      const { samplingPowerKva, generatingCapacityKva } = configurations.find((period) =>
        contains(period, day),
      )!
      const kva = direction === 'o' ? samplingPowerKva : generatingCapacityKva
      expect(sumsOf({ day, gross, shared: null, quality: null }).peakMwh).toBeLessThanOrEqual(kva * 250_000)
    }
  })

  it('shares out in each operation and quarter-hour what is shared in, to the mWh, and no meter more than it has', () => {
    for (const [place, { offtake, injection }] of settled(community, rows)) {
      expect(offtake.shared, place).toBe(injection.shared)
      expect(offtake.shared, place).toBe(Math.min(offtake.gross, injection.gross))
    }
    for (const { gross, shared } of rows)
      expect(shared?.findIndex((mwh, slot) => mwh > gross[slot]!) ?? -1).toBe(-1)
  })

  it('settles a slot exactly where it has a value, and nothing outside an operation', () => {
    for (const { meterKey, day, gross, shared } of rows) {
      const { participations } = community.meters.find(({ key }) => key === meterKey)!
      expect(shared !== null).toBe(participations.some((period) => contains(period, day)))
      expect(shared?.findIndex((mwh, slot) => Number.isNaN(mwh) !== Number.isNaN(gross[slot]!)) ?? -1).toBe(
        -1,
      )
    }
  })
})

/** Sums per operation, day and slot. */
function settled(community: DemoCommunity, rows: DemoReadingDay[]) {
  const sums = new Map<string, Record<'offtake' | 'injection', { gross: number; shared: number }>>()
  for (const { meterKey, direction, day, gross, shared } of rows) {
    const { participations } = community.meters.find(({ key }) => key === meterKey)!
    const operation = participations.find((period) => contains(period, day))
    for (let slot = 0; operation && slot < gross.length; slot++) {
      if (Number.isNaN(gross[slot]!)) continue
      const place = `${operation.operationKey} ${day} ${slot}`
      const sum = sums.get(place) ?? { offtake: { gross: 0, shared: 0 }, injection: { gross: 0, shared: 0 } }
      const side = direction === 'o' ? sum.offtake : sum.injection
      side.gross += gross[slot]!
      side.shared += shared![slot]!
      sums.set(place, sum)
    }
  }
  return sums
}

describe('the demo community', () => {
  const status = (key: string) =>
    timelineOf(val.meters.find((meter) => meter.key === key)!.configurations, today)

  it('is of 12 members, 15 meters with 13 months of readings up to yesterday and two sharing operations', () => {
    expect(val.members).toHaveLength(12)
    expect(val.operations).toHaveLength(2)
    expect(new Set(whole[0]!.map(({ meterKey }) => meterKey)).size).toBe(15)
    const days = whole[0]!.map(({ day }) => day)
    expect(days[0]).toBe('2025-10-24')
    expect(days.at(-1)).toBe('2026-11-23')
  })

  it('has a meter in every state: active, ended, planned, about to change, changed hands, without holder', () => {
    expect(status('dupont')).toMatchObject({ status: 'active', changesOn: null })
    expect(status('gilson-atelier')).toMatchObject({ status: 'inactive', since: '2026-07-01' })
    expect(status('ferme-turbine')).toMatchObject({ status: 'planned', since: '2026-12-01' })
    expect(status('schmitz').future).toHaveLength(1)
    expect(status('renard').historical).toHaveLength(1)
    expect(val.meters.find(({ key }) => key === 'gilson')!.holders).toHaveLength(2)
    expect(val.meters.find(({ key }) => key === 'sans-titulaire')!.holders).toEqual([])
  })

  it('has some gaps, estimates and corrections, and mostly plain readings', () => {
    const expected = whole[0]!.reduce((slots, { gross }) => slots + gross.length, 0)
    const totals = whole[0]!.map(sumsOf)
    const part = (count: 'missing' | 'estimated' | 'corrected') =>
      totals.reduce((sum, of) => sum + of[count], 0) / expected
    for (const count of ['missing', 'estimated', 'corrected'] as const) {
      expect(part(count), count).toBeGreaterThan(0.0001)
      expect(part(count), count).toBeLessThan(0.03)
    }
    const withoutGap = daysBetween(val.readingsFrom, today)
    expect(whole[0]!.filter(({ meterKey }) => meterKey === 'dupont').length / 2).toBeLessThan(withoutGap)
    const qualities = new Set(whole[0]!.flatMap(({ quality }) => [...new Set(quality ?? [])]))
    expect(qualities).toEqual(new Set([qualityCode.measured, qualityCode.estimated, qualityCode.corrected]))
  })

  it('has no meter that the stories create, and none twice', () => {
    const eans = both.flatMap(({ meters }) => meters.map(({ ean }) => ean))
    expect(eans).not.toContain('541449123456789012')
    expect(new Set(eans).size).toBe(eans.length)
    expect(val.members.map(({ name, firstName }) => `${name} ${firstName}`)).toContain('Dupont Marie')
  })

  it('answers the same for a day, whatever period it is asked in and however late', () => {
    const asked = [...demoReadings(val, '2026-10-24', '2026-10-27')]
    expect(asked).toEqual(whole[0]!.filter(({ day }) => day >= '2026-10-24' && day < '2026-10-27'))
    const toppedUp = [...demoReadings(demoCommunities(today)[0], today, addDays(today, 3))]
    expect(new Set(toppedUp.map(({ day }) => day)).size).toBe(3)
  })

  it('does not know its neighbour, which is smaller and has two months', () => {
    expect(marolles.members).toHaveLength(3)
    expect(marolles.meters).toHaveLength(3)
    expect(whole[1]![0]!.day).toBe(addMonths(today, -2))
    expect(marolles.region).toBe('BRU')
  })

  it('is another one from another seed', () => {
    const [other] = demoCommunities(today, 7)
    expect(other.meters[0]!.ean).not.toBe(val.meters[0]!.ean)
    const [first] = demoReadings(other, '2026-05-01', '2026-05-02')
    expect(first).not.toEqual(whole[0]!.find(({ day }) => day === '2026-05-01'))
  })

  it('can be loaded on any day, clock changes and month ends among them', { timeout: 30_000 }, () => {
    for (const day of ['2026-03-29', '2026-10-25', '2026-12-31', '2028-02-29', '2026-03-31'])
      for (const community of demoCommunities(day)) {
        const rows = [...demoReadings(community, addDays(day, -2), day)]
        expect(rows.length).toBeGreaterThan(2)
        for (const { configurations, holders, participations } of community.meters)
          for (const period of [...configurations, ...holders, ...participations])
            expect(period.until === null || period.from < period.until).toBe(true)
      }
  })
})
