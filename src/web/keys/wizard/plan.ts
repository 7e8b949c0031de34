import { equalised } from '../../../domain/keys/divide-shares.ts'
import { writtenShare } from '../../../domain/keys/read-share.ts'
import { type Decimal, type KeyDraft, proRata, readWeight } from '../editor/draft.ts'
import { mostRounds } from '../editor/edits.ts'

// What is answered in the wizard, and the draft that the grid shows at its end.

export const ways = ['pro-rata', 'equal', 'fixed'] as const
type Way = (typeof ways)[number]
export type PlannedRound = { way: Way; weight: string }

export type Plan = {
  /** as typed */
  count: string
  names: readonly { id: string; name: string }[]
  rounds: readonly PlannedRound[]
  name: string
  description: string
}

export const mostParticipants = 300

export const startedPlan: Plan = {
  ...{ count: '', names: [], name: '', description: '' },
  rounds: [{ way: 'pro-rata', weight: '100' }],
}

export const countOf = ({ count }: Plan) => (/^\d{1,4}$/.test(count.trim()) ? Number(count) : 0)

/** As many names as there are participants; those typed stay, the new ones have a number. */
export function resized(plan: Plan, word: string): Plan {
  const names = Array.from(
    { length: countOf(plan) },
    (_, i) => plan.names[i] ?? { id: crypto.randomUUID(), name: `${word} ${i + 1}` },
  )
  return { ...plan, names }
}

/** Hundredths of a percent of the injection that no iteration has yet; below zero when they have too much. */
export const weightLeft = ({ rounds }: Plan) =>
  10_000 - rounds.reduce((sum, { weight }) => sum + (readWeight(weight) ?? 0), 0)

/** A weight was typed: while something is left there is one more iteration, for it; one that has nothing to give goes again. */
export function withWeight(plan: Plan, at: number, text: string, decimal: Decimal): Plan {
  const rounds = plan.rounds.with(at, { ...plan.rounds[at]!, weight: text })
  const kept = rounds.filter((_, k) => k <= at)
  const left = weightLeft({ ...plan, rounds: kept })
  if (readWeight(text) === null || left < 0) return { ...plan, rounds }
  const next = rounds.length > kept.length ? rounds[kept.length]! : ({ way: 'pro-rata' } as const)
  if (left === 0) return { ...plan, rounds: kept }
  return kept.length >= mostRounds
    ? { ...plan, rounds: kept }
    : { ...plan, rounds: [...kept, { ...next, weight: writtenShare(left, decimal) }] }
}

/** What keeps one from going on: codes of sentences. */
export function problemsOfStep(plan: Plan, step: number): string[] {
  const count = countOf(plan)
  if (step === 0) return count < 1 || count > mostParticipants ? ['count'] : []
  if (step === 1) {
    const names = plan.names.map(({ name }) => name.trim().toLocaleLowerCase())
    if (names.some((name) => name === '')) return ['name-missing']
    return new Set(names).size < names.length ? ['name-twice'] : []
  }
  if (step === 2) return weightLeft(plan) !== 0 ? ['weights'] : []
  return step === 3 && plan.name.trim() === '' ? ['name'] : []
}

export function draftOfPlan(plan: Plan, decimal: Decimal): KeyDraft {
  const equal = equalised(plan.names.map(() => 0)).map((share) => writtenShare(share as number, decimal))
  const shareOf = (way: Way, i: number) => (way === 'pro-rata' ? proRata : way === 'equal' ? equal[i]! : '')
  return {
    name: plan.name.trim(),
    description: plan.description.trim(),
    proRataBase: 'residual',
    weights: plan.rounds.map(({ weight }) => weight),
    rows: plan.names.map(({ id, name }, i) => ({
      ...{ id, name: name.trim(), meterId: null, memberId: null },
      shares: plan.rounds.map(({ way }) => shareOf(way, i)),
    })),
  }
}
