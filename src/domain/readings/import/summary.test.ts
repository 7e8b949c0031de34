import { describe, expect, it } from 'vitest'
import type { LocalDay } from '../../time/local-day.ts'
import type { DayReadings } from '../day-sums.ts'
import { demoCommunities } from '../demo-community.ts'
import { grossOnly, reissued, sharedOnly, splitInTwo, withUnknownEans } from '../simulator/happenings.ts'
import { simulate } from '../simulator/simulate.ts'
import { demoDays, type SimulatedDay } from '../simulator/simulated-day.ts'
import { type Manner, rowsOf } from '../simulator/simulated-file.ts'
import { readRows } from '../testing/read-rows.ts'
import { joinFiles } from './join-files.ts'
import type { Direction } from './measures.ts'
import { type KnownMeter, operationOf, previewMeter } from './preview-meter.ts'
import type { ReadSeries } from './slots/arriving.ts'
import { summarise } from './summary.ts'

const [community] = demoCommunities('2026-11-24')
const few = ['dupont', 'lambert', 'lambert-nuit']
const meters = community.meters.filter(({ key }) => few.includes(key))
const month = demoDays(community, '2026-03-25', '2026-03-31').filter(({ ean }) =>
  meters.some((meter) => meter.ean === ean),
)

/** What a community knows and stores, in memory. */
function house() {
  const days = new Map<string, DayReadings>()
  const key = (ean: string, direction: Direction, day: LocalDay) => `${ean} ${direction} ${day}`
  const knownOf = (ean: string): KnownMeter | null => {
    const meter = meters.find((one) => one.ean === ean)
    if (!meter) return null
    const { configurations, participations } = meter
    return {
      meterId: meter.key,
      configurations,
      participations: participations.map(({ operationKey, ...period }) => ({
        ...period,
        operationId: operationKey,
      })),
    }
  }
  function preview(series: ReadSeries[], operationId: string | null = operationOf(series, knownOf)) {
    return [...Map.groupBy(series, ({ ean }) => ean)].map(([ean, of]) =>
      previewMeter(
        of,
        knownOf(ean),
        (direction, day) => days.get(key(ean, direction, day)) ?? null,
        operationId,
      ),
    )
  }
  return {
    /** Previews files, and commits them when asked. */
    drop(files: SimulatedDay[][], { commit = true, manner = {} as Partial<Manner> } = {}) {
      const joined = joinFiles(
        files.map((list) => readRows([...rowsOf(simulate('plain-long', list, manner))])),
      )
      const previewed = preview(joined.series)
      const summary = summarise(joined.findings, previewed, [])
      for (const { preview: of, toWrite } of commit ? previewed : [])
        for (const { direction, after } of toWrite) days.set(key(of.ean, direction, after.day), after)
      return summary
    },
    preview,
    stored: days,
    knownOf,
  }
}

const count = (summary: ReturnType<ReturnType<typeof house>['drop']>) =>
  summary.meters.reduce(
    (sum, { daysNew, daysAdded, daysChanged, daysSame }) => ({
      daysNew: sum.daysNew + daysNew,
      daysAdded: sum.daysAdded + daysAdded,
      daysChanged: sum.daysChanged + daysChanged,
      daysSame: sum.daysSame + daysSame,
    }),
    { daysNew: 0, daysAdded: 0, daysChanged: 0, daysSame: 0 },
  )
const meterDays = new Set(month.map(({ ean, day }) => `${ean} ${day}`)).size
const none = { daysNew: 0, daysAdded: 0, daysChanged: 0, daysSame: 0 }

