import { allocate } from '../../../domain/keys/allocate.ts'
import { planned } from '../../../domain/sharing/results.ts'
import type { MeterDay, SharedDay, SharingKey, SharingMeter } from '../../../domain/sharing/share-day.ts'
import { pricesOn } from '../../../domain/sharing/sharing-rules.ts'
import type { ComparedSimulation } from '../../../domain/sharing/simulate.schema.ts'
import { simulationOf } from '../../../domain/sharing/simulate.ts'
import type { LocalDay } from '../../../domain/time/local-day.ts'
import { contains } from '../../../domain/time/period.ts'
import { kwhToMwh, mwhToKwh } from '../../../domain/units/energy.ts'
import { bill, eurosOf, sumOfCents } from '../../../domain/units/money.ts'
import { eachReadDay } from '../results/each-day.ts'
import { inThread } from '../results/in-thread.ts'
import { readPlan } from '../results/read-plan.ts'

type Key = SharingKey & { ids: string[] }
type Stored = { operationId: string; from: LocalDay; until: LocalDay }
type Series = { injection: number[]; offtake: number[][] }
type Asked = { url: string; communityId: string; key: Key } & ({ stored: Stored } | { series: Series })

/** In a thread: what a key would have made of a stored period of an operation, beside its own keys, or of given series. */
export async function run(asked: Asked): Promise<ComparedSimulation> {
  if ('series' in asked) return ofSeries(asked.key, asked.series)
  return inThread(asked, async (work) => {
    const plan = await readPlan(work, asked.stored.operationId, asked.stored)
    const { key } = asked
    const simulated = simulationOf(key.ids, key.rounds.length)
    const sums = plan.meters.map(() => ({
      ...{ offtake: 0, shared: 0, present: 0, isRead: false },
      ...{ bill: bill(), presentBill: bill() },
    }))
    const present = presentOf()
    for await (const { day, read } of eachReadDay(work, plan.meters, asked.stored)) {
      const prices = pricesOn(plan.rules, day)
      const ours = planned(plan, key, day, read)
      simulated.add(day, ours, producersOf(plan.meters, ours, read), prices)
      const inForce = plan.keys.find((period) => contains(period, day))
      const theirs = inForce ? planned(plan, inForce, day, read) : null
      if (theirs) present.add(theirs, producersOf(plan.meters, theirs, read), prices)
      for (const [m, sum] of sums.entries()) {
        if (!ours.shared[m]) continue
        sum.isRead = true
        sum.offtake += sumOf(read[m]!.offtake!.gross)
        const [received, atPresent] = [sumOf(ours.shared[m]), sumOf(theirs?.shared[m] ?? nothing)]
        sum.shared += received
        sum.bill.add(received, prices.paid)
        sum.present += atPresent
        if (theirs) sum.presentBill.add(atPresent, prices.paid)
      }
    }
    const { answer, days } = present.answer()
    const meters = plan.meters.flatMap(({ id, ean }, m) => {
      const sum = sums[m]!
      if (!sum.isRead) return []
      return {
        ...{ meterId: id, ean, offtake: mwhToKwh(sum.offtake), shared: mwhToKwh(sum.shared) },
        present: days > 0 ? mwhToKwh(sum.present) : null,
        ...{ euros: eurosOf(sum.bill.cents()), presentEuros: eurosOf(sum.presentBill.cents()) },
      }
    })
    // The bills of the meters, as each is rounded, and not one of all of them together.
    const paid = eurosOf(sumOfCents(sums.map(({ presentBill }) => presentBill.cents())))
    const totals = { ...answer.totals, paid }
    return { ...simulated.answer(), present: days > 0 ? { totals, days } : null, meters }
  })
}

/** The keys in force, added up: they may have other participants on other days, so only what is of all of them is. */
function presentOf() {
  const totals = simulationOf(['all'], 0)
  let days = 0
  return {
    add(
      { participants, surplus }: SharedDay,
      producers: ReturnType<typeof producersOf>,
      prices: ReturnType<typeof pricesOn>,
    ) {
      const all = participants.reduce(
        (sum, one) => ({ offtake: sum.offtake + one.offtake, shared: sum.shared + one.shared }),
        { offtake: 0, shared: 0 },
      )
      totals.add(null, { participants: [all], rounds: [], surplus }, producers, prices)
      days++
    },
    answer: () => ({ answer: { totals: totals.answer().totals }, days }),
  }
}

function producersOf(meters: readonly SharingMeter[], { given }: SharedDay, read: readonly MeterDay[]) {
  return meters.flatMap(({ id }, m) =>
    given[m] ? { id, injection: sumOf(read[m]!.injection!.gross), shared: sumOf(given[m]) } : [],
  )
}

function ofSeries({ ids, proRataBase, rounds }: Key, series: Series): ComparedSimulation {
  const mwh = (column: number[]) => Float64Array.from(column, kwhToMwh)
  const [offtake, injection] = [series.offtake.map(mwh), mwh(series.injection)]
  const found = allocate({
    ...{ rounds, proRataBase, offtake },
    producers: { injection: [injection], givingBack: { by: 'injection' }, own: null },
  })
  const simulated = simulationOf(ids, rounds.length)
  const participants = offtake.map((column, i) => ({
    offtake: sumOf(column),
    shared: sumOf(found.shared[i]!),
  }))
  const producer = { id: 'injection', injection: sumOf(injection), shared: sumOf(found.given[0]!) }
  const day = { participants, rounds: found.rounds, surplus: found.surplus }
  simulated.add(null, day, [producer], { paid: null, received: null })
  return { ...simulated.answer(), present: null, meters: [] }
}

const nothing = new Float64Array(0)

function sumOf(values: Float64Array): number {
  let sum = 0
  for (const value of values) if (value > 0) sum += value
  return sum
}
