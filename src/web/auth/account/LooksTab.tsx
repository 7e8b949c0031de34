import { Badge, Button, Stack, Text } from '@mantine/core'
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { groupEan } from '../../../domain/meters/ean.ts'
import type { Look } from '../../../domain/readings/look.schema.ts'
import { addDays } from '../../../domain/time/local-day.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { meQuery } from '../session.queries.ts'
import { AccountCard } from './AccountCard.tsx'
import { AccountSkeleton } from './AccountSkeleton.tsx'
import classes from './account.module.css'
import { looksQuery } from './account.queries.ts'

/** Who looked at one's own readings, in each of one's communities. */
export function LooksTab() {
  const say = useSay()
  const { data: me } = useSuspenseQuery(meQuery)
  return (
    <Stack>
      <Text>{say('account.looks-told')}</Text>
      {me.communities.map(({ id, name }) => (
        <Looks key={id} communityId={id} name={name} />
      ))}
    </Stack>
  )
}

function Looks({ communityId, name }: { communityId: string; name: string }) {
  const say = useSay()
  const query = useInfiniteQuery(looksQuery(communityId))
  const looks = query.data?.pages.flatMap(({ items }) => items)
  if (query.isPending) return <AccountSkeleton />
  return (
    <AccountCard title={name}>
      {query.isError && !looks && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
      {looks?.length === 0 && <Text c="dimmed">{say('account.looks-none')}</Text>}
      <ul className={classes.rows}>
        {looks?.map((look) => (
          <li key={look.id} className={classes.row}>
            <OneLook look={look} />
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <div>
          <Button
            variant="default"
            h={44}
            loading={query.isFetchingNextPage}
            onClick={() => query.fetchNextPage()}
          >
            {say('account.looks-older')}
          </Button>
        </div>
      )}
    </AccountCard>
  )
}

/** Half-open days as people say them: both are in it. */
function useDays() {
  const say = useSay()
  const { day } = useFormats()
  return ({ from, until }: { from: string; until: string }) => {
    const last = addDays(until, -1)
    return last === from ? day(from) : say('account.looks-days', { from: day(from), to: day(last) })
  }
}

function OneLook({ look }: { look: Look }) {
  const say = useSay()
  const { moment } = useFormats()
  const days = useDays()
  return (
    <Stack gap={4} miw={0} flex={1}>
      <Text style={{ overflowWrap: 'anywhere' }}>
        <strong>{look.actor}</strong>{' '}
        <Badge variant="default" tt="none">
          {say(look.role ? `role.${look.role}` : 'account.looks-gone')}
        </Badge>{' '}
        {say(`account.look-${look.kind}`, { operation: look.operation ?? say('account.looks-operation') })}
      </Text>
      <Text size="sm" c="dimmed">
        <time dateTime={look.at}>{moment(look.at)}</time>
      </Text>
      {look.meters.length > 0 && (
        <ul className={classes.seen}>
          {look.meters.map((meter) => (
            <li key={meter.id}>
              <span className={classes.ean}>{groupEan(meter.ean)}</span> · {meter.days.map(days).join(', ')}
            </li>
          ))}
        </ul>
      )}
    </Stack>
  )
}
