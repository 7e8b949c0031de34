import { Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { invitationStandings } from '../../../domain/communities/invitation.codes.ts'
import type { Invitation } from '../../../domain/communities/invitation.schema.ts'
import { useCommunity } from '../../frame/use-community.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { ChipSelect } from '../../ui/ChipSelect.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { ListCount } from '../../ui/ListCount.tsx'
import { ListFoot } from '../../ui/ListFoot.tsx'
import { ListRows } from '../../ui/ListRows.tsx'
import type { Card, Column } from '../../ui/list.ts'
import { NothingFound } from '../../ui/NothingFound.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useListSearch } from '../../ui/use-list-search.ts'
import { InvitationActions } from './InvitationActions.tsx'
import classes from './people.module.css'
import { invitationListQuery } from './people.queries.ts'
import type { PeopleSearch } from './people-search.ts'

/** Who was asked to join, and what has come of it. */
export function InvitationsTab() {
  const say = useSay()
  const { moment } = useFormats()
  const { community } = useCommunity()
  const communityId = community!.id
  const [{ standing, page, pageSize }, change] = useListSearch<PeopleSearch>()
  const query = useQuery(invitationListQuery(communityId, { standing, page, pageSize }))
  const about = ({ role, kind, member }: Invitation) => (
    <span className={classes.about}>
      {say(`role.${role}`)}
      {kind !== 'manage' && <small>{say(`people.kind-${kind}`, { name: member?.displayName ?? '' })}</small>}
    </span>
  )
  const email = (invitation: Invitation) => <span className={classes.address}>{invitation.email}</span>
  const badge = (invitation: Invitation) => (
    <StatusBadge of="invitationStanding" status={invitation.standing} />
  )
  const until = (invitation: Invitation) =>
    invitation.standing === 'pending' ? moment(invitation.expiresAt) : '–'
  const actions = (invitation: Invitation) => (
    <InvitationActions communityId={communityId} role={community!.role} invitation={invitation} />
  )
  const column = (key: string, cell: Column<Invitation>['cell']): Column<Invitation> => ({
    key,
    title: say(`people.${key}`),
    isSortable: false,
    cell,
  })
  const columns = [
    column('email', email),
    column('askedAs', about),
    column('standing', badge),
    column('until', until),
    column('actions', actions),
  ]
  const cardOf = (invitation: Invitation): Card => ({
    title: email(invitation),
    status: badge(invitation),
    facts: [
      { label: say('people.askedAs'), value: about(invitation) },
      { label: say('people.until'), value: until(invitation) },
      { label: say('people.actions'), value: actions(invitation) },
    ],
  })
  if (query.data?.total === 0 && !standing && !query.isPlaceholderData)
    return <EmptyState title={say('people.noInvitations')} text={say('people.noInvitationsText')} />
  return (
    <>
      <Group mb="sm" gap="sm">
        <ChipSelect
          label={say('people.standing')}
          value={standing ?? ''}
          options={[
            { value: '', label: say('people.anyStanding') },
            ...invitationStandings.map((value) => ({ value, label: say(`invitationStanding.${value}`) })),
          ]}
          onChange={(value) =>
            change({ standing: invitationStandings.find((each) => each === value) } as Partial<PeopleSearch>)
          }
        />
        <ListCount page={query.data} hasFailed={query.isError} />
      </Group>
      {query.isError && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
      {query.data?.total === 0 && (
        <NothingFound onWiden={() => change({ standing: undefined } as Partial<PeopleSearch>)} />
      )}
      {query.data?.total !== 0 && !query.isError && (
        <ListRows
          caption={say('people.tab-invitations')}
          page={query.data}
          columns={columns}
          cardOf={cardOf}
          isStale={query.isPlaceholderData}
        />
      )}
      {query.data && <ListFoot page={query.data} change={change} />}
    </>
  )
}
