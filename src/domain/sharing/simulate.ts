import { giniOf } from '../keys/metrics.ts'
import type { LocalDay } from '../time/local-day.ts'
import { mwhToKwh } from '../units/energy.ts'
import { bill, eurosOf, sumOfCents } from '../units/money.ts'
import type { SharedDay } from './share-day.ts'
import type { pricesOn } from './sharing-rules.ts'
import type { Simulation } from './simulate.schema.ts'

type Producer = { id: string; injection: number; shared: number }

/** What a key would have made of a period, added up day by day. mWh inside. */
export function simulationOf(participantIds: readonly string[], rounds: number) {
  const participants = participantIds.map((id) => ({ id, offtake: 0, shared: 0, bill: bill() }))
  const iterations = Array.from({ length: rounds }, () => ({ offered: 0, shared: 0 }))
  const producers = new Map<string, Producer & { bill: ReturnType<typeof bill> }>()
  const days: Simulation['days'] = []
  let surplus = 0

  return {
    /** `of` are the producers of the day with what each injected and what of it was shared */
    add(
      day: LocalDay | null,
      shared: Pick<SharedDay, 'participants' | 'rounds' | 'surplus'>,
      of: Producer[],
      { paid, received }: ReturnType<typeof pricesOn>,
    ) {
      for (const [i, one] of shared.participants.entries()) {
        participants[i]!.offtake += one.offtake
        participants[i]!.shared += one.shared
        participants[i]!.bill.add(one.shared, paid)
      }
      for (const [k, round] of shared.rounds.entries()) {
        iterations[k]!.offered += round.offered
        iterations[k]!.shared += round.shared
      }
      for (const one of of) {
        const known = producers.get(one.id) ?? { id: one.id, injection: 0, shared: 0, bill: bill() }
        known.injection += one.injection
        known.shared += one.shared
        known.bill.add(one.shared, received)
        producers.set(one.id, known)
      }
      const left = shared.surplus.reduce((sum, value) => sum + value, 0)
      surplus += left
      if (day !== null)
        days.push({
          day,
          injection: mwhToKwh(sum(of, 'injection')),
          offtake: mwhToKwh(sum(shared.participants, 'offtake')),
          shared: mwhToKwh(sum(shared.participants, 'shared')),
          surplus: mwhToKwh(left),
        })
    },
    answer(): Simulation {
      const [injection, offtake] = [sum([...producers.values()], 'injection'), sum(participants, 'offtake')]
      const shared = sum(participants, 'shared')
      const coverages = participants.filter((one) => one.offtake > 0).map((one) => one.shared / one.offtake)
      return {
        unit: 'kWh',
        totals: {
          injection: mwhToKwh(injection),
          offtake: mwhToKwh(offtake),
          shared: mwhToKwh(shared),
          surplus: mwhToKwh(surplus),
          selfConsumptionRate: rate(shared, injection),
          selfSufficiencyRate: rate(shared, offtake),
          gini: giniOf(coverages),
          smallestCoverage: coverages.length > 0 ? Math.min(...coverages) : 0,
          paid: eurosOf(sumOfCents(participants.map((one) => one.bill.cents()))),
          received: eurosOf(sumOfCents([...producers.values()].map((one) => one.bill.cents()))),
        },
        participants: participants.map((one) => ({
          id: one.id,
          offtake: mwhToKwh(one.offtake),
          shared: mwhToKwh(one.shared),
          residual: mwhToKwh(one.offtake - one.shared),
          coverage: rate(one.shared, one.offtake),
          euros: eurosOf(one.bill.cents()),
        })),
        iterations: iterations.map((one) => ({
          offered: mwhToKwh(one.offered),
          shared: mwhToKwh(one.shared),
          surplus: mwhToKwh(one.offered - one.shared),
        })),
        producers: [...producers.values()].map((one) => ({
          id: one.id,
          injection: mwhToKwh(one.injection),
          shared: mwhToKwh(one.shared),
          residual: mwhToKwh(one.injection - one.shared),
          euros: eurosOf(one.bill.cents()),
        })),
        days,
      }
    },
  }
}

function sum<K extends string>(of: readonly { [key in K]: number }[], what: K): number {
  return of.reduce((all, one) => all + one[what], 0)
}

const rate = (part: number, whole: number) => (whole > 0 ? part / whole : 0)
