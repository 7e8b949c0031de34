import type { LocalDay } from '../time/local-day.ts'
import { kwhToMwh, mwhToKwh } from '../units/energy.ts'
import type { DsoCheck, DsoCheckQuery } from './check.schema.ts'
import type { CheckedDay, Difference, Unchecked } from './check-dso.ts'
import type { SharingMeter } from './share-day.ts'

/** Every day of a period, checked or not. */
export type CheckedDays = { day: LocalDay; found: CheckedDay | Unchecked }[]

/** The differences above the tolerance, by meter and direction, each with its days; without who holds them. */
export function checkOf(
  meters: readonly SharingMeter[],
  checked: CheckedDays,
  { from, until, tolerance }: DsoCheckQuery,
): Omit<DsoCheck, 'meters'> & { meters: Omit<DsoCheck['meters'][number], 'holder'>[]; named: Difference[] } {
  const done = checked.flatMap(({ found }) => (typeof found === 'string' ? [] : found))
  const named = done.flatMap(({ differences }) => differences).filter(({ off }) => off > kwhToMwh(tolerance))
  const byMeter = Map.groupBy(named, ({ meter, direction }) => `${direction} ${meter}`)
  const lines = [...byMeter.values()].map((of) => {
    const { meter, direction } = of[0]!
    const { id, ean } = meters[meter]!
    const days = of.map((one) => ({ day: one.day, ...figures([one]), quarterHours: one.slots.slot.length }))
    return { meterId: id, ean, direction, ...figures(of), days }
  })
  return {
    unit: 'kWh',
    ...{ from, until, tolerance },
    checked: done.reduce((sum, one) => sum + one.checked, 0),
    unread: done.reduce((sum, one) => sum + one.unread, 0),
    unchecked: checked.flatMap(({ day, found }) => (typeof found === 'string' ? { day, reason: found } : [])),
    totals: {
      ...figures(named),
      meters: new Set(named.map(({ meter }) => meter)).size,
      days: new Set(named.map(({ day }) => day)).size,
      quarterHours: named.reduce((sum, { slots }) => sum + slots.slot.length, 0),
    },
    meters: lines.toSorted((a, b) =>
      a.ean === b.ean ? (a.direction < b.direction ? 1 : -1) : a.ean < b.ean ? -1 : 1,
    ),
    named,
  }
}

function figures(of: Difference[]) {
  const sum = (what: 'dso' | 'ours' | 'off') => of.reduce((all, one) => all + one[what], 0)
  const [dso, ours] = [sum('dso'), sum('ours')]
  return {
    dso: mwhToKwh(dso),
    ours: mwhToKwh(ours),
    difference: mwhToKwh(dso - ours),
    off: mwhToKwh(sum('off')),
  }
}
