import { Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Member } from '../../../domain/members/member.schema.ts'
import { useSay } from '../../intl.tsx'
import { useMeterCard } from '../../meters/list/use-meter-card.tsx'
import { useMeterColumns } from '../../meters/list/use-meter-columns.tsx'
import { meterListQueryOf } from '../../meters/meters.queries.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { ListRows } from '../../ui/ListRows.tsx'

/** The meters this member holds today. */
export function MemberMeters({ communityId, member }: { communityId: string; member: Member }) {
  const say = useSay()
  const { data, error, refetch } = useQuery(
    meterListQueryOf(communityId, { holderId: member.id, pageSize: 100 }),
  )
  const columns = useMeterColumns(communityId).filter(({ key, isOff }) => key !== 'holder' && !isOff)
  const cardOf = useMeterCard(communityId)
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {say('members.meters')}
      </Title>
      {error && !data && <ErrorState error={error} onRetry={() => refetch()} />}
      {member.meterCount === 0 && <Text c="dimmed">{say('members.noMeters')}</Text>}
      {member.meterCount > 0 && !(error && !data) && (
        <ListRows caption={say('members.meters')} page={data} columns={columns} cardOf={cardOf} />
      )}
      {data && data.items.length < data.total && (
        <Text mt="sm">
          <Link
            to="/communities/$communityId/meters"
            params={{ communityId }}
            search={{ q: member.displayName }}
          >
            {say('members.allMeters')}
          </Link>
        </Text>
      )}
    </section>
  )
}
