import { notifications } from '@mantine/notifications'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'
import { AddButton } from '../ui/AddButton.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ListView } from '../ui/ListView.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { useDialogInUrl } from '../ui/use-dialog-in-url.ts'
import { useListSearch } from '../ui/use-list-search.ts'
import { fetchMemberForm, LazyMemberForm } from './LazyMemberForm.tsx'
import { useMemberCard } from './list/use-member-card.tsx'
import { useMemberColumns } from './list/use-member-columns.tsx'
import { memberListQueryOf, membersKey } from './members.queries.ts'
import type { MembersSearch } from './members-search.ts'

export function MembersPage() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const [search, change] = useListSearch<MembersSearch>()
  const { q, sort, page, pageSize, highlight } = search
  const query = useQuery(memberListQueryOf(communityId, { q, sort, page, pageSize }))
  const dialog = useDialogInUrl()
  const queryClient = useQueryClient()
  const addButton = (label: string) => (
    <AddButton label={label} onClick={() => dialog.open({ add: true })} prepare={fetchMemberForm} />
  )

  return (
    <>
      <PageHeader
        title={say('members.title')}
        lead={say('members.lead')}
        action={addButton(say('members.add'))}
      />
      <ListView
        caption={say('members.title')}
        query={query}
        search={search}
        defaultSort="name"
        change={change}
        columns={useMemberColumns(communityId)}
        cardOf={useMemberCard(communityId)}
        hint={say('members.searchHint')}
        isNarrowed={Boolean(q)}
        onWiden={() => change({ q: undefined })}
        empty={
          <EmptyState
            title={say('members.empty')}
            text={say('members.emptyText')}
            action={addButton(say('members.addFirst'))}
          />
        }
        highlight={highlight}
      />
      {dialog.isOpen && (
        <LazyMemberForm
          communityId={communityId}
          onClose={() => dialog.close()}
          onCreated={(member) => {
            queryClient.invalidateQueries({ queryKey: membersKey(communityId) })
            dialog.close({ highlight: member.id })
            notifications.show({
              message: say('members.created', { name: member.displayName }),
              closeButtonProps: { 'aria-label': say('common.close') },
            })
          }}
        />
      )}
    </>
  )
}
