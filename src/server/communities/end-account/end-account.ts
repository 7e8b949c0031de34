import { localDayOf } from '../../../domain/time/local-day.ts'
import type { Language } from '../../../domain/words/words.ts'
import { writeAuditLine } from '../../audit/write-audit-line.ts'
import { holdAccount, removeAccount } from '../../auth/remove-account.ts'
import { enterAs, enterForNone } from '../../db/in-community.ts'
import type { House } from '../../http/house.ts'
import { Refusal } from '../../http/refusal.ts'
import type { SignedIn } from '../../http/session.ts'
import { queueMail } from '../../notifications/queue-mail.ts'
import { communitiesOf, lockCommunity } from '../communities.store.ts'
import { countAdmins, removeRole } from '../people/roles.store.ts'
import { forgetOwnTraces } from './end-account.store.ts'

/**
 * Deletes the account of whoever asks, for good: it leaves each of its communities, each with a line of the audit, its mails,
 * notifications, sessions and keys go, and a last mail confirms it. The members it signed in for stay, with nobody linked.
 * All of it or nothing: 409 with the communities that would have no administrator. Who it is has been proven before.
 */
export async function endAccount(
  { database, clock }: Pick<House, 'database' | 'clock'>,
  { userId, userName }: SignedIn,
  asked: Language,
): Promise<void> {
  const today = localDayOf(clock.now())
  await database.app.transaction().execute(async (db) => {
    const account = await holdAccount(db, userId)
    if (!account) throw new Refusal(401, 'not-signed-in')
    await enterForNone(db, userId)
    // Everybody locks communities in this order: two who go at once wait for each other.
    const communities = (await communitiesOf(db, userId)).sort((a, b) => (a.id < b.id ? -1 : 1))
    const orphaned: { id: string; name: string }[] = []
    for (const { id: communityId, name } of communities) {
      const role = await enterAs(db, { communityId, userId })
      const work = { db, communityId, userId, userName, today, role }
      await lockCommunity(work)
      if (role === 'admin' && (await countAdmins(work)) === 1) orphaned.push({ id: communityId, name })
      else {
        await writeAuditLine(work, { action: 'user.account-deleted', entityId: userId, before: { role } })
        await removeRole(work, userId)
      }
    }
    if (orphaned.length > 0)
      throw new Refusal(409, 'account-last-admin', undefined, { communities: orphaned })
    await enterForNone(db, userId)
    await forgetOwnTraces(db)
    await removeAccount(db, { userId, email: account.email })
    const language = account.language ?? asked
    await queueMail(
      { db },
      { to: account.email, language, mail: 'account-deleted', values: { name: account.name } },
    )
  })
}
