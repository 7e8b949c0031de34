import { Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { contains } from '../../../domain/time/period.ts'
import { today } from '../../clock.ts'
import { useSay } from '../../intl.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { ResultWords } from '../ResultWords.tsx'
import { keyAssignmentsQuery } from '../results.queries.ts'
import { KeyHistory } from './KeyHistory.tsx'
import { PendingKey } from './PendingKey.tsx'
import { PresentKey } from './PresentKey.tsx'
import { ProposeKey } from './ProposeKey.tsx'
import { Rules } from './rules/Rules.tsx'

/** The key in force, the one that waits for a decision, and all there were. */
export const KeyTab = () => (
  <ResultWords>
    <Tab />
  </ResultWords>
)

function Tab() {
  const say = useSay()
  const { communityId = '', operationId = '' } = useParams({ strict: false })
  const of = { communityId, operationId }
  const { data, error, refetch } = useQuery(keyAssignmentsQuery(of))
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <Skeleton h={260} role="status" aria-label={say('states.loading')} />
  const pending = data.items.find(({ status }) => status === 'pending')
  const approved = data.items.flatMap((one) => (one.from ? { ...one, from: one.from } : []))
  const present = approved.find((one) => contains(one, today()))
  return (
    <Stack gap="md">
      {pending && <PendingKey of={of} pending={pending} present={present ?? null} />}
      {present ? (
        <PresentKey of={of} present={present} hasPending={pending !== undefined} />
      ) : (
        !pending && (
          <EmptyState
            title={say('results.noKey')}
            text={say('results.noKeyText')}
            action={<ProposeKey of={of} present={null} />}
          />
        )
      )}
      {data.items.length > 0 && <KeyHistory of={of} items={data.items} />}
      <Rules of={of} />
    </Stack>
  )
}
