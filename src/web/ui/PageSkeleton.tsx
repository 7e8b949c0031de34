import { Skeleton } from '@mantine/core'
import { useSay } from '../intl.tsx'

/** The shape of a page while what it is about is on its way. */
export function PageSkeleton() {
  const say = useSay()
  return (
    <div role="status" aria-label={say('states.loading')}>
      <Skeleton height={34} width="50%" mb={12} />
      <Skeleton height={18} width="25%" mb={28} />
      <Skeleton height={130} mb={24} radius="md" />
      <Skeleton height={180} radius="md" />
    </div>
  )
}
