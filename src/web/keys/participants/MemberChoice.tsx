import { Skeleton, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSay } from '../../intl.tsx'
import { memberListQueryOf } from '../../members/members.queries.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { CheckList } from './CheckList.tsx'
import type { Found } from './new-rows.ts'

type Props = {
  communityId: string
  chosen: ReadonlyMap<string, Found>
  onChoose: (chosen: ReadonlyMap<string, Found>) => void
}

/** Members, found by their names; those chosen stay chosen while others are searched. */
export function MemberChoice({ communityId, chosen, onChoose }: Props) {
  const say = useSay()
  const [q, setQ] = useState('')
  const { data, error, refetch } = useQuery(memberListQueryOf(communityId, { q, pageSize: 100 }))
  const options = new Map(
    (data?.items ?? []).map(({ id, displayName }) => [
      id,
      { name: displayName, meterId: null, memberId: id },
    ]),
  )
  return (
    <>
      <SearchBox searched={q} onSearch={setQ} hint={say('allocation.memberHint')} />
      {error && <ErrorState error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton h={160} role="status" aria-label={say('states.loading')} />}
      {data && options.size === 0 && <Text c="dimmed">{say('allocation.noMember')}</Text>}
      {options.size > 0 && (
        <CheckList label={say('allocation.members')} options={options} chosen={chosen} onChoose={onChoose} />
      )}
      {data && data.total > options.size && (
        <Text size="sm" c="dimmed">
          {say('allocation.moreMembers', { count: data.total - options.size })}
        </Text>
      )}
    </>
  )
}
