import { Button, Paper, Skeleton } from '@mantine/core'
import { IconAdjustments, IconChecks } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useLanguage, useSay } from '../intl.tsx'
import { ChipSelect } from '../ui/ChipSelect.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import listClasses from '../ui/List.module.css'
import { ListFoot } from '../ui/ListFoot.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { PastTheEnd } from '../ui/PastTheEnd.tsx'
import { useListSearch } from '../ui/use-list-search.ts'
import { NotificationItem } from './NotificationItem.tsx'
import { NotificationWords } from './NotificationWords.tsx'
import classes from './notifications.module.css'
import { notificationsQuery } from './notifications.queries.ts'
import type { NotificationsSearch } from './notifications-search.ts'
import { useReading } from './use-reading.ts'

/** Everything one was told in this community. */
export const NotificationsPage = () => (
  <NotificationWords>
    <Page />
  </NotificationWords>
)

function Page() {
  const say = useSay()
  const { language } = useLanguage()
  const { communityId = '' } = useParams({ strict: false })
  const [search, change] = useListSearch<NotificationsSearch>()
  const { unread: onlyUnread, page: number, pageSize } = search
  const query = useQuery(
    notificationsQuery(communityId, language, { unread: onlyUnread, page: number, pageSize }),
  )
  const reading = useReading(communityId)
  const page = query.data
  const isEmpty = page?.total === 0 && !query.isPlaceholderData
  const newest = page?.page === 1 ? page.items[0] : undefined
  return (
    <>
      <PageHeader
        title={say('notifications.title')}
        lead={page && say('notifications.unread', { unread: page.unread })}
        action={
          <Button
            variant="default"
            h={44}
            leftSection={<IconAdjustments size={20} aria-hidden />}
            component={Link}
            to="/communities/$communityId/notifications/choices"
            params={{ communityId } as never}
          >
            {say('notifications.choose')}
          </Button>
        }
      />
      {query.isError && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
      {isEmpty && !onlyUnread ? (
        <EmptyState title={say('notifications.empty')} text={say('notifications.emptyText')} />
      ) : (
        <>
          <div className={listClasses.toolbar}>
            <ChipSelect
              label={say('notifications.show')}
              value={onlyUnread ? 'unread' : 'all'}
              options={['all', 'unread'].map((value) => ({
                value,
                label: say(`notifications.show-${value}`),
              }))}
              onChange={(value) => change({ unread: value === 'unread' || undefined })}
            />
            {newest && page && page.unread > 0 && (
              <Button
                variant="subtle"
                h={44}
                leftSection={<IconChecks size={20} aria-hidden />}
                loading={reading.isPending && 'upTo' in reading.variables}
                onClick={() => reading.mutate({ upTo: newest.id })}
              >
                {say('notifications.readAll')}
              </Button>
            )}
          </div>
          {isEmpty && (
            <EmptyState title={say('notifications.nothingUnread')} text={say('notifications.emptyText')} />
          )}
          {page && page.total > 0 && page.items.length === 0 && <PastTheEnd page={page} />}
          {!page && !query.isError && <Skeleton h={240} radius={10} aria-label={say('states.loading')} />}
          {page && page.items.length > 0 && (
            <Paper withBorder>
              <ul
                className={classes.list}
                aria-label={say('notifications.title')}
                data-stale={query.isPlaceholderData || undefined}
              >
                {page.items.map((item) => (
                  <NotificationItem
                    key={item.id}
                    item={item}
                    onRead={() => reading.mutate({ id: item.id })}
                  />
                ))}
              </ul>
            </Paper>
          )}
          {page && page.total > 0 && <ListFoot page={page} change={change} />}
        </>
      )}
    </>
  )
}
