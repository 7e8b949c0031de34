import { type DayState, letterOfState } from '../../../domain/readings/completeness.codes.ts'
import type { Completeness } from '../../../domain/readings/completeness.schema.ts'
import { countStates, isLacking, stateOfLetter } from '../../../domain/readings/completeness.ts'
import { addDays, eachDay, type LocalDay, monthOf } from '../../../domain/time/local-day.ts'

export type MeterRow = Completeness['meters'][number]

/** A cell of the calendar: a day, or a month with how many of its days are lacking. */
export type Cell = { from: LocalDay; until: LocalDay; state: DayState; lacking: number }

/** Each day of a meter by itself. */
export const daysOf = (from: LocalDay, { days }: MeterRow): Cell[] =>
  [...days].map((letter, i) => ({
    from: addDays(from, i),
    until: addDays(from, i + 1),
    state: stateOfLetter.get(letter)!,
    lacking: isLacking(letter) ? 1 : 0,
  }))

/** The same by months. A month has the worst that happens in it, and is missing only when nothing came. */
export function monthsOfMeter(from: LocalDay, { days }: MeterRow): Cell[] {
  const months = Map.groupBy(eachDay(from, addDays(from, days.length)), monthOf)
  let first = 0
  return [...months.values()].map((all) => {
    const letters = days.slice(first, first + all.length)
    first += all.length
    const counts = countStates([letters])
    return {
      from: all[0]!,
      until: addDays(all.at(-1)!, 1),
      state: worst(counts, all.length),
      lacking: counts.missing + counts.partial,
    }
  })
}

function worst(counts: Record<DayState, number>, days: number): DayState {
  const expected = days - counts['not-expected']
  if (expected === 0) return 'not-expected'
  if (counts.missing === expected) return 'missing'
  if (counts.missing + counts.partial > 0) return 'partial'
  return counts.corrected > 0 ? 'corrected' : counts.estimated > 0 ? 'estimated' : 'complete'
}

/** Meters of which a day is missing or came in part. */
export const incomplete = (meters: readonly MeterRow[]) =>
  meters.filter(({ counts }) => counts.missing + counts.partial > 0)

/** Signs that are told apart without colour. */
export const signOfState: Record<DayState, string> = {
  complete: '✓',
  estimated: '≈',
  corrected: '±',
  partial: '½',
  missing: '×',
  'not-expected': '·',
}

/** The states that occur, in the order in which they are explained. */
export const statesShown = (counts: Record<DayState, number>): DayState[] =>
  (Object.keys(letterOfState) as DayState[]).filter((state) => counts[state] > 0)
