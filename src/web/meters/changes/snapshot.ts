import type { QueryClient } from '@tanstack/react-query'
import type { Configuration, Meter, MeterHistory } from '../../../domain/meters/meter.schema.ts'
import { type FormValues, typedOf } from '../form/form-values.ts'
import { historyQuery, meterQuery } from '../meters.queries.ts'

/** A meter as somebody sees it when they begin to change it: what they change is that version, and no other. */
export type Snapshot = { meter: Meter; configurations: Configuration[] }

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

/** How a form is filled in that starts from a snapshot, with one of its configurations or the one that is shown. */
export function startFrom({ meter, configurations }: Snapshot, language: string, of?: string): FormValues {
  const configuration = configurations.find(({ id }) => id === of) ?? meter.configuration
  return typedOf({ ...meter, configuration, holderId: meter.holder?.id ?? null }, language)
}
