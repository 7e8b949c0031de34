import type { z } from 'zod'
import { allocate, type ProRataBase, type Round, type RoundTotals } from '../keys/allocate.ts'
import { type GivingBack, giveBack } from '../keys/give-back.ts'
import { isWithin } from '../meters/own-days.ts'
import { type LocalDay, slotsOf } from '../time/local-day.ts'
import { contains, type Period } from '../time/period.ts'
import { divided, mostOf, poolOf, together } from './several-meters.ts'
import type { sharingRules } from './sharing-rules.schema.ts'

/** A meter of an operation, and whose it was. */
export type SharingMeter = {
  id: string
  ean: string
  /** on which it is active and so is its participation: those that count */
  days: readonly Period[]
  /** on which it takes part, also while that is on hold or waits for the DSO: what the DSO settled then is shown and checked */
  takesPart: readonly Period[]
  held: readonly (Period & { memberId: string })[]
}

/** A participant of a key: a meter, all meters of a member, or (both null) a name alone, which receives nothing. */
export type KeyParticipant = { meterId: string | null; memberId: string | null }

/** What of a key the calculation needs. Shares are in the order of the participants. */
export type SharingKey = {
  proRataBase: ProRataBase
  rounds: readonly Round[]
  participants: readonly KeyParticipant[]
}

/** What of an operation’s rules the calculation needs; producers by the ids of their meters. */
export type SharingRules = z.output<typeof sharingRules>

export type DayOf = { gross: Float64Array; shared: Float64Array | null }
/** What was read of a meter on a day, mWh per slot; null: nothing arrived. */
export type MeterDay = { offtake: DayOf | null; injection: DayOf | null }

/** What a key makes of a day. Of meters that take no part or were not read: null. mWh per slot, NaN where it is not known. */
export type SharedDay = {
  /** of each meter, in their order */
  shared: (Float64Array | null)[]
  given: (Float64Array | null)[]
  surplus: Float64Array
  rounds: RoundTotals[]
  /** of each participant of the key, in its order: what it took and what it consumed, mWh over the day */
  participants: { offtake: number; shared: number }[]
}

/**
 * One day of an operation by a key. `meters` in the order of their EANs, for remainders of rounding go by it; `read` in the
 * order of the meters. Who takes no part on that day neither takes nor gives; a participant without a meter there keeps its
 * fixed share, which then nobody takes.
 */
export function shareDay(
  { meters, rules }: { meters: readonly SharingMeter[]; rules: SharingRules },
  key: SharingKey,
  day: LocalDay,
  read: readonly MeterDay[],
): SharedDay {
  const present = meters.map(({ days }) => isWithin(day, days))
  const consumers = consumersOf(meters, key.participants, day).map((of) =>
    of.filter((m) => present[m] && read[m]!.offtake),
  )
  // By EAN; those without a meter last, in whatever order, for they receive nothing.
  const order = consumers
    .map((_, i) => i)
    .sort((a, b) => (consumers[a]![0] ?? meters.length) - (consumers[b]![0] ?? meters.length))
  const producers = inTurn(
    meters.flatMap((_, m) => (present[m] && read[m]!.injection ? m : [])),
    rules,
    meters,
  )
  const nothing = new Float64Array(slotsOf(day))
  const injection = producers.length > 0 ? producers.map((m) => read[m]!.injection!.gross) : [nothing]
  const givingBack = givingBackOf(rules, producers, meters)
  const isExcluded = rules.ownInjection === 'excluded'
  const injectedBy = (m: number) => (isExcluded ? (injection[producers.indexOf(m)] ?? null) : null)
  const pool = poolOf(injection, nothing.length)
  /** of the meters of a participant with several, what each can receive at most */
  const limits = order.map((i) => {
    const of = consumers[i]!
    return of.length > 1 ? of.map((m) => mostOf(read[m]!.offtake!.gross, injectedBy(m), pool)) : null
  })
  const { shared, given, surplus, rounds } = allocate({
    proRataBase: key.proRataBase,
    rounds: key.rounds.map(({ weight, shares }) => ({ weight, shares: order.map((i) => shares[i]!) })),
    offtake: order.map((i) => together(consumers[i]!.map((m) => read[m]!.offtake!.gross)) ?? nothing),
    producers: {
      ...{ injection, givingBack },
      own: isExcluded ? order.map((i) => ownOf(consumers[i]!, producers)) : null,
    },
    most: limits.map((of) => of && together(of)),
  })
  const answer: SharedDay = {
    shared: meters.map(() => null),
    given: meters.map(() => null),
    surplus,
    rounds: rounds.map((round) => ({ ...round, sharedOf: backInOrder(round.sharedOf, order) })),
    participants: new Array(consumers.length),
  }
  for (const [at, i] of order.entries()) {
    const of = consumers[i]!
    answer.participants[i] = {
      offtake: of.reduce((all, m) => all + sumOf(read[m]!.offtake!.gross), 0),
      shared: sumOf(shared[at]!),
    }
    const offtake = of.map((m) => read[m]!.offtake!.gross)
    const parts = limits[at] ? divided(shared[at]!, offtake, limits[at]) : [shared[at]!]
    for (const [k, m] of of.entries()) answer.shared[m] = parts[k]!
  }
  // Whoever takes part and is no participant of the key receives nothing, where its offtake is known.
  for (let m = 0; m < meters.length; m++)
    if (present[m] && read[m]!.offtake) answer.shared[m] ??= zeroWhereKnown(read[m]!.offtake!.gross)
  // With several meters of one participant it shows only now which of them took what, and so what each producer can have given.
  const taken = consumers.flat()
  const back =
    isExcluded && limits.some((of) => of !== null)
      ? giveBack(
          { injection, givingBack, own: taken.map((m) => producers.indexOf(m)) },
          taken.map((m) => answer.shared[m]!),
        )
      : given
  for (const [at, m] of producers.entries()) answer.given[m] = back[at]!
  return answer
}

