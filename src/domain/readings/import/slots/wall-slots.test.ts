import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slotsOf } from '../../../time/local-day.ts'
import { slotLabels } from '../../slot-labels.ts'
import { StampReader } from '../cells/stamp.ts'
import { type SlotMark, Spots } from './calendar.ts'
import { noSuchHour, WallSlots } from './wall-slots.ts'

/** The slots that labels without offset get, in the order of a file. */
function placed(labels: string[], marks: SlotMark = 'start') {
  const spots = new Spots('belgian', marks)
  const reader = new StampReader()
  const clock = new WallSlots(marks)
  const slots = labels.map((label) => {
    const stamp = reader.read(label)
    if (typeof stamp === 'string') throw new Error(stamp)
    return clock.place(spots.of(stamp))
  })
  return { slots, undecided: clock.undecided() }
}
const walls = (day: string) => slotLabels(day, 1).map((label) => label.slice(0, 16))
const all = (day: string) => Array.from({ length: slotsOf(day) }, (_, slot) => slot)
const october = '2026-10-25'
const march = '2026-03-29'

describe('labels without offset', () => {
  it.each(['2026-05-04', march, october])('of %s fill its slots in order', (day) =>
    expect(placed(walls(day))).toEqual({ slots: all(day), undecided: [] }),
  )

  it('in the hour that March does not have belong nowhere', () => {
    const hour = ['02:00', '02:15', '02:30', '02:45'].map((time) => `${march} ${time}`)
    expect(placed(hour).slots).toEqual([noSuchHour, noSuchHour, noSuchHour, noSuchHour])
    expect(placed([`${march} 01:45`, `${march} 03:00`]).slots).toEqual([7, 8])
  })

  it('in the hour that October has twice are summer time first', () => {
    expect(placed(walls(october).slice(8, 16)).slots).toEqual([8, 9, 10, 11, 12, 13, 14, 15])
  })

  it('are told apart also where rows are missing on either side', () => {
    const missing = fc.subarray(all(october), { minLength: 1 }).filter((kept) => {
      // Enough must be left to see the clock go back.
      const [summer, winter] = [kept.filter((s) => s >= 8 && s < 12), kept.filter((s) => s >= 12 && s < 16)]
      return summer.length > 0 && winter.length > 0 && summer.at(-1)! > winter[0]! - 4
    })
    fc.assert(
      fc.property(missing, (kept) => {
        const labels = walls(october)
        expect(placed(kept.map((slot) => labels[slot]!))).toEqual({ slots: kept, undecided: [] })
      }),
    )
  })

  it('are told apart where both rows of each quarter-hour stand together, as in a sorted file', () => {
    const sorted = walls(october).sort()
    expect(placed(sorted).slots.slice(8, 16)).toEqual([8, 12, 9, 13, 10, 14, 11, 15])
    expect(placed(sorted).undecided).toEqual([])
    expect(placed(sorted.toSpliced(9, 1)).undecided).toEqual([8, 12])
  })

  it('may run backwards', () => {
    for (const day of ['2026-05-04', march, october])
      expect(placed(walls(day).reverse())).toEqual({ slots: all(day).reverse(), undecided: [] })
    const sorted = walls(october).sort().reverse()
    expect(placed(sorted).slots.slice(84, 92)).toEqual([15, 11, 14, 10, 13, 9, 12, 8])
  })

  it('of an hour that is there once, on a day that has it twice, are not guessed', () => {
    const once = walls(october).toSpliced(12, 4)
    expect(placed(once).undecided.sort((a, b) => a - b)).toEqual([8, 9, 10, 11, 12, 13, 14, 15])
    expect(placed(walls(october).toSpliced(8, 8)).undecided).toEqual([])
  })
})

describe('labels of the end of a slot', () => {
  it.each(['2026-05-04', march, october])(
    'of %s, as the wall clock shows it, fill its slots in order',
    (day) => {
      const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
      const ends = [...walls(day).slice(1), `${next} 00:00`]
      expect(placed(ends, 'end')).toEqual({ slots: all(day), undecided: [] })
    },
  )

  it('may also be a quarter-hour after a start that is shown twice', () => {
    const end = (label: string) => new Date(Date.parse(`${label}:00Z`) + 900_000).toISOString().slice(0, 16)
    for (const day of [march, october])
      expect(placed(walls(day).map(end), 'end')).toEqual({ slots: all(day), undecided: [] })
  })
})

describe('labels with an offset, or of a clock that never changes', () => {
  it.each(['2026-05-04', march, october])('need no order on %s', (day) => {
    const reader = new StampReader()
    const labels = slotLabels(day, 1)
    const belgian = new Spots('belgian', 'start')
    const utc = new Spots('utc', 'start')
    const winter = new Spots('winter', 'start')
    for (const slot of all(day).reverse()) {
      const instant = Date.parse(labels[slot]!)
      const text = (hours: number) => new Date(instant + hours * 3_600_000).toISOString().slice(0, 16)
      for (const [spots, label] of [
        [belgian, labels[slot]!],
        [utc, text(0)],
        [winter, text(1)],
      ] as const) {
        const spot = spots.of(reader.read(label) as Exclude<ReturnType<typeof reader.read>, string>)
        expect([spot.day.day, spot.slot]).toEqual([day, slot])
      }
    }
  })
})
