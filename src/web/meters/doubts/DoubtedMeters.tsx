import { Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import type { MeterDoubt } from '../../../domain/meters/doubts.ts'
import type { Meter } from '../../../domain/meters/meter.schema.ts'
import { useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { useDialogInUrl } from '../../ui/use-dialog-in-url.ts'
import { DoubtRow } from './DoubtRow.tsx'
import classes from './doubts.module.css'
import { doubtedMetersQuery } from './doubts.queries.ts'
import type { DoubtsSearch } from './doubts-search.ts'
import { useDismissal } from './use-dismissal.tsx'
import { useFocusStays } from './use-focus-stays.ts'

type Props = { communityId: string; doubt: MeterDoubt; search: DoubtsSearch }

/** The meters of one kind of doubt, page by page. */
export function DoubtedMeters({ communityId, doubt, search }: Props) {
  const say = useSay()
  const isDismissed = search.dismissed ?? false
  const query = useQuery(
    doubtedMetersQuery(communityId, { doubt, dismissed: isDismissed, page: search.page ?? 1 }),
  )
  const dismissal = useDismissal(communityId)
  const dialog = useDialogInUrl()
  const list = useRef<HTMLUListElement>(null)
  const { data: page, error, refetch, isPlaceholderData } = query
  useFocusStays(list, page?.items.length ?? 0, `doubt-${doubt}`)
  if (error && !page) return <ErrorState error={error} onRetry={refetch} />
  if (!page)
    return (
      <Stack role="status" aria-label={say('states.loading')} p="md">
        <Skeleton h={52} />
        <Skeleton h={52} />
        <Skeleton h={52} />
      </Stack>
    )
  if (page.total === 0)
    return <p className={classes.nothing}>{say(isDismissed ? 'doubts.noneRight' : 'doubts.noneOpen')}</p>
  return (
    <>
      <ul ref={list} className={classes.rows} data-stale={isPlaceholderData || undefined}>
        {(page.items as Meter[]).map((meter) => (
          <DoubtRow
            key={meter.id}
            communityId={communityId}
            meter={meter}
            doubt={doubt}
            isDismissed={isDismissed}
            dismissal={dismissal}
            onFix={(change, of) => dialog.open({ change, of, meter: meter.id })}
          />
        ))}
      </ul>
      {page.total > page.pageSize && (
        <div className={classes.pager}>
          <Pager page={page.page} pages={Math.ceil(page.total / page.pageSize)} />
        </div>
      )}
    </>
  )
}
