import { Button, Paper, Stack, Text, Title } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { ApiProblem, Unreachable } from '../api.ts'
import { useSay } from '../intl.tsx'

/** What happened, in words, and a way to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const say = useSay()
  const requestId = error instanceof ApiProblem ? error.requestId : undefined
  return (
    <Paper withBorder p="lg" role="alert">
      <Stack align="flex-start" gap="sm">
        <Title order={2} size="h3">
          {say('states.failed')}
        </Title>
        <Text>{whatHappened(error, say)}</Text>
        {requestId && (
          <Text size="sm" c="dimmed">
            {say('states.requestId', { id: requestId })}
          </Text>
        )}
        <Button leftSection={<IconRefresh size={18} aria-hidden />} onClick={onRetry}>
          {say('states.retry')}
        </Button>
      </Stack>
    </Paper>
  )
}

/** A part of the app itself did not arrive, which each browser words in its own way. */
export const isMissingPart = (error: unknown) =>
  error instanceof TypeError && /module/i.test(error.message) && /import|load|fetch/i.test(error.message)

/** One sentence for any failure of a request. */
export function whatHappened(error: unknown, say: ReturnType<typeof useSay>): string {
  if (error instanceof Unreachable || isMissingPart(error)) return say('states.unreachable')
  if (error instanceof ApiProblem && error.code !== 'internal') return error.message
  return say('states.serverError')
}
