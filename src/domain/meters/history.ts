import type { LocalDay } from '../time/local-day.ts'
import { contains, earlier, type Period } from '../time/period.ts'

// How a history changes: periods of one thing, such as a meter's configurations or holders, never two on one day. Every
// function answers a plan, to be shown before and carried out afterwards; nothing is changed here.

type Kept = Period & { id: string }
export type Trim = { id: string; before: Period; after: Period }
export type Insertion =
  | { conflict: 'configuration-same-day' | 'until-after-from' }
  | { conflict: null; trimmed: Trim[]; added: Period }

const trim = ({ id, from, until }: Kept, after: Period): Trim => ({ id, before: { from, until }, after })

/**
 * A period is added: it holds from its first day, and the one running then ends there, for good. It ends itself where that
 * one ended or the next begins, or earlier when it says so: what had come to an end does not begin again. A period that
 * begins on the same day is a conflict.
 */
export function insertPeriod(existing: readonly Kept[], wanted: Period): Insertion {
  if (wanted.until !== null && wanted.until <= wanted.from) return { conflict: 'until-after-from' }
  if (existing.some(({ from }) => from === wanted.from)) return { conflict: 'configuration-same-day' }
  const running = existing.filter((period) => contains(period, wanted.from))
  const next = existing.map(({ from }) => from).filter((from) => from > wanted.from)
  return {
    conflict: null,
    trimmed: running.map((period) => trim(period, { from: period.from, until: wanted.from })),
    added: {
      from: wanted.from,
      until: [...next, ...running.map(({ until }) => until)].reduce<LocalDay | null>(earlier, wanted.until),
    },
  }
}

/** A period goes away: the one that ended where it began runs on to where it ended. `null` when there is no such period. */
export function removePeriod(existing: readonly Kept[], id: string): { trimmed: Trim[] } | null {
  const removed = existing.find((period) => period.id === id)
  if (!removed) return null
  const before = existing.find(({ until }) => until === removed.from)
  return { trimmed: before ? [trim(before, { from: before.from, until: removed.until })] : [] }
}

export type Move =
  | { conflict: 'configuration-same-day' | 'moves-past-another' }
  | { conflict: null; trimmed: Trim[]; moved: Period }

/**
 * A period begins on another day. Its end stays, and so does the order: it may not pass the beginning of the one before it
 * nor its own end. The one before it, when they touched, ends where it begins now.
 */
export function movePeriod(existing: readonly Kept[], id: string, from: LocalDay): Move {
  const moving = existing.find((period) => period.id === id)
  if (!moving) throw new RangeError('no such period')
  const others = existing.filter((period) => period.id !== id)
  if (others.some((period) => period.from === from)) return { conflict: 'configuration-same-day' }
  const [first, last] = from < moving.from ? [from, moving.from] : [moving.from, from]
  const passes =
    (moving.until !== null && from >= moving.until) ||
    others.some((period) => period.from > first && period.from < last)
  if (passes) return { conflict: 'moves-past-another' }
  const touched = others.filter(({ until }) => until === moving.from)
  const covered = others.filter((period) => contains(period, from))
  const trimmed = [...new Set([...touched, ...covered])].map((period) =>
    trim(period, { from: period.from, until: from }),
  )
  return { conflict: null, trimmed, moved: { from, until: moving.until } }
}

export type Ending = { conflict: 'not-running' | 'another-follows' } | { conflict: null; trimmed: Trim[] }

/** Nothing holds any more from a day on. Refused when nothing runs on the day before, or when something begins later. */
export function endHistory(existing: readonly Kept[], from: LocalDay): Ending {
  if (existing.some((period) => period.from >= from)) return { conflict: 'another-follows' }
  const running = existing.filter((period) => contains(period, from))
  if (running.length === 0) return { conflict: 'not-running' }
  return {
    conflict: null,
    trimmed: running.map((period) => trim(period, { from: period.from, until: from })),
  }
}

export type Succession = { trimmed: Trim[]; removed: string[]; added: Period | null }

/**
 * From a day on it is somebody else, or nobody (`isAdded` false), until the next one begins. Who began on that very day is
 * replaced: that is how a mistake is put right.
 */
export function succeed(existing: readonly Kept[], from: LocalDay, isAdded: boolean): Succession {
  const replaced = existing.filter((period) => period.from === from)
  const running = existing.filter((period) => contains(period, from) && period.from !== from)
  const next = existing.map((period) => period.from).filter((day) => day > from)
  const until = next.reduce<LocalDay | null>(earlier, null)
  return {
    trimmed: running.map((period) => trim(period, { from: period.from, until: from })),
    removed: replaced.map(({ id }) => id),
    added: isAdded ? { from, until } : null,
  }
}
