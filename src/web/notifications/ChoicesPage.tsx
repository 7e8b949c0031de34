import { Anchor, Paper, Skeleton, Text } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { NotificationChoice } from '../../domain/notifications/notification.schema.ts'
import { answer, api } from '../api.ts'
import { useSay } from '../intl.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { NotSaved } from '../ui/NotSaved.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { RowCheckbox } from '../ui/RowCheckbox.tsx'
import { NotificationWords } from './NotificationWords.tsx'
import classes from './notifications.module.css'
import { choicesQuery } from './notifications.queries.ts'

/** What one wants to be told, and how. Every tick is kept at once. */
export const ChoicesPage = () => (
  <NotificationWords>
    <Page />
  </NotificationWords>
)

const ways = ['inApp', 'byMail'] as const

function Page() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const query = useQuery(choicesQuery(communityId))
  const saving = useChoice(communityId)
  return (
    <>
      <Anchor
        component={Link}
        to="/communities/$communityId/notifications"
        params={{ communityId } as never}
        inline
        mih={44}
        display="inline-flex"
        style={{ alignItems: 'center', gap: 4 }}
      >
        <IconArrowLeft size={18} aria-hidden />
        {say('notifications.title')}
      </Anchor>
      <PageHeader title={say('notifications.choicesTitle')} lead={say('notifications.choicesLead')} />
      {query.isError && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
      {saving.error && <NotSaved error={saving.error} title={say('notifications.notSaved')} />}
      {query.isPending && <Skeleton h={320} maw={720} radius={10} aria-label={say('states.loading')} />}
      {query.data && (
        <Paper withBorder maw={720}>
          <table className={classes.choices}>
            <thead>
              <tr>
                <th scope="col">{say('notifications.kindTitle')}</th>
                {ways.map((way) => (
                  <th key={way} scope="col">
                    {say(`notifications.way-${way}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {query.data.items.map((choice) => (
                <tr key={choice.kind}>
                  <th scope="row">{say(`notificationKind.${choice.kind}`)}</th>
                  {ways.map((way) => (
                    <td key={way}>
                      <RowCheckbox
                        label={`${say(`notificationKind.${choice.kind}`)}: ${say(`notifications.way-${way}`)}`}
                        isChosen={choice[way]}
                        onToggle={() => saving.mutate({ ...choice, [way]: !choice[way] })}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Paper>
      )}
      <Text size="sm" c="dimmed" mt="sm" role="status">
        {saving.isSuccess && say('notifications.saved')}
      </Text>
    </>
  )
}

/** Shown at once, and as it was when it could not be kept. */
function useChoice(communityId: string) {
  const queries = useQueryClient()
  const { queryKey } = choicesQuery(communityId)
  return useMutation({
    mutationFn: (body: NotificationChoice) =>
      answer(
        api.PATCH('/api/v1/communities/{communityId}/notification-choices', {
          params: { path: { communityId } },
          body,
        }),
      ),
    onMutate: (chosen) => {
      // Not waited for: the tick is there at once. What was on its way must not bring the old one back.
      queries.cancelQueries({ queryKey }, { revert: false })
      queries.setQueryData(
        queryKey,
        (before) => before && { items: before.items.map((one) => (one.kind === chosen.kind ? chosen : one)) },
      )
    },
    onSettled: () => queries.invalidateQueries({ queryKey }),
  })
}
