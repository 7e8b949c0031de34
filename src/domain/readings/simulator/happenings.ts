import { eanCheckDigit } from '../../meters/ean.ts'
import type { LocalDay } from '../../time/local-day.ts'
import { randomOf } from '../demo/random.ts'
import { qualityCode } from '../packed-day.ts'
import type { SimulatedDay } from './simulated-day.ts'

// What happens to readings on their way, from a seed: the days given are left as they are.

/** The same days, and those of so many meters that nobody in the community has. */
export function withUnknownEans(days: readonly SimulatedDay[], count: number, seed: number): SimulatedDay[] {
  const eans = [...new Set(days.map(({ ean }) => ean))]
  const strangers = Array.from({ length: count }, (_, i) => {
    const copied = eans[i % eans.length]
    const ean = strangeEan(seed, i)
    return days.filter((day) => day.ean === copied).map((day) => ({ ...day, ean }))
  })
  return [...days, ...strangers.flat()]
}

function strangeEan(seed: number, i: number): string {
  const random = randomOf(seed, 'strange', i)
  const first17 = `54144902${Array.from({ length: 9 }, () => Math.floor(random() * 10)).join('')}`
  return first17 + ((eanCheckDigit(first17) + 5) % 10)
}

/** Some slots are estimates of the DSO, one in about `1 / share`. */
export const withEstimates = (days: readonly SimulatedDay[], share: number, seed: number): SimulatedDay[] =>
  days.map((day) => {
    const random = drawOf(seed, 'estimate', day)
    const quality = Uint8Array.from(day.gross, (_, slot) =>
      random() < share ? qualityCode.estimated : (day.quality?.[slot] ?? qualityCode.measured),
    )
    return { ...day, quality }
  })

/** Two files that complete each other: every slot is in one of them, gross and shared each for itself. */
export function splitInTwo(days: readonly SimulatedDay[], seed: number): [SimulatedDay[], SimulatedDay[]] {
  const part = (wanted: boolean) =>
    days.map((day) => {
      const keep = (measure: 'gross' | 'shared') => {
        const random = drawOf(seed, measure, day)
        return (mwh: number) => (random() < 0.5 === wanted ? mwh : Number.NaN)
      }
      return { ...day, gross: day.gross.map(keep('gross')), shared: day.shared?.map(keep('shared')) ?? null }
    })
  return [part(true), part(false)]
}

/** The first months as files that complete each other: one without shared energy, one with it alone. */
export const grossOnly = (days: readonly SimulatedDay[]): SimulatedDay[] =>
  days.map((day) => ({ ...day, shared: null }))
export const sharedOnly = (days: readonly SimulatedDay[]): SimulatedDay[] =>
  days.flatMap((day) => (day.shared ? [{ ...day, gross: day.gross.map(() => Number.NaN) }] : []))

/** The same days issued again: some slots were wrong by some Wh. */
export const reissued = (days: readonly SimulatedDay[], seed: number): SimulatedDay[] =>
  days.map((day) => {
    const random = drawOf(seed, 'reissue', day)
    return {
      ...day,
      gross: day.gross.map((mwh) => (random() < 0.05 ? mwh + 1000 * Math.ceil(random() * 20) : mwh)),
    }
  })

export type FalsifiedSlot = { ean: string; direction: SimulatedDay['direction']; day: LocalDay; slot: number }

/** Slots whose shared energy the DSO settled wrongly, about `share` of those that were shared, and which they are. */
export function falsified(days: readonly SimulatedDay[], share: number, seed: number) {
  const slots: FalsifiedSlot[] = []
  const wrong = days.map((day) => {
    const random = drawOf(seed, 'falsify', day)
    const { ean, direction } = day
    const shared = day.shared?.map((mwh, slot) => {
      if (!(mwh >= 2000) || random() >= share) return mwh
      slots.push({ ean, direction, day: day.day, slot })
      return Math.floor(mwh / 2000) * 1000
    })
    return { ...day, shared: shared ?? null }
  })
  return { days: wrong, slots }
}

const drawOf = (seed: number, what: string, { ean, direction, day }: SimulatedDay) =>
  randomOf(seed, what, ean, direction, day)
