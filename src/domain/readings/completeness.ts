import {
  addDays,
  addMonths,
  daysBetween,
  eachDay,
  type LocalDay,
  monthOf,
  startOfMonth,
} from '../time/local-day.ts'
import type { Period } from '../time/period.ts'
import { type DayState, dayStates, letterOfState, type MonthState } from './completeness.codes.ts'
import type { Completeness, DayCounts } from './completeness.schema.ts'
import { type Direction, directions } from './import/measures.ts'

type Asked = { from: LocalDay; until: LocalDay }

/** What was read of a meter in one direction: a letter for each day of `[first, …]` on end, `M` where there is none. */
export type ReadLetters = { first: LocalDay; letters: string }

const { complete, estimated, corrected, partial, missing } = letterOfState
const none = letterOfState['not-expected']

/**
 * A letter for each day asked: for each direction its expected days and what was read of it. A day on which none is expected
 * is nobody's loss; where both are, both count.
 */
export function dayLetters(
  { from, until }: Asked,
  expected: Record<Direction, readonly Period[]>,
  read: Record<Direction, ReadLetters>,
): string {
  const length = daysBetween(from, until)
  const letters = new Array<string>(length).fill(none)
  for (const direction of directions) {
    const own = spread(read[direction], from, length)
    for (const period of expected[direction]) {
      const last = period.until === null ? length : Math.min(length, daysBetween(from, period.until))
      for (let i = Math.max(0, daysBetween(from, period.from)); i < last; i++)
        letters[i] = letters[i] === none ? own[i]! : worse(letters[i]!, own[i]!)
    }
  }
  return letters.join('')
}

/** The letters shifted to begin with the first day asked. */
function spread({ first, letters }: ReadLetters, from: LocalDay, length: number): string {
  const at = daysBetween(from, first)
  const fitting = at < 0 ? letters.slice(-at) : missing.repeat(at) + letters
  return fitting.padEnd(length, missing).slice(0, length)
}

/** One letter for both directions of a day: as in its series, missing only when nothing came, else the worse of them. */
function worse(one: string, other: string): string {
  if (one === other) return one
  if (isLacking(one) || isLacking(other)) return partial
  if (one === corrected || other === corrected) return corrected
  return one === estimated || other === estimated ? estimated : complete
}

export const stateOfLetter = new Map<string, DayState>(
  dayStates.map((state) => [letterOfState[state], state]),
)

/** How many days are in each state. */
export function countStates(all: readonly string[]): DayCounts {
  const counts = Object.fromEntries(dayStates.map((state) => [state, 0])) as DayCounts
  for (const letters of all) for (const letter of letters) counts[stateOfLetter.get(letter)!]++
  return counts
}

export const isLacking = (letter: string | undefined) => letter === missing || letter === partial

/**
 * Each month of the days asked: complete only when it is over, was asked for whole, and every expected day of every meter is
 * there. A month of a sharing operation is therefore complete only when every participant is.
 */
export function monthsOf(
  { from, until }: Asked,
  meters: readonly string[],
  today: LocalDay,
): Completeness['months'] {
  const months = Map.groupBy(eachDay(from, until), monthOf)
  return [...months].map(([month, days]) => {
    const first = daysBetween(from, days[0]!)
    const letters = meters.map((all) => all.slice(first, first + days.length))
    const expected = letters.reduce((sum, one) => sum + count(one, (letter) => letter !== none), 0)
    const lacking = letters.reduce((sum, one) => sum + count(one, isLacking), 0)
    const end = addMonths(startOfMonth(days[0]!), 1)
    const isWhole = days[0] === startOfMonth(days[0]!) && addDays(days.at(-1)!, 1) === end && end <= today
    return { month, state: stateOf(expected, lacking, isWhole), expected, lacking }
  })
}

function stateOf(expected: number, lacking: number, isWhole: boolean): MonthState {
  if (lacking > 0) return 'incomplete'
  if (!isWhole) return 'running'
  return expected > 0 ? 'complete' : 'nothing-expected'
}

function count(letters: string, wanted: (letter: string) => boolean): number {
  let found = 0
  for (const letter of letters) if (wanted(letter)) found++
  return found
}
