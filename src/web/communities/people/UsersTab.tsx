import { Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CommunityUser } from '../../../domain/communities/community.schema.ts'
import { useCommunity } from '../../frame/use-community.ts'
import { useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { ListCount } from '../../ui/ListCount.tsx'
import { ListFoot } from '../../ui/ListFoot.tsx'
import { ListRows } from '../../ui/ListRows.tsx'
import type { Card, Column } from '../../ui/list.ts'
import { NothingFound } from '../../ui/NothingFound.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { useListSearch } from '../../ui/use-list-search.ts'
import classes from './people.module.css'
import { userListQuery } from './people.queries.ts'
import type { PeopleSearch } from './people-search.ts'
import { RemoveQuestion } from './RemoveQuestion.tsx'
import { UserActions } from './UserActions.tsx'

/** The users of the community with their roles; administrators change them here. */
export function UsersTab() {
  const say = useSay()
  const { me, community } = useCommunity()
  const communityId = community!.id
  const [{ q, page, pageSize }, change] = useListSearch<PeopleSearch>()
  const query = useQuery(userListQuery(communityId, { q, page, pageSize }))
  const [leaving, setLeaving] = useState<CommunityUser | null>(null)
  const nameOf = (user: CommunityUser) => (
    <span className={classes.name}>
      {user.name}
      {user.id === me.id && <small>{say('people.you')}</small>}
    </span>
  )
  const actions = (user: CommunityUser) => (
    <UserActions
      communityId={communityId}
      user={user}
      isAdmin={community!.role === 'admin'}
      onRemove={() => setLeaving(user)}
    />
  )
  const columns: Column<CommunityUser>[] = [
    { key: 'name', title: say('people.name'), isSortable: false, cell: nameOf },
    {
      key: 'email',
      title: say('people.email'),
      isSortable: false,
      cell: ({ email }) => <span className={classes.address}>{email}</span>,
    },
    { key: 'role', title: say('people.role'), isSortable: false, cell: actions },
  ]
  const cardOf = (user: CommunityUser): Card => ({
    title: nameOf(user),
    status: null,
    facts: [
      { label: say('people.email'), value: <span className={classes.address}>{user.email}</span> },
      { label: say('people.role'), value: actions(user) },
    ],
  })
  return (
    <>
      <Group mb="sm" gap="sm">
        <div className={classes.search}>
          <SearchBox
            searched={q ?? ''}
            onSearch={(text) => change({ q: text || undefined }, true)}
            hint={say('people.searchHint')}
          />
        </div>
        <ListCount page={query.data} hasFailed={query.isError} />
      </Group>
      {query.isError && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
      {query.data?.total === 0 && <NothingFound onWiden={() => change({ q: undefined })} />}
      {query.data?.total !== 0 && !query.isError && (
        <ListRows
          caption={say('people.tab-users')}
          page={query.data}
          columns={columns}
          cardOf={cardOf}
          isStale={query.isPlaceholderData}
        />
      )}
      {query.data && <ListFoot page={query.data} change={change} />}
      {leaving && (
        <RemoveQuestion communityId={communityId} user={leaving} onClose={() => setLeaving(null)} />
      )}
    </>
  )
}
