import { Anchor, Button, Skeleton, Stack } from '@mantine/core'
import { IconChartHistogram, IconMailForward } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { today } from '../../clock.ts'
import { useCommunity } from '../../frame/use-community.ts'
import { useSay } from '../../intl.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { useDialogInUrl } from '../../ui/use-dialog-in-url.ts'
import { AskDialog } from './AskDialog.tsx'
import { Calendar } from './Calendar.tsx'
import { CompletenessBar } from './CompletenessBar.tsx'
import { Counts } from './Counts.tsx'
import classes from './completeness.module.css'
import { completenessQuery } from './completeness.queries.ts'
import { shownRange } from './completeness-range.ts'
import { incomplete } from './completeness-rows.ts'
import type { CompletenessSearch } from './completeness-search.ts'
import { Standing } from './Standing.tsx'

const pageSize = 50

type Props = {
  /** of this operation only; without it the address may name one */
  operationId?: string
  /** what stands above, given the button that asks the DSOs when something is lacking */
  head: (ask: ReactNode) => ReactNode
}

/** What was read of what should have been, meter by day, and what to ask the DSOs. */
export function CompletenessView({ operationId, head }: Props) {
  const say = useSay()
  const navigate = useNavigate()
  const { community } = useCommunity()
  const communityId = community!.id
  const search = useSearch({ strict: false }) as CompletenessSearch
  const dialog = useDialogInUrl()
  const range = shownRange(search, today())
  const asked = { ...range, operationId: operationId ?? search.operation }
  const { data, error, refetch, isPlaceholderData } = useQuery(completenessQuery(communityId, asked))
  const change = (changed: Partial<CompletenessSearch>) =>
    navigate({ to: '.', search: { ...search, page: undefined, ...changed } as never, resetScroll: false })
  const meters = data && search.only ? incomplete(data.meters) : (data?.meters ?? [])
  const pages = Math.max(1, Math.ceil(meters.length / pageSize))
  const page = Math.min(search.page ?? 1, pages)
  const lacking = data ? data.counts.missing + data.counts.partial : 0
  return (
    <>
      {head(
        lacking > 0 && (
          <Button
            leftSection={<IconMailForward size={18} aria-hidden />}
            onClick={() => dialog.open({ change: 'ask' })}
          >
            {say('completeness.ask')}
          </Button>
        ),
      )}
      <Stack gap="md">
        <CompletenessBar
          {...{ communityId, search, range }}
          isOfOne={operationId !== undefined}
          onChange={change}
        />
        {error && <ErrorState error={error} onRetry={refetch} />}
        {!data && !error && <Skeleton h={420} role="status" aria-label={say('states.loading')} />}
        {data && !error && (
          <div
            className={classes.shown}
            data-old={isPlaceholderData || undefined}
            aria-busy={isPlaceholderData}
          >
            <Standing completeness={data} />
            <Counts counts={data.counts} />
            {meters.length === 0 && (
              <EmptyState
                title={say(data.meters.length === 0 ? 'completeness.noMeters' : 'completeness.allThere')}
                text={say(
                  data.meters.length === 0 ? 'completeness.noMetersText' : 'completeness.allThereText',
                )}
              />
            )}
            {meters.length > 0 && (
              <Calendar
                communityId={communityId}
                from={data.from}
                isYear={search.year !== undefined}
                meters={meters.slice((page - 1) * pageSize, page * pageSize)}
                search={search}
              />
            )}
            <Pager page={page} pages={pages} />
          </div>
        )}
        {!operationId && (
          <Anchor
            component={Link}
            to="/communities/$communityId/consumption"
            params={{ communityId } as never}
            search={{ from: range.from, until: range.until, operation: search.operation } as never}
            className={classes.elsewhere}
          >
            <IconChartHistogram size={20} aria-hidden />
            {say('completeness.toConsumption')}
          </Anchor>
        )}
      </Stack>
      {dialog.change === 'ask' && (
        <Suspense fallback={null}>
          <AskDialog communityId={communityId} asked={asked} onClose={() => dialog.close()} />
        </Suspense>
      )}
    </>
  )
}
