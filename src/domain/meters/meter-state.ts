import type { LocalDay } from '../time/local-day.ts'
import { contains, type Period } from '../time/period.ts'
import { endHistory, insertPeriod, succeed, type Trim } from './history.ts'
import type { Configuration, Meter } from './meter.schema.ts'

export type HolderState = Period & { id: string; memberId: string }
export type ReplacementState = { id: string; from: LocalDay; meterNumber: string }

/**
 * Everything of a meter that a manager can change, with the ids of its periods, so that it can be put back exactly as it
 * was. What it takes part in is not in it: no operation on a state can touch a participation.
 */
export type MeterState = Pick<
  Meter,
  'id' | 'ean' | 'address' | 'phases' | 'readingFrequency' | 'tariffGroup'
> & {
  /** of the first device */
  meterNumber: string
  configurations: Configuration[]
  holders: HolderState[]
  replacements: ReplacementState[]
}

/** What a configuration says, without when. */
export type Facts = Omit<Configuration, 'id' | 'from' | 'until' | 'endReason'>

export type Change =
  /** it cannot be done, and why: the key of a sentence */
  | { verdict: 'refused'; reason: 'not-running' | 'another-follows' }
  /** it is so already */
  | { verdict: 'unchanged' }
  | {
      /** `corrected`: what began on that very day says something else now, and nothing of before is kept */
      verdict: 'changed' | 'corrected'
      after: MeterState
      trimmed: Trim[]
      /** how long what was asked holds; null when it is an end */
      holds: Period | null
    }

const refused = (reason: 'not-running' | 'another-follows'): Change => ({ verdict: 'refused', reason })

/**
 * From a day on the meter's data says something else: a copy of the configuration running on that day, from that day
 * until where that one ended or the next begins; the next one keeps what it says. A configuration that begins on that
 * very day is corrected. Refused when none runs then.
 */
export function changeFacts(state: MeterState, from: LocalDay, facts: Partial<Facts>, id: string): Change {
  const running = state.configurations.find((configuration) => contains(configuration, from))
  if (!running) return refused('not-running')
  const names = Object.keys(facts) as (keyof Facts)[]
  if (names.every((name) => running[name] === facts[name])) return { verdict: 'unchanged' }
  const others = state.configurations.filter((configuration) => configuration !== running)
  if (running.from === from)
    return {
      verdict: 'corrected',
      after: { ...state, configurations: [{ ...running, ...facts }, ...others] },
      trimmed: [],
      holds: { from, until: running.until },
    }
  const plan = insertPeriod(state.configurations, { from, until: null })
  if (plan.conflict) throw new Error(`${plan.conflict} beside one that runs`)
  // The new one ends where the one it cuts short had ended, for the same reason.
  const added = { ...running, ...facts, ...plan.added, id }
  const cut = { ...running, until: from, endReason: '' }
  return {
    verdict: 'changed',
    after: { ...state, configurations: [added, cut, ...others] },
    trimmed: plan.trimmed,
    holds: plan.added,
  }
}

/**
 * The meter counts no more from a day on. Refused when something begins on that day or later; a meter that has come to
 * its end by then is left as it is.
 */
export function deactivate(state: MeterState, from: LocalDay, reason: string): Change {
  const plan = endHistory(state.configurations, from)
  if (plan.conflict === 'another-follows') return refused(plan.conflict)
  if (plan.conflict) return { verdict: 'unchanged' }
  const configurations = state.configurations.map((configuration) =>
    plan.trimmed.some(({ id }) => id === configuration.id)
      ? { ...configuration, until: from, endReason: reason }
      : configuration,
  )
  return { verdict: 'changed', after: { ...state, configurations }, trimmed: plan.trimmed, holds: null }
}

/**
 * From a day on the meter is this member's, or nobody's (null), until the next holder who was planned; who began on that
 * very day is replaced. The configurations are not touched.
 */
export function handOver(
  state: MeterState,
  from: LocalDay,
  memberId: string | null,
  id: string,
): Exclude<Change, { verdict: 'refused' }> {
  const running = state.holders.find((holder) => contains(holder, from))
  if ((running?.memberId ?? null) === memberId) return { verdict: 'unchanged' }
  const plan = succeed(state.holders, from, memberId !== null)
  const holders = state.holders
    .filter((holder) => !plan.removed.includes(holder.id))
    .map((holder) => ({ ...holder, ...plan.trimmed.find((trim) => trim.id === holder.id)?.after }))
  return {
    verdict: running?.from === from ? 'corrected' : 'changed',
    after: {
      ...state,
      holders: memberId && plan.added ? [{ id, memberId, ...plan.added }, ...holders] : holders,
    },
    trimmed: plan.trimmed,
    holds: plan.added,
  }
}