/**
 * Of each participant its meters, by their places: the one it is, or those that are the member’s on that day and nobody’s
 * before: what a meter consumes counts once, whether it is a participant itself or its member stands there twice.
 */
function consumersOf(
  meters: readonly SharingMeter[],
  participants: readonly KeyParticipant[],
  day: LocalDay,
): number[][] {
  const places = new Map(meters.map(({ id }, m) => [id, m]))
  const taken = new Set(participants.flatMap(({ meterId }) => places.get(meterId ?? '') ?? []))
  return participants.map(({ meterId, memberId }) => {
    if (memberId === null) return [places.get(meterId ?? '') ?? []].flat()
    const isTheirs = ({ held }: SharingMeter, m: number) =>
      !taken.has(m) && held.some((one) => one.memberId === memberId && contains(one, day))
    const theirs = meters.flatMap((meter, m) => (isTheirs(meter, m) ? m : []))
    for (const m of theirs) taken.add(m)
    return theirs
  })
}

/** The producer that is the same meter as the participant, or -1. */
const ownOf = (consumers: number[], producers: number[]): number =>
  consumers.length === 1 ? producers.indexOf(consumers[0]!) : -1

/** Where one gives after the other: in the order that was said, and then those of which nothing was said, by EAN. */
function inTurn(
  producers: number[],
  { givingBack }: SharingRules,
  meters: readonly SharingMeter[],
): number[] {
  if (givingBack.by !== 'priority') return producers
  const places = new Map(givingBack.meterIds.map((id, place) => [id, place]))
  const placeOf = (m: number) => places.get(meters[m]!.id) ?? places.size
  return producers.toSorted((a, b) => placeOf(a) - placeOf(b) || a - b)
}

function givingBackOf(
  { givingBack }: SharingRules,
  producers: number[],
  meters: readonly SharingMeter[],
): GivingBack {
  if (givingBack.by !== 'coefficients') return { by: givingBack.by }
  const known = new Map(givingBack.producers.map((one) => [one.meterId, one.coefficient]))
  return { by: 'coefficients', coefficients: producers.map((m) => known.get(meters[m]!.id) ?? 0) }
}

const zeroWhereKnown = (values: Float64Array) => values.map((value) => (Number.isNaN(value) ? value : 0))

function backInOrder(values: Float64Array, order: number[]): Float64Array {
  const back = new Float64Array(values.length)
  for (const [at, i] of order.entries()) back[i] = values[at]!
  return back
}

function sumOf(values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) if (values[i]! > 0) sum += values[i]!
  return sum
}
