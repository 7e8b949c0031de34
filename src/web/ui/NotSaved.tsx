import { Text } from '@mantine/core'
import { ApiProblem } from '../api.ts'
import { useSay } from '../intl.tsx'
import { whatHappened } from './ErrorState.tsx'
import { Notice } from './Notice.tsx'

/** Why something could not be saved, in place, when it is the fault of no field. */
export function NotSaved({ error, title, hint = '' }: { error: unknown; title: string; hint?: string }) {
  const say = useSay()
  return (
    <Notice kind="problem" title={title}>
      {whatHappened(error, say)} {hint}
      {error instanceof ApiProblem && error.requestId && (
        <Text size="sm" mt={4}>
          {say('states.requestId', { id: error.requestId })}
        </Text>
      )}
    </Notice>
  )
}
