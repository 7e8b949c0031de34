import { Group } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Member } from '../../domain/members/member.schema.ts'
import { useSay } from '../intl.tsx'
import { AddButton } from '../ui/AddButton.tsx'
import { ColumnsMenu } from '../ui/columns/ColumnsMenu.tsx'
import { useShownColumns } from '../ui/columns/use-shown-columns.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ExportMenu } from '../ui/export/ExportMenu.tsx'
import { FilterBar } from '../ui/filters/FilterBar.tsx'
import { isOn } from '../ui/filters/filter.ts'
import { ImportLink } from '../ui/import/ImportLink.tsx'
import { ListView } from '../ui/ListView.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { useDialogInUrl } from '../ui/use-dialog-in-url.ts'
import { useIsPhone } from '../ui/use-is-phone.ts'
import { useListSearch } from '../ui/use-list-search.ts'
import { fetchMemberForm, LazyMemberForm, LazyMeterQuestion } from './LazyMemberForm.tsx'
import { useMemberCard } from './list/use-member-card.tsx'
import { useMemberColumns } from './list/use-member-columns.tsx'
import { noFilters, useMemberFilters } from './list/use-member-filters.ts'
import { MemberWords } from './MemberWords.tsx'
import { memberListQueryOf, membersKey } from './members.queries.ts'
import type { MembersSearch } from './members-search.ts'

/** The members of a community. */
export const MembersPage = () => (
  <MemberWords>
    <Members />
  </MemberWords>
)

function Members() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const [search, change] = useListSearch<MembersSearch>()
  const { highlight, add: _, columns: said, ...asked } = search
  const { page, pageSize: __, ...exported } = asked
  const query = useQuery(memberListQueryOf(communityId, asked))
  const filters = useMemberFilters(search)
  const columns = useShownColumns({
    list: 'members',
    columns: useMemberColumns(communityId),
    said,
    say: (text) => change({ columns: text, page }),
  })
  const isPhone = useIsPhone()
  const dialog = useDialogInUrl()
  const queryClient = useQueryClient()
  const [created, setCreated] = useState<Member | null>(null)
  const buttons = (importing: string, adding: string) => (
    <Group gap="sm" wrap="nowrap" grow={isPhone}>
      <ImportLink communityId={communityId} things="members" label={say(importing)} />
      <AddButton label={say(adding)} onClick={() => dialog.open({ add: true })} prepare={fetchMemberForm} />
    </Group>
  )

  return (
    <>
      <PageHeader
        title={say('members.title')}
        lead={say('members.lead')}
        action={buttons('members.import', 'members.add')}
      />
      <ListView
        caption={say('members.title')}
        query={query}
        search={search}
        defaultSort="name"
        change={change}
        columns={columns.shown}
        cardOf={useMemberCard(communityId)}
        hint={say('members.searchHint')}
        filters={
          <FilterBar
            filters={filters}
            onChange={(name, value) => change({ [name]: value })}
            onClear={() => change(noFilters)}
            total={query.data?.total}
          />
        }
        tools={
          <>
            {!isPhone && <ColumnsMenu {...columns} />}
            <ExportMenu
              count={say('members.exportCount', { count: query.data?.total ?? 0 })}
              fetchFile={async (format, signal) =>
                (await import('./export/member-file.ts')).memberFile(communityId, format, exported, signal)
              }
            />
          </>
        }
        isNarrowed={Boolean(search.q) || filters.some(isOn)}
        onWiden={() => change({ q: undefined, ...noFilters })}
        empty={
          <EmptyState
            title={say('members.empty')}
            text={say('members.emptyText')}
            action={buttons('members.importFirst', 'members.addFirst')}
          />
        }
        highlight={highlight}
      />
      {dialog.isOpen && (
        <LazyMemberForm
          communityId={communityId}
          onClose={() => dialog.close()}
          onSaved={(member) => {
            queryClient.invalidateQueries({ queryKey: membersKey(communityId) })
            dialog.close({ highlight: member.id })
            setCreated(member)
          }}
        />
      )}
      {created && <LazyMeterQuestion communityId={communityId} member={created} />}
    </>
  )
}
