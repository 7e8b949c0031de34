import { type DueReminder, dueReminders } from '../../domain/notifications/due-reminders.ts'
import { addDays, type LocalDay, localDayOf, startOfDay } from '../../domain/time/local-day.ts'
import type { Clock } from '../adapters/clock.ts'
import { forgetExpired } from '../auth/forget-expired.ts'
import type { Database } from '../db/database.ts'
import { asSystem, type Work } from '../db/in-community.ts'
import { countIncomplete } from '../readings/count-incomplete.ts'
import { countSharing } from '../sharing/count-sharing.ts'
import { forgetOld } from './forget-old.ts'
import { notify } from './notify.ts'
import { allCommunities, noteReminder } from './reminders.store.ts'

type Product = { database: Database; clock: Clock }
type At = Pick<Work, 'db' | 'communityId' | 'today'>

/** Not a community: what is about accounts, see migrations/0040_mails.sql. */
const installation = '00000000-0000-0000-0000-000000000000'

/**
 * The daily look: tells the managers of every community what nobody does and yet is so, that last month’s readings are not
 * complete or that meters wait for the DSO, once for each month and week, however often and in however many processes it is
 * asked; and forgets what is old.
 */
export async function lookAround(product: Product) {
  const { database, clock } = product
  const today = localDayOf(clock.now())
  const communities = await allCommunities(database.url)
  for (const communityId of communities)
    await asSystem(database.app, communityId, async ({ db }) => {
      for (const due of dueReminders(today)) await remind({ db, communityId, today }, due)
    })
  for (const communityId of [...communities, installation]) await forgetOld(product, communityId)
  await forgetExpired(database)
}

async function remind(work: At, { kind, about, from, until }: DueReminder) {
  const meters =
    kind === 'month-incomplete'
      ? await countIncomplete(work, { from, until })
      : (await countSharing(work)).awaitingDso
  if (meters === 0 || !(await noteReminder(work, kind, about))) return
  if (kind === 'month-incomplete')
    await notify(work, {
      to: 'managers',
      kind,
      values: { month: about, meters },
      link: readingsOf(work, about),
    })
  else await notify(work, { to: 'managers', kind, values: { meters }, link: waitingOf(work) })
}

const readingsOf = ({ communityId }: At, month: LocalDay) =>
  `/communities/${communityId}/readings/completeness?month=${month.slice(0, 7)}`
const waitingOf = ({ communityId }: At) => `/communities/${communityId}/operations`

const sixHours = 6 * 3_600_000

/** Looks soon after the start and early every morning, until what it answers is called. */
export function lookAroundDaily(product: Product, failed: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout
  const look = () => lookAround(product).catch(failed).then(wait)
  const wait = () => {
    const now = product.clock.now()
    const morning = startOfDay(addDays(localDayOf(now), 1)) + sixHours
    timer = setTimeout(look, morning - now.getTime()).unref()
  }
  timer = setTimeout(look, 60_000).unref() // the start itself has enough to do
  return () => clearTimeout(timer)
}
