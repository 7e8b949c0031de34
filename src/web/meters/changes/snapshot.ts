import type { QueryClient } from '@tanstack/react-query'
import type { Configuration, Meter, MeterHistory } from '../../../domain/meters/meter.schema.ts'
import type { LocalDay } from '../../../domain/time/local-day.ts'
import { contains } from '../../../domain/time/period.ts'
import { shownDay } from '../../ui/typed-day.ts'
import { type FormValues, typedOf } from '../form/form-values.ts'
import type { Holder } from '../form/use-fields.ts'
import { historyQuery, meterQuery } from '../meters.queries.ts'

/** A meter as somebody sees it when they begin to change it: what they change is that version, and no other. */
export type Snapshot = {
  meter: Meter
  /** newest first */
  configurations: Configuration[]
}

export const snapshotOf = (meter: Meter, { future, current, historical }: MeterHistory): Snapshot => ({
  meter,
  configurations: [...future, ...(current ? [current] : []), ...historical],
})

/** As it is now, whatever was fetched before. */
export async function fetchSnapshot(queries: QueryClient, communityId: string, meterId: string) {
  const [meter, history] = await Promise.all([
    queries.fetchQuery({ ...meterQuery(communityId, meterId), staleTime: 0 }),
    queries.fetchQuery({ ...historyQuery(communityId, meterId), staleTime: 0 }),
  ])
  return snapshotOf(meter as Meter, history as MeterHistory)
}

/** Who holds the meter on a day. */
export const holderOn = ({ meter }: Snapshot, day: LocalDay): Holder | null =>
  meter.holders.find((period) => contains(period, day))?.member ?? null

/** Who has this id among all who hold the meter at some time. */
export const holderNamed = ({ meter }: Snapshot, id: string): Holder | null =>
  meter.holders.find(({ member }) => member.id === id)?.member ?? null

/** How a form is filled in that starts from a snapshot, with one of its configurations or the one that is shown. */
export function startFrom({ meter, configurations }: Snapshot, language: string, of?: string): FormValues {
  const configuration = configurations.find(({ id }) => id === of) ?? meter.configuration
  return typedOf({ ...meter, configuration, holderId: meter.holder?.id ?? null }, language)
}

/** How a form for new data from a day on is filled in: with what holds then, or held before, or comes next. */
export function startOn(snapshot: Snapshot, day: LocalDay, language: string): FormValues {
  const { meter, configurations } = snapshot
  const configuration = configurations.find(({ from }) => from <= day) ?? configurations.at(-1)!
  const holderId = holderOn(snapshot, day)?.id ?? null
  const start = typedOf({ ...meter, configuration, holderId }, language)
  return { ...start, from: shownDay(day), holderFrom: shownDay(day) }
}
