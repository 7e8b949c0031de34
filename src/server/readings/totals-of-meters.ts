import type { SeriesQuery } from '../../domain/readings/series.schema.ts'
import type { Work } from '../db/in-community.ts'
import * as store from './many-meters.store.ts'
import type { Totals } from './series-together.ts'

/** Days added up from the readings of a few meters when they are asked for. */
export const totalsOfMeters = (work: Work, query: SeriesQuery, meters: store.CountedMeter[]): Totals => ({
  sums: (direction) => store.sumsOfMeters(work, direction, meters, query),
  slots: (direction) => store.slotsOfMeters(work, direction, meters, query),
  ends: () => store.endsOfMeters(work, meters),
})
