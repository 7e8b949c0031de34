import type { Work } from '../db/in-community.ts'
import { notify } from '../notifications/notify.ts'
import { linkedUser } from './members.store.ts'

/** Who changes the record of somebody else tells whoever stands for that member; who changes its own tells the managers. */
export async function tellChange(work: Work, id: string, member: string) {
  const isOwn = (await linkedUser(work, id)) === work.userId
  await notify(work, {
    to: isOwn ? 'managers' : { memberId: id },
    kind: 'member-updated',
    values: { member, actor: work.userName },
    ...(isOwn ? { link: `/communities/${work.communityId}/members/${id}` } : {}),
  })
}
