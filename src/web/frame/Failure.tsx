import { Box } from '@mantine/core'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'

/** A page that could not be shown: what happened, and another try. */
export function Failure({ error, reset }: ErrorComponentProps) {
  const say = useSay()
  const router = useRouter()
  return (
    <Box p="lg" maw={720} mx="auto">
      <PageHeader title={say('states.failedTitle')} />
      <ErrorState
        error={error}
        onRetry={() => {
          reset()
          router.invalidate()
        }}
      />
    </Box>
  )
}
