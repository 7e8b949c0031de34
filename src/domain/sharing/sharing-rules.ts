import type { LocalDay } from '../time/local-day.ts'
import { priceOf } from '../units/money.ts'
import type { SharingRules } from './share-day.ts'
import type { RulesInTime } from './sharing-rules.schema.ts'

/** Rules and the first day on which they hold; they do until the next ones begin. */
export type DatedRules = SharingRules & { from: LocalDay }

/** What holds until somebody says otherwise: the defaults of the schema, which a thread that calculates need not load for it. */
const usual: SharingRules = {
  ...{ ownInjection: 'excluded', givingBack: { by: 'injection' }, price: null, producerPrice: null },
}

/** The rules of a day, of all that were ever said, in order of their days. */
export const rulesOn = (all: readonly DatedRules[], day: LocalDay): SharingRules =>
  all.findLast(({ from }) => from <= day) ?? usual

/** All of them with the days on which they hold, the newest first: every day has its rules. */
export const rulesInOrder = (all: readonly DatedRules[]): RulesInTime[] =>
  [{ ...usual, from: null }, ...all]
    .map((rules, i) => ({ ...rules, until: all[i]?.from ?? null }))
    .toReversed()

/** What shared energy costs on a day: what consumers pay and producers get, hundred-thousandths of a euro per kWh; null: no price. */
export function pricesOn(
  all: readonly DatedRules[],
  day: LocalDay,
): { paid: number | null; received: number | null } {
  const { price, producerPrice } = rulesOn(all, day)
  const inside = (euros: number | null) => (euros === null ? null : priceOf(euros))
  return { paid: inside(price), received: inside(producerPrice) }
}
