import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ListView } from '../ui/ListView.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { useListSearch } from '../ui/use-list-search.ts'
import { KeysWords } from './KeysWords.tsx'
import { keyListQueryOf } from './keys.queries.ts'
import type { KeysSearch } from './keys-search.ts'
import { AddKeyButton } from './list/AddKeyButton.tsx'
import { useKeyCard, useKeyColumns } from './list/use-key-columns.tsx'

/** The allocation keys of a community. */
export const KeysPage = () => (
  <KeysWords>
    <Keys />
  </KeysWords>
)

function Keys() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const [search, change] = useListSearch<KeysSearch>()
  const { q, sort, page, pageSize, highlight } = search
  const query = useQuery(keyListQueryOf(communityId, { q, sort, page, pageSize }))
  return (
    <>
      <PageHeader
        title={say('allocation.title')}
        lead={say('allocation.lead')}
        action={<AddKeyButton communityId={communityId} />}
      />
      <ListView
        caption={say('allocation.title')}
        query={query}
        search={search}
        defaultSort="name"
        change={change}
        columns={useKeyColumns(communityId)}
        cardOf={useKeyCard(communityId)}
        hint={say('allocation.searchHint')}
        isNarrowed={Boolean(q)}
        onWiden={() => change({ q: undefined })}
        empty={
          <EmptyState
            title={say('allocation.empty')}
            text={say('allocation.emptyText')}
            action={<AddKeyButton communityId={communityId} />}
          />
        }
        highlight={highlight}
      />
    </>
  )
}
