import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'
import { lastDayOfAll } from './readings.store.ts'

/** The last local day on which any meter of the community has readings. */
export const lastReading = (work: Pick<Work, 'db' | 'communityId'>): Promise<LocalDay | null> =>
  lastDayOfAll(work)
