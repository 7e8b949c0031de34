import { localDayOf } from '../../../domain/time/local-day.ts'
import { writeAuditLine } from '../../audit/write-audit-line.ts'
import type { House } from '../../http/house.ts'
import { notify } from '../../notifications/notify.ts'
import { followLink } from './follow-link.ts'
import { saveAnswer } from './invitations.store.ts'
import { refuseClosed } from './open-invitation.ts'

/** Whoever holds the link says no; the managers see it. */
export function declineInvitation({ database, clock }: House, token: string): Promise<void> {
  const now = clock.now()
  return database.app.transaction().execute(async (db) => {
    const { communityId, invitation } = await followLink(db, token)
    refuseClosed(invitation, now)
    const { id, email } = invitation
    const work = { db, communityId, userId: null, userName: email, today: localDayOf(now) }
    await saveAnswer(work, id, { status: 'declined', at: now })
    await writeAuditLine(work, { action: 'invitation.declined', entityId: id, before: { email } })
    await notify(work, {
      to: 'managers',
      kind: 'invitation',
      values: { name: email, answer: 'declined' },
      link: `/communities/${communityId}/users/invitations`,
    })
  })
}
