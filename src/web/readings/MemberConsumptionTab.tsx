import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { memberQuery } from '../members/members.queries.ts'
import { ConsumptionView } from './ConsumptionView.tsx'
import { ConsumptionWords } from './ConsumptionWords.tsx'
import { knownOfMany } from './known-of-many.ts'

/** What all meters of a member took and gave, each on the days on which the member held it. */
export function MemberConsumptionTab() {
  const { communityId = '', memberId = '' } = useParams({ strict: false })
  const { data: member } = useQuery(memberQuery(communityId, memberId))
  if (!member) return <Skeleton h={420} />
  return (
    <ConsumptionWords>
      <ConsumptionView
        subject={{
          source: { communityId, of: 'member', id: memberId },
          name: member.displayName,
          known: knownOfMany(),
          isOwn: false,
        }}
      />
    </ConsumptionWords>
  )
}
