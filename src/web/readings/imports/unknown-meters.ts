import { addDays, addMonths } from '../../../domain/time/local-day.ts'
import type { Summary } from './summary.ts'

type Meter = Summary['meters'][number]

const none = { daysNew: 0, daysAdded: 0, daysChanged: 0, daysSame: 0, daysPartial: 0, daysInactive: 0 }

/** The EANs that nobody here has: those of quarter-hours, and those of which there are only totals of months. */
export function unknownMeters({ meters, months }: Pick<Summary, 'meters' | 'months'>): Meter[] {
  const unknown = meters.filter(({ verdict }) => verdict === 'unknown')
  const seen = new Set(unknown.map(({ ean }) => ean))
  const ofMonths = Map.groupBy(
    months.filter(({ ean, meterId }) => meterId === null && !seen.has(ean)),
    ({ ean }) => ean,
  )
  return [
    ...unknown,
    ...[...ofMonths].map(([ean, all]): Meter => {
      const parts = all.filter(
        ({ tariff }) => tariff === 'total' || !all.some((one) => one.tariff === 'total'),
      )
      const kWhAfter = parts.reduce(
        (sum, month) =>
          sum +
          (month.offtakeShared ?? 0) +
          (month.offtakeResidual ?? 0) +
          (month.injectionShared ?? 0) +
          (month.injectionResidual ?? 0),
        0,
      )
      const months = all.map(({ month }) => month).sort()
      return {
        ...{ ean, meterId: null, verdict: 'unknown', ...none, kWhBefore: 0, kWhAfter },
        firstDay: `${months[0]}-01`,
        lastDay: addDays(addMonths(`${months.at(-1)}-01`, 1), -1),
      }
    }),
  ]
}
