import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../api.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { AccountCard } from './AccountCard.tsx'
import classes from './account.module.css'
import { accountQuery, sessionsQuery } from './account.queries.ts'
import { useSeenWords } from './use-seen-words.ts'
import { useTell } from './use-tell.ts'

const isHandy = (system: string | null) => ['iPhone', 'iPad', 'Android'].includes(system ?? '')

/** Where one is signed in; each other device is signed out with one click, or all at once. */
export function SessionsCard() {
  const say = useSay()
  const tell = useTell()
  const { moment } = useFormats()
  const words = useSeenWords()
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery(sessionsQuery)
  const end = useMutation({
    mutationFn: async (sessionId: string | null): Promise<unknown> =>
      sessionId
        ? answer(api.DELETE('/api/v1/account/sessions/{sessionId}', { params: { path: { sessionId } } }))
        : answer(api.DELETE('/api/v1/account/sessions')),
    onSuccess: (_, sessionId) => tell(sessionId ? 'account.ended' : 'account.othersEnded'),
    // Also when it failed: perhaps it had ended already.
    onSettled: () => queries.invalidateQueries({ queryKey: accountQuery.queryKey }),
  })
  const sessions = data?.items ?? []
  return (
    <AccountCard title={say('account.sessions')} lead={say('account.sessionsLead')}>
      {error && !data && <ErrorState error={error} onRetry={refetch} />}
      {end.error && <NotSaved error={end.error} title={say('account.failed')} />}
      <ul className={classes.rows}>
        {sessions.map((session) => {
          const Icon = isHandy(session.system) ? IconDeviceMobile : IconDeviceDesktop
          return (
            <li key={session.id} className={classes.row}>
              <Icon size={24} stroke={1.5} aria-hidden />
              <Stack gap={0} miw={0} flex={1}>
                <Group gap="xs">
                  <Text fw={600}>{words.device(session)}</Text>
                  {session.isThis && (
                    <Badge variant="light" tt="none">
                      {say('account.this')}
                    </Badge>
                  )}
                </Group>
                <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                  {session.isThis
                    ? say('account.usedNow')
                    : say('account.lastUsed', { when: moment(session.lastUsedAt) })}
                  {' · '}
                  {words.where(session)}
                </Text>
              </Stack>
              {!session.isThis && (
                <Button
                  variant="default"
                  h={44}
                  aria-label={say('account.endSessionOf', { device: words.device(session) })}
                  loading={end.isPending && end.variables === session.id}
                  onClick={() => end.mutate(session.id)}
                >
                  {say('account.endSession')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {sessions.length > 2 && (
        <div>
          <Button
            variant="default"
            h={44}
            loading={end.isPending && end.variables === null}
            onClick={() => end.mutate(null)}
          >
            {say('account.endOthers')}
          </Button>
        </div>
      )}
    </AccountCard>
  )
}
