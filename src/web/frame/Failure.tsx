import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'
import { ErrorState, isMissingPart } from '../ui/ErrorState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Standing } from './Standing.tsx'

/** A page that could not be shown: what happened, and another try. */
export function Failure({ error, reset }: ErrorComponentProps) {
  const say = useSay()
  const router = useRouter()
  return (
    <Standing>
      <PageHeader title={say('states.failedTitle')} />
      <ErrorState
        error={error}
        onRetry={() => {
          // What failed to load is remembered as failed until the page starts anew.
          if (isMissingPart(error)) return location.reload()
          reset()
          router.invalidate()
        }}
      />
    </Standing>
  )
}
