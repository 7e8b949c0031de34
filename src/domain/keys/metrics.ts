import type { Allocation, AllocationInput } from './allocate.ts'

/** What came of an allocation, in all. Energy in mWh; rates 0–1, 0 where nothing can be divided. */
export type AllocationMetrics = {
  injection: number
  offtake: number
  shared: number
  surplus: number
  /** shared ÷ injected */
  selfConsumptionRate: number
  /** shared ÷ consumed */
  selfSufficiencyRate: number
  participants: { offtake: number; shared: number; residual: number; coverage: number }[]
  producers: { injection: number; shared: number; residual: number }[]
  rounds: { offered: number; shared: number; surplus: number }[]
  /** 0: everybody is covered alike; towards 1: a few are covered and the others are not */
  gini: number
  /** coverage of the one who is covered least, among those who consume */
  smallestCoverage: number
}

/** Slots that are missing count neither as consumed nor as shared. */
export function metricsOf(
  { offtake, producers }: Pick<AllocationInput, 'offtake' | 'producers'>,
  { shared, given, surplus, rounds }: Allocation,
): AllocationMetrics {
  const participants = offtake.map((consumed, i) => {
    const [taken, got] = [sum(consumed), sum(shared[i]!)]
    return { offtake: taken, shared: got, residual: taken - got, coverage: rate(got, taken) }
  })
  const totals = {
    injection: total(producers.injection.map(sum)),
    offtake: total(participants.map((participant) => participant.offtake)),
    shared: total(participants.map((participant) => participant.shared)),
  }
  const coverages = participants.filter((one) => one.offtake > 0).map(({ coverage }) => coverage)
  return {
    ...totals,
    surplus: sum(surplus),
    selfConsumptionRate: rate(totals.shared, totals.injection),
    selfSufficiencyRate: rate(totals.shared, totals.offtake),
    participants,
    producers: producers.injection.map((injected, j) => {
      const [all, part] = [sum(injected), sum(given[j]!)]
      return { injection: all, shared: part, residual: all - part }
    }),
    rounds: rounds.map((round) => ({
      offered: round.offered,
      shared: round.shared,
      surplus: round.offered - round.shared,
    })),
    gini: giniOf(coverages),
    smallestCoverage: coverages.length === 0 ? 0 : Math.min(...coverages),
  }
}

/** Of what is present. */
function sum(values: Float64Array): number {
  let whole = 0
  for (const value of values) if (value > 0) whole += value
  return whole
}

const total = (values: number[]) => values.reduce((a, b) => a + b, 0)

/** Never above 1: what was shared is never more than what it is a part of. */
const rate = (part: number, whole: number) => (whole > 0 ? part / whole : 0)

/** Gini's coefficient: half the mean difference of two, in proportion to the mean; 0 for nobody and for all zero. */
export function giniOf(values: readonly number[]): number {
  const whole = total([...values])
  if (whole === 0) return 0
  const ordered = values.toSorted((a, b) => a - b)
  const ranked = ordered.reduce((all, value, i) => all + (2 * (i + 1) - values.length - 1) * value, 0)
  return ranked / (values.length * whole)
}
