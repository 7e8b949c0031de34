import { type AttentionKind, attentionKinds } from '../../../domain/overview/dashboard.codes.ts'
import type { Dashboard } from '../../../domain/overview/dashboard.schema.ts'
import { listAudit } from '../../audit/list-audit.ts'
import { countEndingInvitations } from '../../communities/invitations/count-ending.ts'
import { countOpenRequests } from '../../communities/joining/count-open-requests.ts'
import type { Work } from '../../db/in-community.ts'
import { countMembers } from '../../members/count-members.ts'
import { countDoubts } from '../../meters/count-doubts.ts'
import { countMeters } from '../../meters/count-meters.ts'
import { getLatestMonth } from '../../readings/get-latest-month.ts'
import { countSharing } from '../../sharing/count-sharing.ts'

const recent = 8

/** How the community stands today: each room counts its own, in one transaction, so that the numbers belong together. */
export async function getDashboard(work: Work): Promise<Dashboard> {
  const doubts = await countDoubts(work) // renews the list, which the next one counts too
  const meters = await countMeters(work)
  const members = await countMembers(work)
  const sharing = await countSharing(work)
  const doubted = (kind: string) => doubts.kinds.find(({ doubt }) => doubt === kind)!.open
  const counts: Record<AttentionKind, number> = {
    'join-requests': await countOpenRequests(work),
    'invitations-ending': await countEndingInvitations(work),
    'no-holder': doubted('no-holder'),
    'no-readings': doubted('no-readings'),
    'readings-end-early': meters.endingEarly,
    'awaiting-dso': sharing.awaitingDso,
    'no-key': sharing.withoutKey,
  }
  const { thisMonth, lastMonth, pending } = members
  return {
    counts: { meters: meters.total, members: members.total, operations: sharing.operations },
    attention: attentionKinds.map((kind) => ({ kind, count: counts[kind] })),
    energy: await getLatestMonth(work),
    joining: { thisMonth, lastMonth, pending },
    activity: (await listAudit(work, { pageSize: recent })).items,
  }
}
