import { addDays, localDayOf, startOfDay } from '../../domain/time/local-day.ts'
import type { Clock } from '../adapters/clock.ts'
import type { Database } from '../db/database.ts'
import { asSystem } from '../db/in-community.ts'
import { forgetBefore } from './reminders.store.ts'

/** Mails and notifications hold names and addresses: they are kept for half a year and no longer. */
const daysKept = 183

export async function forgetOld(
  { database, clock }: { database: Database; clock: Clock },
  communityId: string,
) {
  const before = new Date(startOfDay(addDays(localDayOf(clock.now()), -daysKept)))
  await asSystem(database.app, communityId, (work) => forgetBefore(work, before))
}
