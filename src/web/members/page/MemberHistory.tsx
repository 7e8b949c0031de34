import { Button, Paper, Skeleton, Text, Title } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useFormats, useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { memberHistoryQuery } from '../members.queries.ts'
import classes from './page.module.css'

const known = [
  ...['member.created', 'member.changed', 'member.status-changed', 'member.linked', 'member.unlinked'],
  ...['member.national-number-read', 'member.document-added', 'member.document-deleted'],
]
/** Fields which the pages of members call by a word of their own. */
const inPage: Record<string, string> = {
  firstName: 'members.firstName',
  name: 'members.name',
  homeAddress: 'memberForm.homeAddress',
  billingAddress: 'memberForm.billingAddress',
  representative: 'memberForm.contact',
}

/** Who changed what of this member, newest first. */
export function MemberHistory({ communityId, memberId }: { communityId: string; memberId: string }) {
  const say = useSay()
  const { moment } = useFormats()
  const query = useInfiniteQuery(memberHistoryQuery(communityId, memberId))
  const events = query.data?.pages.flatMap(({ items }) => items) ?? []
  const fields = (after: Record<string, unknown> | null) =>
    Object.keys(after ?? {})
      .map((name) => say(inPage[name] ?? `memberForm.label.${name}`))
      .join(', ')
  return (
    <Paper withBorder p="lg" mt="lg" component="section">
      <Title order={2} size="h3" mb="sm">
        {say('memberPage.history')}
      </Title>
      {query.isPending && <Skeleton height={60} />}
      {query.isError && !query.data && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
      <ul className={classes.history}>
        {events.map(({ id, at, actor, action, before, after }) => (
          <li key={id}>
            <Text span size="sm" c="dimmed">
              {moment(at)}
            </Text>
            <div>
              {say(`memberPage.event-${known.includes(action) ? action.slice(7) : 'other'}`, {
                actor,
                fields: action === 'member.changed' ? fields(after) : '',
                document: String((after ?? before)?.name ?? ''),
                status: say(`memberStatus.${String(after?.status ?? 'active')}`),
              })}
            </div>
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          variant="default"
          h={44}
          mt="sm"
          loading={query.isFetchingNextPage}
          onClick={() => query.fetchNextPage()}
        >
          {say('memberPage.older')}
        </Button>
      )}
    </Paper>
  )
}
