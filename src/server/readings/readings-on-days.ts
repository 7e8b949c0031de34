import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'
import { readingsOn } from './total-days.store.ts'

/** Every reading of these meters on the days `[from, until)`, unpacked, in no order; `letter` is o for offtake, i for injection. */
export const readingsOnDays = (
  work: Pick<Work, 'db' | 'communityId'>,
  meterIds: string[],
  days: { from: LocalDay; until: LocalDay },
) => readingsOn(work, meterIds, days)
