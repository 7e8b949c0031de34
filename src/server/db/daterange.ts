import { sql } from 'kysely'
import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Period } from '../../domain/time/period.ts'

/** A period as PostgreSQL keeps it. */
export const daterange = ({ from, until }: Period) => sql<string>`daterange(${from}::date, ${until}::date)`

/** The two ends of a column `period`, to be selected. */
export const from = sql<LocalDay>`lower(period)`.as('from')
export const until = sql<LocalDay | null>`upper(period)`.as('until')
