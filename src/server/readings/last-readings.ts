import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Period } from '../../domain/time/period.ts'
import type { Work } from '../db/in-community.ts'
import { lastDaysWithin } from './readings.store.ts'

/** The last local day with readings of each meter among some of its days; meters without one are left out. */
export const lastReadings = (
  work: Pick<Work, 'db' | 'communityId'>,
  asked: { meterId: string; days: Period[] }[],
): Promise<Map<string, LocalDay>> => lastDaysWithin(work, asked)