describe('the preview of an import', () => {
  it('tells what is new, and of the same file again that it changes nothing', () => {
    const own = house()
    const first = own.drop([month])
    expect(count(first)).toEqual({ ...none, daysNew: meterDays })
    expect(first.changesNothing).toBe(false)
    const before = structuredClone(own.stored)
    const again = own.drop([month])
    expect(count(again)).toEqual({ ...none, daysSame: meterDays })
    expect(again.changesNothing).toBe(true)
    expect(own.stored).toEqual(before)
    for (const { kWhBefore, kWhAfter } of again.meters) expect(kWhBefore).toBe(kWhAfter)
  })

  it('adds up two files that complete each other, one after the other in any order or both at once', {
    timeout: 20_000,
  }, () => {
    const whole = house()
    whole.drop([month])
    for (const parts of [splitInTwo(month, 7), [grossOnly(month), sharedOnly(month)]] as SimulatedDay[][][]) {
      const [oneByOne, backwards, together] = [house(), house(), house()]
      oneByOne.drop([parts[0]!])
      const second = oneByOne.drop([parts[1]!])
      expect(second.meters.reduce((sum, { daysChanged }) => sum + daysChanged, 0)).toBe(0)
      backwards.drop([parts[1]!])
      backwards.drop([parts[0]!])
      together.drop(parts)
      for (const own of [oneByOne, backwards, together])
        expect(new Map([...own.stored].sort())).toEqual(new Map([...whole.stored].sort()))
    }
  })

  it('tells what a corrected file changes, and the sums before and after', () => {
    const own = house()
    own.drop([month])
    const summary = own.drop([reissued(month, 3)], { commit: false })
    const changed = count(summary)
    expect(changed.daysChanged).toBeGreaterThan(0)
    expect(changed.daysChanged + changed.daysSame).toBe(meterDays)
    for (const { kWhBefore, kWhAfter } of summary.meters) expect(kWhAfter).toBeGreaterThan(kWhBefore)
  })

  it('says that two files dropped together disagree', () => {
    const summary = house().drop([month, reissued(month, 3)])
    expect(summary.doubts.map(({ code }) => code)).toContain('files-disagree')
  })

  it('never drops an unknown EAN silently, and writes nothing of it', { timeout: 30_000 }, () => {
    const own = house()
    const oneDay = month.filter(({ day }) => day === '2026-03-26')
    const summary = own.drop([withUnknownEans(oneDay, 1000, 5)])
    const unknown = summary.meters.filter(({ verdict }) => verdict === 'unknown')
    expect(unknown).toHaveLength(1000)
    expect(summary.meters[0]!.verdict).toBe('unknown')
    expect(unknown.every(({ meterId, daysNew }) => meterId === null && daysNew > 0)).toBe(true)
    expect(own.stored.size).toBe(oneDay.length)
    expect(summary.isOfStrangers).toBe(false)
  })

  it('tells of every meter the first and the last day of the files, so that one which is made for it can begin there', () => {
    const strangers = withUnknownEans(month, 1, 5).slice(month.length)
    const late = strangers.filter(({ day }) => day > '2026-03-26' && day !== '2026-03-29').reverse()
    const [stranger] = house().drop([late]).meters
    expect(stranger).toMatchObject({ verdict: 'unknown', firstDay: '2026-03-27', lastDay: '2026-03-30' })
  })

  it('says so when not one EAN is of this community', () => {
    const strangers = withUnknownEans(month, 3, 5).slice(month.length)
    const summary = house().drop([strangers])
    expect(summary).toMatchObject({ isOfStrangers: true, changesNothing: false })
  })

  it('counts incomplete days, whatever else they are', () => {
    const own = house()
    const missing = month.map((day) => ({
      ...day,
      gross: day.gross.map((mwh, slot) => (slot === 5 ? Number.NaN : mwh)),
    }))
    expect(own.drop([missing]).meters.every(({ daysNew, daysPartial }) => daysPartial === daysNew)).toBe(true)
    expect(own.drop([month]).meters.every(({ daysAdded }) => daysAdded > 0)).toBe(true)
  })

  it('doubts a unit that is a thousand times off what was stored', () => {
    const own = house()
    own.drop([month])
    const thousandth = month.map((day) => ({
      ...day,
      gross: day.gross.map((mwh) => mwh / 1000),
      shared: null,
    }))
    const { doubts } = own.drop([thousandth], { commit: false })
    expect(doubts.map(({ code }) => code)).toContain('unit-suspicious')
  })
})

describe('whose meter it is', () => {
  const own = house()
  const series = joinFiles([readRows([...rowsOf(simulate('plain-long', month))])]).series
  const verdicts = (...asked: Parameters<typeof own.preview>) =>
    Object.fromEntries(own.preview(...asked).map(({ preview }) => [preview.meterId, preview.verdict]))

  it('is told by the operation that most of the file takes part in', () => {
    expect(operationOf(series, own.knownOf)).toBe('val')
    expect(verdicts(series)).toEqual({ dupont: 'known', lambert: 'known', 'lambert-nuit': 'known' })
    expect(verdicts(series, 'residence')).toMatchObject({ dupont: 'other-operation' })
    expect(operationOf(joinFiles([]).series, own.knownOf)).toBeNull()
  })

  it('is told by the days on which it was active', () => {
    const early = series.map((one) => ({
      ...one,
      days: one.days.slice(0, 1).map((day) => ({ ...day, day: '2020-01-01' })),
    }))
    expect(verdicts(early, null)).toMatchObject({ dupont: 'not-active' })
    expect(own.preview(early, null)[0]!.preview.daysInactive).toBe(1)
  })
})
