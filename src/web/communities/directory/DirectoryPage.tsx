import { useQuery } from '@tanstack/react-query'
import { useSay } from '../../intl.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { FindWords } from '../../ui/FindWords.tsx'
import { ListCount } from '../../ui/ListCount.tsx'
import { ListFoot } from '../../ui/ListFoot.tsx'
import { NothingFound } from '../../ui/NothingFound.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { PastTheEnd } from '../../ui/PastTheEnd.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import { useListSearch } from '../../ui/use-list-search.ts'
import { CommunityCards } from './CommunityCards.tsx'
import { DirectoryFilters } from './DirectoryFilters.tsx'
import { DirectoryMap } from './DirectoryMap.tsx'
import { DirectoryWords } from './DirectoryWords.tsx'
import classes from './directory.module.css'
import { directoryQueryOf } from './directory.queries.ts'
import type { DirectorySearch } from './directory-search.ts'
import { PublicFrame } from './PublicFrame.tsx'

/** The public directory: which communities there are, where, and how to join one. */
export const DirectoryPage = () => (
  <DirectoryWords>
    <FindWords>
      <Directory />
    </FindWords>
  </DirectoryWords>
)

function Directory() {
  const say = useSay()
  const isPhone = useIsPhone()
  const [search, change] = useListSearch<DirectorySearch>()
  const { view, ...asked } = search
  const query = useQuery(directoryQueryOf(asked))
  const page = query.data
  const widen = () => change({ nis: undefined, regulator: undefined } as Partial<DirectorySearch>)
  // Beside each other where there is room; on a phone one at a time.
  const [showsList, showsMap] = isPhone ? [view !== 'map', view === 'map'] : [true, true]
  return (
    <PublicFrame>
      <PageHeader title={say('directory.title')} lead={say('directory.lead')} />
      <DirectoryFilters search={search} change={change} hasViews={isPhone}>
        <ListCount page={page} hasFailed={query.isError} />
      </DirectoryFilters>
      <div className={classes.both}>
        {showsList && (
          <section aria-label={say('directory.list')} aria-busy={!page || query.isPlaceholderData}>
            {query.isError && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
            {page?.total === 0 &&
              (search.nis || search.regulator ? (
                <NothingFound onWiden={widen} />
              ) : (
                <EmptyState title={say('directory.empty')} text={say('directory.emptyText')} />
              ))}
            {page && page.total > 0 && page.items.length === 0 && <PastTheEnd page={page} />}
            {!query.isError && <CommunityCards communities={page?.items} isStale={query.isPlaceholderData} />}
            {page && page.total > 0 && <ListFoot page={page} change={change} />}
          </section>
        )}
        {showsMap && <DirectoryMap regulator={search.regulator} />}
      </div>
    </PublicFrame>
  )
}
